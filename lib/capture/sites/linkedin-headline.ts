import { hasLegalForm } from '../visible/company-names';
import { looksLikeJobTitle } from '../visible/job-titles';
import { headlineJoiners } from '../vocabulary/linkedin-words';

const joiners = headlineJoiners.split('|').sort((a, b) => b.length - a.length);
/** Case matters: "W" and "V" are names, "w" and "v" are joiners, and an employer has a capital. */
const joined = new RegExp(
  `^(.{2,120}?)\\s(?:${joiners.join('|')})\\s?(?=[\\p{Lu}\\d"„«])(.{2,120})$`,
  'u',
);
const english = /^(.{2,120}?)\s(?:at|bei|@)\s(.{2,120})$/iu;
const attached = /^(.{2,120}?)\s?@\s?(\p{Lu}.{1,100})$/u;
/** Those who have a company, not those who lead something in one ("Head of Sales"). */
const owner =
  /^((?:.{0,40}[\s&/,-])?(?:founder|owner|ceo|zakladatel(?:ka)?|majitel(?:ka)?|gründer(?:in)?|inhaber(?:in)?|fondat(?:eur|rice|ore)|основатель))\s(?:of|společnosti|firmy|der|von|de|di|компании)\s(.{2,80})$/iu;
const capital = /^[\p{Lu}\d"„«]/u;
const border = /\s[|•·]\s|\s[–—]\s|;\s/;
/** "Head of la Zona": what stands before a joiner is whole. */
const open =
  /\s(?:of|de|des|di|del|von|für|for|pro|na|и|and|y|e|und|a|&|en|chez|presso|at|bei|in)$/iu;

interface Headline {
  readonly title?: string;
  readonly organization?: string;
}

/** Job title and employer in a headline: "Sales Director at Example", "jednatelka ve společnosti X". */
export function parseHeadline(headline: string): Headline {
  const parts = headline.split(border);
  for (const part of parts) {
    const match = joined.exec(part) ?? english.exec(part) ?? attached.exec(part);
    const [, title, organization] = match ?? [];
    if (!title || !organization || open.test(title)) continue;
    return {
      title: title.trim(),
      organization: organization.replace(/\s[-–]\s.*$|,\s\p{Ll}.*$/u, '').trim(),
    };
  }
  return parseWithForm(headline) ?? parseParts(headline.split(/\s[|•·–—-]\s|;\s/)) ?? {};
}

/** "Strategic Buyer, Fjällträ AB", "Directora de compras en Talleres S.L.": a legal form tells the employer. */
function parseWithForm(headline: string): Headline | undefined {
  const match =
    /^(.{2,100}?)(?:,\s|\s(?:en|na|hos|i|y|firmy|společnosti|spoločnosti|der|компании)\s)(\p{Lu}.{1,100})$/u.exec(
      headline,
    );
  const [, title, organization] = match ?? [];
  return title && organization && hasLegalForm(organization) ? { title, organization } : undefined;
}

/** "CEO | Example Ltd", "Example s.r.o. – jednatel", "Founder of Example". */
function parseParts(parts: readonly string[]): Headline | undefined {
  for (const part of parts) {
    const [, title, organization] = owner.exec(part) ?? [];
    if (title && organization && capital.test(organization)) return { title, organization };
  }
  const organization = parts.find((part) => hasLegalForm(part) && part.length < 90);
  const others = parts.filter((part) => part !== organization);
  const title = others.find(looksLikeJobTitle) ?? (others.length === 1 ? others[0] : undefined);
  return title && organization ? { title, organization } : undefined;
}
