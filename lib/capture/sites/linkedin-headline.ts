import { hasLegalForm } from '../visible/company-names';
import { headlineJoiners } from '../vocabulary/linkedin-words';

const escaped = [...headlineJoiners]
  .sort((a, b) => b.length - a.length)
  .map((joiner) => joiner.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** Case matters: "W" and "V" are names, "w" and "v" are joiners, and an employer has a capital. */
const joined = new RegExp(
  `^(.{2,120}?)\\s(?:${escaped.join('|')})\\s?(?=[\\p{Lu}\\d"„«])(.{2,120})$`,
  'u',
);
const english = /^(.{2,120}?)\s(?:at|bei|@)\s(.{2,120})$/iu;
const attached = /^(.{2,120}?)\s?@\s?(\p{Lu}.{1,100})$/u;
const border = /\s[|•·]\s|\s[–—]\s|;\s/;

/** Job title and employer in a headline: "Sales Director at Example", "jednatelka ve společnosti X". */
export function parseHeadline(headline: string): { title?: string; organization?: string } {
  for (const part of headline.split(border)) {
    const match = joined.exec(part) ?? english.exec(part) ?? attached.exec(part);
    const [, title, organization] = match ?? [];
    if (!title || !organization) continue;
    return {
      title: title.trim(),
      organization: organization.replace(/\s[-–]\s.*$|,\s\p{Ll}.*$/u, '').trim(),
    };
  }
  return parseWithForm(headline);
}

/** "Strategic Buyer, Fjällträ AB", "Directora de compras en Talleres S.L.": a legal form tells the employer. */
function parseWithForm(headline: string): { title?: string; organization?: string } {
  const match = /^(.{2,100}?)(?:,\s|\s(?:en|na|hos|presso|i|y)\s)(\p{Lu}.{1,100})$/u.exec(headline);
  const [, title, organization] = match ?? [];
  return title && organization && hasLegalForm(organization) ? { title, organization } : {};
}
