import { hasLegalForm } from '../visible/company-names';
import { foldWords } from '../visible/fold';
import { looksLikeJobTitle } from '../visible/job-titles';
import {
  employerEnding,
  employerFirst,
  employmentKinds,
  fieldHeadline,
  formHeadline,
  headlineJoiners,
  openHeadline,
  ownerHeadline,
  ownJoiners,
} from '../vocabulary/linkedin-words';

const pattern = (words: string) =>
  new RegExp(
    `\\s(?:${words
      .split('|')
      .sort((a, b) => b.length - a.length)
      .join('|')})\\s|\\s?@\\s?`,
    'g',
  );
/** Case matters: "W" and "V" are names, "w" and "v" are joiners. */
const joined = pattern(headlineJoiners);
const joinedIn = new Map(
  Object.entries(ownJoiners).map(([language, words]) => [
    language,
    pattern(`${headlineJoiners}|${words}`),
  ]),
);
/** After these an employer may begin in small letters. */
const certain = /^\s(?:at|bei|@)\s$/i;
/** Signs between what somebody is and what else they are, drawn ones too. */
const border =
  /\s[|•·∙●★✦✨⭐►▶➤→♦◆■~/\\]{1,2}\s|\s[\u2600-\u27bf\u{1f300}-\u{1faff}]|\s[–—]\s|;\s/u;

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
export function parseHeadline(headline: string, language = ''): Headline {
  const parts = headline.split(border);
  const joiners = joinedIn.get(language.slice(0, 2)) ?? joined;
  for (const part of parts) {
    const found =
      parseTurned(part) ??
      splitAtJoiner(part, joiners, () => false) ??
      splitAtJoiner(part, joiners, (word) => certain.test(word));
    if (found) return found;
  }
  return parseWithForm(headline) ?? parseParts(headline.split(/\s[|•·–—-]\s|;\s/)) ?? {};
}

/** The position behind a label ("Current: …"): there two halves are always title and employer. */
export function parsePosition(said: string, language?: string): Headline {
  const found = parseHeadline(said, language);
  if (found.organization) return found;
  const [title, organization, more] = said.split(/\s[|•·–—-]\s/);
  return title && organization && !more ? { title, organization } : found;
}

/** Where the language puts the employer first, or says at its end that it is one. */
function parseTurned(part: string): Headline | undefined {
  const [, first, last] = employerFirst.exec(part) ?? [];
  if (first && last) return { title: last, organization: first };
  const [, title, organization] = employerEnding.exec(part) ?? [];
  return title && organization && startsBig(organization) ? { title, organization } : undefined;
}

/** "Example & Sons (permanent)": how somebody is employed there. */
const inBrackets = /\s\([^()]{2,40}\)$/;

function splitAtJoiner(
  part: string,
  joiners: RegExp,
  small: (joiner: string) => boolean,
): Headline | undefined {
  for (const { 0: joiner, index } of part.matchAll(joiners)) {
    const title = part.slice(0, index).trim();
    const rest = part.slice(index + joiner.length);
    if (title.length < 2 || rest.length < 2 || rest.length > 120 || openHeadline.test(title))
      continue;
    if (!startsBig(rest) && !small(joiner)) continue;
    if (/^\s(?:en|em)\s/.test(joiner) && fieldHeadline.test(title)) continue;
    const names = (rest.split(/\s[-–]\s/, 1)[0] ?? '').split(', ');
    const end = names.findIndex((name, at) => at > 0 && !startsBig(name));
    const all = names.slice(0, end < 0 ? names.length : end).join(', ');
    const kind = inBrackets.exec(all);
    const isKind = kind && employmentKinds.test(foldWords(kind[0]));
    return { title, organization: isKind ? all.slice(0, kind.index) : all };
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
