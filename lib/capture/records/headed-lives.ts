import type { TextLine } from './findings-schema';
import { isThingWord, type Word, wordsOf } from './name-runs';
import { titleBefore, titleBehind } from './prose-titles';

/** Somebody whose life is told under their name. */
export interface HeadedLife {
  /** Index of the line that is the name. */
  readonly line: number;
  readonly name: string;
  readonly title?: string;
}

const shortestLife = 60;
/** How far into the text the name has to come up again. */
const lookedAt = 400;

/** What is told of people behind their given name. */
const tellsOfLife = new RegExp(
  `^ (?:also |currently |first |now |then |později |dnes |heute |seit )?(?:${[
    'is|was|has|had|holds|joined|started|began|founded|brings|brought|came|comes|grew|graduated|earned',
    'received|worked|works|leads|led|manages|managed|oversees|specializes|specialises|specialized|lives',
    'enjoys|loves|studied|served|serves|attended|spent|spends|moved|became|believes|provides|likes|holds',
    'je|má|vede|řídí|pracuje|pracoval|pracovala|vystudoval|vystudovala|založil|založila|působí|žije',
    'ist|hat|leitet|arbeitet|studierte|gründete|verfügt|lebt|kam|begann',
    'jest|ma|kieruje|ukończył|ukończyła|założył|założyła|zajmuje',
    'este|are|conduce|lucrează|a absolvit|a fondat|on|juhib|töötab|lõpetas|asutas',
    'est|dirige|travaille|es|tiene|trabaja|fundó|è|ha|lavora|является|работает|руководит|окончил|окончила',
  ].join('|')})(?![\\p{L}])`,
  'u',
);
const addressed = /(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Pan|Paní|pan|paní|Pani|Dl|Dna)\.? $/u;

/** The words of a line that is nothing but a name of two to four words. */
function nameWords(text: string): Word[] | undefined {
  if (text.length > 60) return undefined;
  const words = wordsOf(text);
  const names = words.filter(({ kind }) => kind === 'name');
  const rest = words.every(
    ({ kind }) => kind === 'name' || kind === 'initial' || kind === 'particle' || kind === 'title',
  );
  const joined = words.slice(0, -1).every(({ closed }) => closed === '');
  // "Carolina Sample": what is a place as well is told to be somebody by what follows.
  const isThing = names.some((word, at) => (at > 0 || word.given === 0) && isThingWord(word));
  if (!rest || !joined || names.length < 2 || words.length > 5 || isThing) return undefined;
  return words;
}

/** Where the text tells of the person with this name by given name or surname alone. */
function toldOf(text: string, words: readonly Word[]): { at: number; end: number } | undefined {
  const names = words.filter(({ kind }) => kind === 'name');
  const [given, surname] = [names[0]?.text, names.at(-1)?.text];
  for (const { 0: word, index } of text.slice(0, lookedAt).matchAll(/\p{Lu}[\p{L}'’-]+/gu)) {
    const end = index + word.length;
    if (word === given && tellsOfLife.test(text.slice(end, end + 40))) return { at: index, end };
    if (word === surname && addressed.test(text.slice(Math.max(0, index - 8), index)))
      return { at: index, end };
  }
  return undefined;
}

/**
 * The people whose names stand as lines of their own above what is told of them: "Jane Sample", then
 * "As co-founder, Jane brings …". The name need not be one that is known as a name.
 */
export function headedLives(lines: readonly TextLine[]): HeadedLife[] {
  const found: HeadedLife[] = [];
  for (const [line, { text, part }] of lines.entries()) {
    const life = lines[line + 1];
    if (part || !life || life.part || life.text.length < shortestLife) continue;
    const words = nameWords(text);
    const told = words && toldOf(life.text, words);
    if (!told) continue;
    const title =
      titleBehind(life.text.slice(told.end)) ?? titleBefore(life.text.slice(0, told.at));
    found.push({ line, name: text.trim(), ...(title && { title }) });
  }
  return found;
}
