import { attribute } from '../dom/node-access';
import { foldWords } from '../visible/fold';
import { boxesAround, type Line, type PageText } from '../visible/page-text';
import { letter } from '../vocabulary/letters';
import {
  contactWords,
  degreeFillers,
  degreeMark,
  degreeNumber,
  degreeWords,
  topCardNoise,
} from '../vocabulary/linkedin-words';

const pronouns = /^\(?[^\s\d/()]{2,5}\/[^\s\d/()]{2,6}(?:\/[^\s\d/()]{2,6})?\)?$/;
const inName = /\s?\((?:[^\s\d/()]{1,6}\/){1,2}[^\s\d/()]{1,6}\)$/;
/** "500+ connections", "12K followers", "51–200 Beschäftigte". */
const count = /^[\d.,+\s–-]+[KMtisтыслмнин.]{0,6}\s?\+?(?:\s[^\s\d]+){0,4}$/;

const anyLetter = new RegExp(`[${letter}]`);

export function hasLetter(text: string): boolean {
  return anyLetter.test(text);
}

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

/** Whether a line says how far somebody is from the user, and nothing else. */
function isDegree(line: string): boolean {
  if (degreeMark.test(line)) return true;
  if (line.length > 60 || !/[1-3]/.test(line)) return false;
  const words = foldWords(line).split(' ');
  const isNumber = (word: string) => degreeNumber.test(word);
  return (
    words.some(isNumber) &&
    words.every((word) => isNumber(word) || degreeWords.test(word) || degreeFillers.test(word))
  );
}

/** "Jana Brázdová Kontakt 2. stupně" → "Jana Brázdová": what is meant for those who listen. */
function withoutDegree(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      !degreeFillers.test(foldWords(word)) &&
      words.length - index < 9 &&
      isDegree(words.slice(index).join(' ')),
  );
  return at < 0 ? name : words.slice(0, at).join(' ');
}

/** Degree marks, pronouns, words of buttons and states: nothing to keep. */
export function isNoise(line: string): boolean {
  const folded = foldWords(line);
  return folded === '' || topCardNoise.test(folded) || isDegree(line) || pronouns.test(line);
}

/** A number and the word for what was counted. */
export function isCount(line: string): boolean {
  return count.test(line) && line.length < 60;
}

/** "Leeds, England 500+ connections Contact info" → "Leeds, England". */
export function withoutCounts(line: string): string {
  const kept = line
    .replace(contactWords, '')
    .replace(/\s\d[\d.,\u00a0\u202f]*[KM]?\+?\s[^\s\d]{4,20}(?:\s.*)?$/, '');
  return dotParts(kept)
    .filter((part) => !isNoise(part) && !isCount(part))
    .join(' · ');
}

/** What public pages hide from those who are not signed in: "****** *****". */
export function isMasked(line: string): boolean {
  return line.includes('***');
}

/** The parts of a line between "·" signs. */
export function dotParts(text: string): string[] {
  return text
    .split(/\s?[·•∙]\s?/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A name as a heading or link shows it, without degree and pronouns: "Jana Brázdová (She/Her) · 2nd". */
export function nameOf(text: string): string | undefined {
  const [name] = dotParts(text);
  return (
    name &&
    withoutDegree(name)
      .replace(/\s[1-3](?:st|nd|rd|\.|e|er|º|°|\+|-)(?:[\s+].*)?$/, '')
      .replace(inName, '')
  );
}

/** The lines of the page's content: in its main part, where it marks one. */
export function contentOf(text: PageText): (line: number) => boolean {
  const hasMain = text.lines.some(({ region }) => region === 'main');
  return (index) => {
    const region = text.lines[index]?.region;
    return hasMain ? region === 'main' : region === 'body' || region === 'header';
  };
}
