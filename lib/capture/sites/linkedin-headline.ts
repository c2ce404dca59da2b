import { hasLegalForm } from '../visible/company-names';
import { looksLikeJobTitle } from '../visible/job-titles';
import {
  formHeadline,
  headlineJoiners,
  openHeadline,
  ownerHeadline,
} from '../vocabulary/linkedin-words';

const joiners = headlineJoiners.split('|').sort((a, b) => b.length - a.length);
/** Case matters: "W" and "V" are names, "w" and "v" are joiners. */
const joined = new RegExp(`\\s(?:${joiners.join('|')})\\s|\\s?@\\s?`, 'g');
/** After these an employer may begin in small letters. */
const certain = /^\s(?:at|bei|@)\s$/i;
const border = /\s[|•·]\s|\s[–—]\s|;\s/;

interface Headline {
  readonly title?: string;
  readonly organization?: string;
}

/** An employer has a capital, a figure or a quotation mark in front. */
function startsBig(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || /[\d"„«]/.test(first);
}

/** Job title and employer in a headline: "Sales Director at Example", "jednatelka ve společnosti X". */
export function parseHeadline(headline: string): Headline {
  const parts = headline.split(border);
  for (const part of parts) {
    const found =
      splitAtJoiner(part, () => false) ?? splitAtJoiner(part, (word) => certain.test(word));
    if (found) return found;
  }
  return parseWithForm(headline) ?? parseParts(headline.split(/\s[|•·–—-]\s|;\s/)) ?? {};
}

function splitAtJoiner(part: string, small: (joiner: string) => boolean): Headline | undefined {
  for (const { 0: joiner, index } of part.matchAll(joined)) {
    const title = part.slice(0, index).trim();
    const rest = part.slice(index + joiner.length);
    if (title.length < 2 || rest.length < 2 || rest.length > 120 || openHeadline.test(title))
      continue;
    if (!startsBig(rest) && !small(joiner)) continue;
    const names = (rest.split(/\s[-–]\s/, 1)[0] ?? '').split(', ');
    const end = names.findIndex((name, at) => at > 0 && !startsBig(name));
    return { title, organization: names.slice(0, end < 0 ? names.length : end).join(', ') };
  }
  return undefined;
}

/** "Strategic Buyer, Fjällträ AB", "Directora de compras en Talleres S.L.": a legal form tells the employer. */
function parseWithForm(headline: string): Headline | undefined {
  const [, title, organization] = formHeadline.exec(headline) ?? [];
  return title && organization && startsBig(organization) && hasLegalForm(organization)
    ? { title, organization }
    : undefined;
}

/** "CEO | Example Ltd", "Example s.r.o. – jednatel", "Founder of Example". */
function parseParts(parts: readonly string[]): Headline | undefined {
  for (const part of parts) {
    const [, title, organization] = ownerHeadline.exec(part) ?? [];
    if (title && organization && startsBig(organization)) return { title, organization };
  }
  const organization = parts.find((part) => hasLegalForm(part) && part.length < 90);
  const others = parts.filter((part) => part !== organization);
  const title = others.find(looksLikeJobTitle) ?? (others.length === 1 ? others[0] : undefined);
  return title && organization ? { title, organization } : undefined;
}
