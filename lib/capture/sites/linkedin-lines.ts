import { attribute } from '../dom/node-access';
import { foldWords } from '../visible/fold';
import { boxesAround, type Line, type PageText } from '../visible/page-text';
import { topCardNoise } from '../vocabulary/linkedin-words';

const noise = new Set(topCardNoise);
const countWords = topCardNoise.filter((word) => !word.includes(' ') && word.length > 5);
const pronouns = /^\(?\p{L}{2,5}\/\p{L}{2,6}(?:\/\p{L}{2,6})?\)?$/u;
const degree =
  /^[\s·•]*(?:\d\s?(?:st|nd|rd|th|\.|º|-й|-я|er|e|ème)?\+?(?:\s\p{L}+){0,3}|\d\.?\s?(?:stupeň|kontakt|stupně|aste|foku|grad|уровня|stopnia)\+?.{0,20})$/iu;

/** Whether a line is a button's. Buttons carry words of the interface, never the person's. */
export function isButton(text: PageText, line: Line): boolean {
  for (const at of [line.box, ...boxesAround(text, line.box)]) {
    const box = text.boxes[at];
    if (!box) break;
    if (box.tag === 'button' || attribute(box.element, 'role') === 'button') return true;
    if (box.last - box.first > 3) break;
  }
  return line.spans.some(
    ({ tag, end, start }) => tag === 'button' && end - start >= line.text.length - 2,
  );
}

/** Degree marks, counts of followers, pronouns, buttons' words: nothing to keep. */
export function isNoise(line: string): boolean {
  const folded = foldWords(line);
  if (folded === '' || noise.has(folded) || degree.test(line) || pronouns.test(line)) return true;
  return line.length < 60 && /\d/.test(line) && countWords.some((word) => folded.includes(word));
}

/** The parts of a line between "·" signs. */
export function dotParts(text: string): string[] {
  return text
    .split(/\s?[·•]\s?/)
    .map((part) => part.trim())
    .filter(Boolean);
}
