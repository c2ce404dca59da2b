import { keepAnswer, mapInSteps, type Steps } from '../steps';
import { foreignHeadings, foreignStems } from '../vocabulary/page-words';
import { foldWords } from './fold';
import { boxesAround, type PageText } from './page-text';

const exact = new Set(foreignHeadings);
const beginnings = foreignHeadings.filter((heading) => heading.length > 6);

function isForeignHeading(text: string): boolean {
  if (text.length > 70) return false;
  const folded = foldWords(text);
  if (folded.split(' ').some((word) => foreignStems.some((stem) => word.startsWith(stem))))
    return true;
  return exact.has(folded) || beginnings.some((words) => folded.startsWith(`${words} `));
}

/**
 * For each line whether it stands in a part about somebody else: similar companies, partners,
 * reviews, advertisements. Such a part reaches from its heading to the next of the same level, or to
 * the end of the container that holds the heading alone.
 */
export const foreignLines = keepAnswer(function* (text: PageText): Steps<boolean[]> {
  const foreign = new Array<boolean>(text.lines.length).fill(false);
  yield* mapInSteps(text.lines, (line, index) => {
    if (line.heading < 2 || foreign[index] || !isForeignHeading(line.text)) return;
    const end = Math.min(endOfPart(text, index), endOfHeading(text, index));
    for (let at = index; at < end; at += 1) foreign[at] = true;
  });
  return foreign;
});

/** The end of the outermost box that begins with this heading and is not most of the page. */
function endOfPart(text: PageText, index: number): number {
  let end = text.lines.length;
  for (const at of boxesAround(text, text.lines[index]?.box ?? -1)) {
    const box = text.boxes[at];
    if (!box) break;
    end = box.last;
    if (box.first < index || box.last - box.first > 3) break;
  }
  return end;
}

function endOfHeading(text: PageText, index: number): number {
  const level = text.lines[index]?.heading ?? 6;
  for (let at = index + 1; at < text.lines.length; at += 1) {
    const heading = text.lines[at]?.heading ?? 0;
    if (heading > 0 && heading <= level) return at;
  }
  return text.lines.length;
}
