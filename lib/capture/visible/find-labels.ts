import { remember } from '../remember';
import { capital, letter } from '../vocabulary/letters';
import { type LabelKind, valueLabels, weakLabels } from '../vocabulary/value-labels';
import { foldAll, foldSameLength } from './fold';

/** A label on a line; its value begins at `valueStart`. */
export interface Label {
  readonly kind: LabelKind;
  readonly text: string;
  readonly start: number;
  readonly valueStart: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly kind: LabelKind;
}

/** Labels of one word; and phrases by their first word, the longest first. Made at each injection. */
const single = new Map<string, LabelKind>();
const phrases = new Map<string, Phrase[]>();
const weakFolded = new Set(foldAll(weakLabels));
for (const [kind, labels] of Object.entries(valueLabels) as [LabelKind, readonly string[]][])
  for (const folded of foldAll(labels)) {
    const space = folded.indexOf(' ');
    if (space < 0) {
      if (!single.has(folded)) single.set(folded, kind);
      continue;
    }
    const first = folded.slice(0, space);
    const phrase = { words: folded.split(' '), kind };
    const list = phrases.get(first);
    if (list) list.push(phrase);
    else phrases.set(first, [phrase]);
  }
for (const list of phrases.values())
  if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);

/** The longest label that begins with the word at `at`. */
function longestAt(words: RegExpExecArray[], at: number, folded: string): Phrase | undefined {
  const [word = ''] = words[at] ?? [];
  const phrase = phrases.get(word)?.find((one) => fits(one, words, at, folded));
  if (phrase) return phrase;
  const kind = single.get(word);
  return kind && { words: [word], kind };
}

const wordPattern = new RegExp(`[${letter}\\d@]+`, 'g');
const anyWord = new RegExp(`[${letter}\\d]`);
const goesOn = new RegExp(String.raw`^[.@]?[${letter}\d_-]{0,30}@|^\.[${letter}\d]`);
const withinWord = new RegExp(String.raw`[@.\-_${letter}]`);
const valueBegins = new RegExp(`[\\d${capital}]`);
/** What may follow a label before its value: "č.", "no.", "(office)", dots and a colon. */
const tail =
  /^[\s.]{0,3}(?:(?:č|c|č|no|nr|num|number|#|№)\.?(?=[\s:.\d+])[\s.]{0,3})?(?:(?:gemäß|nach|gem\.|laut|lt\.|acc)\s[^:]{1,60}(?=:))?(?:[([][^)\]]{1,30}[)\]]\s{0,3})?(?:[:：=|]|[-–—](?=[\s\d]))?[\s:]{0,4}/;
const maxLine = 1500;

/** The label a text consists of, whether or not a colon follows: "Telefon", "IČO:". */
export const findWholeLabel = remember((text): Label | undefined => {
  if (text.length > 60) return undefined;
  const [label, second] = findLabels(text, [text.replace(/[\s:.：]+$/, '').length]);
  if (!label || second || label.start > 2) return undefined;
  return label.valueStart >= text.length ? label : undefined;
});

const labelsWithoutEdges = remember((text) => labelsOn(text, []));

/**
 * The labels on a line, in order. `edges` are offsets at which an element ends: a label may end there
 * without a colon.
 */
export function findLabels(text: string, edges: readonly number[] = []): readonly Label[] {
  return edges.length === 0 ? labelsWithoutEdges(text) : labelsOn(text, edges);
}

function labelsOn(text: string, edges: readonly number[]): Label[] {
  // In prose without a colon or a figure no word is a label.
  if (text.length > 60 && !/[:：=\d@]|www|\(at\)/.test(text)) return [];
  const folded = foldSameLength(text.slice(0, maxLine));
  const words = [...folded.matchAll(wordPattern)];
  const found: Label[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const phrase = longestAt(words, at, folded);
    if (!word || !phrase) continue;
    const lastWord = words[at + phrase.words.length - 1] ?? word;
    const end = lastWord.index + lastWord[0].length;
    const label = accept(text, folded, phrase, word.index, end, edges);
    if (!label) continue;
    found.push(label);
    at += phrase.words.length - 1;
  }
  return found;
}

function fits(phrase: Phrase, words: RegExpExecArray[], at: number, folded: string): boolean {
  for (let n = 1; n < phrase.words.length; n += 1) {
    const before = words[at + n - 1];
    const word = words[at + n];
    if (!before || !word || word[0] !== phrase.words[n]) return false;
    const gap = folded.slice(before.index + before[0].length, word.index);
    if (gap.length > 3 || /[:,;|()]/.test(gap)) return false;
  }
  return true;
}

function accept(
  text: string,
  folded: string,
  phrase: Phrase,
  start: number,
  end: number,
  edges: readonly number[],
): Label | undefined {
  const rest = text.slice(end);
  const after = tail.exec(rest)?.[0] ?? '';
  const valueStart = end + after.length;
  const colon = /[:：=]/.test(after);
  const atStart = !anyWord.test(text.slice(0, start));
  // "www.firma.example", "info@tel.example" and "mail@…": the word is a part of the value.
  if (goesOn.test(rest)) return undefined;
  if (start > 0 && withinWord.test(text.charAt(start - 1))) return undefined;
  const edge = edges.some((at) => at >= end && at <= end + 2);
  const next = text.charAt(valueStart);
  const label = { kind: phrase.kind, text: text.slice(start, end), start, valueStart };
  const single = end - start === 1;
  if (colon)
    return single && !atStart && !/[\s|,;•·(/]/.test(text.charAt(start - 1)) ? undefined : label;
  if (valueStart >= text.length) return atStart && !single ? label : undefined;
  if (single) {
    const dot = rest.startsWith('.') || rest.startsWith(' ');
    return dot &&
      /[\d+(]/.test(next) &&
      'tpmfт'.includes(folded.charAt(start)) &&
      (atStart || /[|,;•·]\s*$/.test(text.slice(0, start)))
      ? label
      : undefined;
  }
  if (edge && atStart) return label;
  if (weakFolded.has(phrase.words.join(' ')))
    return atStart && /[\d+(]/.test(next) && phrase.kind === 'phone' ? label : undefined;
  switch (phrase.kind) {
    case 'phone':
    case 'mobile':
    case 'fax':
      return /[\d+(]/.test(next) ? label : undefined;
    case 'number':
      return /^(?:[A-Z]{1,3}[ -]?)?[\dА-Я/]/.test(text.slice(valueStart)) &&
        /\d/.test(text.slice(valueStart, valueStart + 12))
        ? label
        : undefined;
    case 'email':
      return /^[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))/i.test(text.slice(valueStart, valueStart + 80))
        ? label
        : undefined;
    case 'web':
      return /^(?:https?:|www\.)/i.test(text.slice(valueStart)) ? label : undefined;
    case 'bank':
      return /\d/.test(text.slice(valueStart, valueStart + 8)) ? label : undefined;
    case 'address':
      return atStart && valueBegins.test(next) && /[,–-]\s$/.test(after) ? label : undefined;
    default:
      return undefined;
  }
}
