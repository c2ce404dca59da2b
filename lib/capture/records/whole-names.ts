import { stripTitles } from '@/lib/domain/normalize/person-name';
import type { TextLine } from './findings-schema';

const longestLine = 200;
/** What stands between a name and a degree. */
const degreeBefore = /(?<![\p{L}.])(\p{L}[\p{L}.-]{0,8}\.?)\s{1,2}$/u;
const degreeBehind =
  /^(?:,\s?|\s)((?:Ph|Th|LL)\.\s[DM]\.|\p{L}[\p{L}./-]{0,13}\.?)(?![\p{L}\p{M}.])/u;

/** Whether a word is nothing but a degree: "mgr", "PhD.", and behind a name also "ml." */
function isDegree(word: string): boolean {
  return /[.\p{Ll}]/u.test(word) || /^\p{Lu}{2,5}$/u.test(word)
    ? stripTitles(`${word} Aaaaa Bbbbb`).name === 'Aaaaa Bbbbb'
    : false;
}

function isBehind(word: string): boolean {
  return stripTitles(`Aaaaa Bbbbb ${word}`).name === 'Aaaaa Bbbbb';
}

/**
 * A name with the degrees around it that the page shows and the reader left out: "mgr Jan Vzorek",
 * "Jan Vzorek, PhD., MHA", "Jan Vzorek ml."
 */
export function wholeNameIn(lines: readonly TextLine[], name: string): string {
  if (!name.includes(' ')) return name;
  for (const { text, part } of lines) {
    if (part || text.length > longestLine) continue;
    const at = text.indexOf(name);
    if (at < 0 || /[\p{L}\p{M}]$/u.test(text.slice(0, at))) continue;
    let [start, end] = [at, at + name.length];
    if (/^[\p{L}\p{M}]/u.test(text.slice(end))) continue;
    for (let found = degreeBefore.exec(text.slice(0, start)); found; ) {
      if (!isDegree(found[1] ?? '')) break;
      start -= found[0].length;
      found = degreeBefore.exec(text.slice(0, start));
    }
    for (let found = degreeBehind.exec(text.slice(end)); found; ) {
      if (!isBehind(found[1] ?? '')) break;
      end += found[0].length;
      found = degreeBehind.exec(text.slice(end));
    }
    if (end - start > name.length) return text.slice(start, end);
  }
  return name;
}
