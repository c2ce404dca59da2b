import { townStanding } from '@/lib/domain/normalize/known-towns';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { hasTitleWord } from '../visible/job-titles';
import type { TextLine } from './findings-schema';
import { namesJob, saysJob } from './job-titles';
import { isThingWord, type Word, wordsOf } from './name-runs';
import { commonWords } from './naming-words';

/** Somebody whose surname stands on a line of its own below the given name. */
export interface SplitName {
  readonly name: string;
  readonly title?: string;
}

const longestPart = 24;
const longestTitle = 60;

/** The words of a line that is nothing but part of a name. */
function partOf(line: TextLine | undefined): Word[] | undefined {
  if (!line || line.part || line.text.length > longestPart || /[^\p{L}\p{M}'’. -]/u.test(line.text))
    return undefined;
  const words = wordsOf(line.text);
  const names = words.filter(({ kind }) => kind === 'name');
  return words.length <= 2 &&
    names.length > 0 &&
    words.every(({ kind }) => kind === 'name' || kind === 'initial' || kind === 'particle') &&
    !names.some(
      (word) => isThingWord(word) || commonWords.has(word.folded) || hasTitleWord(word.text),
    )
    ? words
    : undefined;
}

function isGivenPart(words: readonly Word[]): boolean {
  return words.every(
    ({ kind, given, text }) => kind === 'initial' || (given === 3 && !namesJob(text)),
  );
}

function isSurnamePart(words: readonly Word[]): boolean {
  const [word, more] = words.filter(({ kind }) => kind === 'name');
  return !more && word !== undefined && word.given < 3 && townStanding(word.text) < 3;
}

function titleOf(line: TextLine | undefined): string | undefined {
  return line && !line.part && line.text.length <= longestTitle && saysJob(line.text)
    ? line.text
    : undefined;
}

/** "Степанович", "Денисовна", also before a comma. */
const patronymicLine = /^\p{Lu}\p{Ll}{2,16}(?:вич|ич|вна|чна|wicz|vych|vich|vna),?$/u;

/** "Примеров / Аркадий / Степанович": surname, given name and patronymic on lines of their own. */
function threeLines(lines: readonly TextLine[], at: number): SplitName | undefined {
  const [surname, given, patronymic] = [lines[at], lines[at + 1], lines[at + 2]];
  if (!patronymic || !patronymicLine.test(patronymic.text) || patronymic.part) return undefined;
  const [first, second] = [partOf(surname), partOf(given)];
  if (!first || !second || !isSurnamePart(first) || second.some(({ given }) => given === 0))
    return undefined;
  const title = titleOf(lines[at + 3]);
  const name = `${surname?.text} ${given?.text} ${patronymic.text.replace(',', '')}`;
  return { name, ...(title && { title }) };
}

/**
 * The people whose names go on on the next line: in a heading, or where a job title stands below or
 * above as well.
 */
export function splitNames(lines: readonly TextLine[], language?: string): SplitName[] {
  const found: SplitName[] = [];
  for (let at = 0; at < lines.length - 1; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    const three = threeLines(lines, at);
    if (three) {
      found.push(three);
      at += 2;
      continue;
    }
    if (!line || line.heading !== next?.heading || line.column !== next?.column) continue;
    const given = partOf(line);
    if (!given || !isGivenPart(given)) continue;
    const surname = partOf(next);
    if (!surname || !isSurnamePart(surname)) continue;
    const name = `${line.text} ${next?.text}`;
    const title = titleOf(lines[at + 2]) ?? titleOf(lines[at - 1]);
    if (!(title || line.heading) || personLikelihood(name, language) < 3) continue;
    found.push({ name, ...(title && { title }) });
    at += 1;
  }
  return found;
}
