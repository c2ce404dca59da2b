import type { TextLine } from './findings-schema';

const mostLines = 400;
/** So much of a page tells. */
const mostText = 20_000;
const fewestLetters = 150;

/** Letters that no other of the users' languages has, and the share of all that they are at least. */
const distinctive: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ['uk', /[іїєґ]/giu, 0.03],
  ['ru', /[а-я]/giu, 0.4],
  ['hu', /[őű]/giu, 0.004],
  ['cs', /[ěřů]/giu, 0.01],
  ['pl', /[ąęłśż]/giu, 0.02],
  ['ro', /[șțţă]/giu, 0.015],
  ['et', /õ/giu, 0.004],
  ['lv', /[āēīļņģķ]/giu, 0.03],
  ['lt', /[ėųū]/giu, 0.015],
];

/**
 * The language of a page by the letters of its text where it states none, or English, as many do because what
 * they are made with does. BCP 47.
 */
export function spokenLanguage(
  lines: readonly TextLine[] = [],
  stated?: string,
): string | undefined {
  if (stated !== undefined && !/^en\b/i.test(stated)) return stated;
  const text = lines
    .slice(0, mostLines)
    .flatMap(({ text, part }) => (part === 'foreign' ? [] : text.slice(0, 400)))
    .join('\n')
    .slice(0, mostText);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return stated;
  const found = distinctive.find(
    ([, own, share]) => (text.match(own)?.length ?? 0) >= letters * share,
  );
  return found?.[0] ?? stated;
}
