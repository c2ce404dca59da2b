import { townStanding } from '@/lib/domain/normalize/known-towns';
import { hasTitleWord } from '../visible/job-titles';
import {
  alternatives,
  between,
  doings,
  greetings,
  introductions,
  joining,
  relations,
  speaking,
  thanks,
  turningTo,
} from './letter-words';
import { isThingWord, type NameSpan, type Word } from './name-runs';
import { commonWords } from './naming-words';

/** A given name without a surname, in a place where only people stand. */
export interface LoneName {
  readonly name: string;
  readonly at: number;
  /** "Sample", when it is that of "Anna and Peter Sample". */
  readonly surname?: string;
  /** One is told to turn to them: they work here. */
  readonly contact: boolean;
}

const endsSentence = (word: Word | undefined) => !word || /[.!?…:]/.test(word.closed);

/** Whether a letter is begun with it: nothing but greetings and other names before it. */
function isGreeted(words: readonly Word[], at: number): boolean {
  let greeted = false;
  for (let before = 0; before < at; before += 1) {
    const word = words[before];
    if (!word || /[.!?]/.test(word.closed)) return false;
    if (greetings.has(word.folded)) greeted = true;
    else if (word.given < 2 && !joining.has(word.folded)) return false;
  }
  return greeted && at < 6;
}

/** "Thank you so much Anna", "many thanks to our Peter". */
function isThanked(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before -= 1) {
    const word = words[before];
    if (!word || /[.!?…:;]/.test(word.closed)) return false;
    if (thanks.some((stem) => word.folded.startsWith(stem))) return true;
  }
  return false;
}

/** "Hi, I'm Anna", "my name is Peter". */
function isIntroduced(words: readonly Word[], at: number): boolean {
  let said = '';
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const word = words[before];
    if (word?.closed !== '') return false;
    said = said === '' ? word.folded : `${word.folded} ${said}`;
    if (introductions.has(said)) return true;
  }
  return false;
}

/** "ask for Anna", "speak to Peter"; `said` when the words leave no doubt that it is somebody. */
function turnedTo(words: readonly Word[], at: number): 'said' | 'maybe' | undefined {
  let before = at - 1;
  let joint = false;
  while (
    before > at - 3 &&
    between.has(words[before]?.folded ?? '') &&
    words[before]?.closed === ''
  ) {
    joint = true;
    before -= 1;
  }
  const word = words[before];
  if (word?.closed !== '') return undefined;
  if (joint && speaking.has(word.folded)) return 'said';
  if (!turningTo.has(word.folded)) return undefined;
  const vague = /^(?:with|by|von|mit|s|se|con|avec|see|saw|visit|visited|met|meet)$/.test(
    word.folded,
  );
  if (!vague) return 'said';
  return speaking.has(words[before - 1]?.folded ?? '') ? 'said' : 'maybe';
}

/**
 * Given names alone where the words around them tell of people: greeted, thanked, to be asked for,
 * doing something, or named together with such. `spans` are the full names, whose words they are not.
 */
export function loneNames(words: readonly Word[], spans: readonly NameSpan[]): LoneName[] {
  const inName = new Set<number>();
  for (const { from, to } of spans) {
    for (let at = from; at < to; at += 1) inName.add(at);
  }
  const found = new Map<number, LoneName>();
  const isAlone = (at: number) => {
    const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
    if (word?.kind !== 'name' || word.given < 2 || inName.has(at) || word.text.length < 3)
      return false;
    if (/^\p{Lu}{2,}$/u.test(word.text)) return false;
    const goesOn = next?.kind === 'name' && word.closed === '' && !next.opened;
    const follows =
      before?.kind === 'name' &&
      before.closed === '' &&
      !word.opened &&
      !greetings.has(before.folded) &&
      !relations.has(before.folded) &&
      !introductions.has(before.folded) &&
      !hasTitleWord(before.text) &&
      !turningTo.has(before.folded) &&
      !thanks.some((stem) => before.folded.startsWith(stem));
    return !goesOn && !follows && !isThingWord(next);
  };
  words.forEach((word, at) => {
    if (!isAlone(at)) return;
    const sure = word.given === 3;
    const next = words[at + 1];
    const turned = turnedTo(words, at);
    const starts = at === 0 || endsSentence(words[at - 1]);
    const does =
      word.closed === '' &&
      next !== undefined &&
      (doings.has(next.folded) || (next.text === 'who' && next.opened));
    const before = words[at - 1];
    const related =
      sure && /^,?$/.test(before?.closed ?? '-') && relations.has(before?.folded ?? '');
    const here = turned === 'said' || (turned === 'maybe' && sure) || related;
    if (
      isGreeted(words, at) ||
      isThanked(words, at) ||
      here ||
      (sure && isIntroduced(words, at)) ||
      (sure && does && (starts || next.opened))
    )
      found.set(at, { name: word.text, at, contact: turned === 'said' });
  });
  /** "thank you to Xyzel and Anna": a name that nobody lists, greeted or thanked with one that is sure. */
  const isUnknown = (at: number, beside: number) => {
    const [word, other, next] = [words[at], words[beside], words[at + 1]];
    return (
      word?.kind === 'name' &&
      word.given === 0 &&
      other?.given === 3 &&
      Math.abs(at - beside) === 2 &&
      !inName.has(at) &&
      /^\p{Lu}\p{Ll}{2,11}$/u.test(word.text) &&
      !isThingWord(word) &&
      !commonWords.has(word.folded) &&
      townStanding(word.text) === 0 &&
      !(next?.kind === 'name' && word.closed === '') &&
      (isGreeted(words, beside) || isThanked(words, Math.min(at, beside)))
    );
  };
  // "Anna and Peter", "Jana, Petr and Eva Sample": whoever is named together.
  const spread = (at: number, step: 1 | -1) => {
    const word = words[at];
    let other = at + step;
    const link = words[other]?.folded ?? '';
    if (joining.has(link) || alternatives.has(link)) other += step;
    else if (!(step > 0 ? word : words[other])?.closed.startsWith(',')) return;
    const between = words.slice(Math.min(at, other), Math.max(at, other));
    if (between.some(({ closed }) => /[.!?:;]/.test(closed))) return;
    if ((isAlone(other) || isUnknown(other, at)) && !found.has(other)) {
      const contact = found.get(at)?.contact ?? false;
      found.set(other, { name: words[other]?.text ?? '', at: other, contact });
    }
  };
  for (const at of [...found.keys()].sort((a, b) => a - b)) spread(at, 1);
  for (const at of [...found.keys()].sort((a, b) => b - a)) spread(at, -1);
  for (const { from, to } of spans)
    if (joining.has(words[from - 1]?.folded ?? '')) {
      const at = from - 2;
      const word = words[at];
      const leads = words[at - 1]?.given === 0 && word?.given === 3;
      if (word?.closed !== '' || !(isAlone(at) || (leads && !inName.has(at)))) continue;
      const surname = words[to - 1]?.text;
      const contact = found.get(at)?.contact ?? false;
      found.set(at, { name: word.text, at, contact, ...(surname && { surname }) });
    }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
