import { mapInSteps, type Steps } from '../steps';
import { capital, letter } from '../vocabulary/letters';
import { titleModifiers } from '../vocabulary/title-modifiers';
import { hasLegalForm } from './company-names';
import { foldSameLength, foldWords } from './fold';
import { hasTitleWord, looksLikeJobTitle } from './job-titles';
import { isPerson } from './name-and-title';
import type { PageText } from './page-text';

/** A name in a sentence, with the job title that stands right before or behind it. */
export interface ProseName {
  readonly name: string;
  readonly title?: string;
  readonly line: number;
}

const maxNames = 80;
const word = `[${capital}][${letter}'’]{1,19}(?:-[${capital}][${letter}]{1,19})?`;
const initial = `[${capital}]\\.`;
const between = '(?:(?:van|von|der|den|de|di|da|del|la|le|dos|el) ){0,2}';
const run = new RegExp(
  `(?:${word}|${initial}) (?:${between}(?:${word}|${initial}) ){0,3}${between}${word}`,
  'g',
);
const isLetter = new RegExp(`[${letter}.@/]`);
/** "… is our founder", ", Managing Director of …", "– Practice Manager". */
const behind =
  /^(?: (?:is|was) (?:an? |the |our |their )?|, (?:our |the |an? )?| ?[–—-] | \()((?:[^.,;:!?()–—]|(?<=\b[A-Z])\.){3,60})/;
const endOfTitle = /\s(?:of|at|in|for|with|who|and|from|since|to|by)\s.*$/;

/** The job title a text ends with: "contact our sales manager " → "sales manager". */
function titleAtEnd(text: string): string | undefined {
  const words = text.slice(-60).trimEnd().split(' ');
  if (/[.!?:;]$/.test(words.at(-1) ?? '.')) return undefined;
  for (let count = 1; count <= 3 && count <= words.length; count += 1) {
    const first = words.length - count;
    if (!hasTitleWord(words[first] ?? '') || /[.,;:!?]$/.test(words[first] ?? '')) continue;
    let from = first;
    while (
      from > 0 &&
      first - from < 2 &&
      titleModifiers.has(foldSameLength(words[from - 1] ?? ''))
    )
      from -= 1;
    const title = words
      .slice(from)
      .join(' ')
      .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
    return looksLikeJobTitle(title) ? title : undefined;
  }
  return undefined;
}

function titleBehind(text: string): string | undefined {
  const said = behind.exec(text.slice(0, 90))?.[1];
  const title = said?.replace(endOfTitle, '').trim();
  return title && title.split(' ').length <= 6 && looksLikeJobTitle(title) && !isPerson(title)
    ? title
    : undefined;
}

/** Cuts titles and other words from the beginning of a run of capitalised words. */
function nameOf(said: string): { name: string; title?: string } | undefined {
  const words = said.split(' ');
  let title: string | undefined;
  while (words.length > 2 && hasTitleWord(words[0] ?? '')) {
    title = title ? `${title} ${words[0]}` : words[0];
    words.shift();
  }
  for (; words.length >= 2; words.shift()) {
    const name = words.join(' ');
    if (isPerson(name)) return { name, title };
    title = undefined;
  }
  return undefined;
}

/**
 * Names of people in running text: all that have the shape of one, so that it is for those who know
 * given names to choose. At most so many, each once.
 */
export function* proseNames(text: PageText, skip: (line: number) => boolean): Steps<ProseName[]> {
  const found = new Map<string, ProseName>();
  yield* mapInSteps(text.lines, ({ text: said, heading }, line) => {
    if (said.length < 25 || heading > 0 || found.size >= maxNames || skip(line)) return;
    const part = said.slice(0, 3000);
    for (const match of part.matchAll(run)) {
      if (found.size >= maxNames) return;
      if (match.index > 0 && isLetter.test(part.charAt(match.index - 1))) continue;
      const named = nameOf(match[0]);
      if (!named) continue;
      const end = match.index + match[0].length;
      // "Jane Example, Purchasing, Example plc": that company's.
      if (match.index < 4 && said.length < 120 && hasLegalForm(said)) return;
      if (
        /^['’]?\p{L}|^@/u.test(part.slice(end, end + 2)) &&
        !/^['’]s/.test(part.slice(end, end + 2))
      )
        continue;
      const start = end - named.name.length;
      const after = titleBehind(part.slice(end));
      const title = after ?? named.title ?? titleAtEnd(part.slice(Math.max(0, start - 60), start));
      const key = foldWords(named.name);
      const known = found.get(key);
      if (!known || (title && (!known.title || after)))
        found.set(key, { name: named.name, title, line });
    }
  });
  return [...found.values()];
}
