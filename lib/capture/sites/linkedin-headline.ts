import { hasLegalForm } from '../visible/company-names';
import { looksLikeJobTitle } from '../visible/job-titles';
import { headlineJoiners } from '../vocabulary/linkedin-words';

const joiners = headlineJoiners.split('|').sort((a, b) => b.length - a.length);
/** Case matters: "W" and "V" are names, "w" and "v" are joiners. */
const joined = new RegExp(`\\s(?:${joiners.join('|')})\\s|\\s?@\\s?`, 'g');
/** After these an employer may begin in small letters. */
const certain = /^\s(?:at|bei|@)\s$/i;
/** Those who have a company, not those who lead something in one ("Head of Sales"). */
const owner =
  /^((?:.{0,40}[\s&/,-])?(?:founder|owner|ceo|zakladatel(?:ka)?|majitel(?:ka)?|gründer(?:in)?|inhaber(?:in)?|fondat(?:eur|rice|ore)|основатель))\s(?:of|společnosti|firmy|der|von|de|di|компании)\s(.{2,80})$/i;
const formJoined =
  /^(.{2,100}?)(?:,\s|\s(?:en|na|hos|i|y|firmy|společnosti|spoločnosti|der|компании)\s)(.{2,100})$/;
const border = /\s[|•·]\s|\s[–—]\s|;\s/;
/** "Head of la Zona": what stands before a joiner is whole. */
const open =
  /\s(?:of|de|des|di|del|von|für|for|pro|na|и|and|y|e|und|a|&|en|chez|presso|at|bei|in)$/i;

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
    if (title.length < 2 || rest.length < 2 || rest.length > 120 || open.test(title)) continue;
    if (!startsBig(rest) && !small(joiner)) continue;
    const names = (rest.split(/\s[-–]\s/, 1)[0] ?? '').split(', ');
    const end = names.findIndex((name, at) => at > 0 && !startsBig(name));
    return { title, organization: names.slice(0, end < 0 ? names.length : end).join(', ') };
  }
  return undefined;
}

/** "Strategic Buyer, Fjällträ AB", "Directora de compras en Talleres S.L.": a legal form tells the employer. */
function parseWithForm(headline: string): Headline | undefined {
  const [, title, organization] = formJoined.exec(headline) ?? [];
  return title && organization && startsBig(organization) && hasLegalForm(organization)
    ? { title, organization }
    : undefined;
}

/** "CEO | Example Ltd", "Example s.r.o. – jednatel", "Founder of Example". */
function parseParts(parts: readonly string[]): Headline | undefined {
  for (const part of parts) {
    const [, title, organization] = owner.exec(part) ?? [];
    if (title && organization && startsBig(organization)) return { title, organization };
  }
  const organization = parts.find((part) => hasLegalForm(part) && part.length < 90);
  const others = parts.filter((part) => part !== organization);
  const title = others.find(looksLikeJobTitle) ?? (others.length === 1 ? others[0] : undefined);
  return title && organization ? { title, organization } : undefined;
}
