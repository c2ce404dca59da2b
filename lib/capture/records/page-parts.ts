import { foldText } from '@/lib/domain/normalize/clean-text';
import type { TextLine } from './findings-schema';
import { couldBeName, nameKey } from './name-shape';
import { advertisements, othersPhrases, othersStems, ownStems } from './part-words';

const longestHeading = 80;
/** "Also in the neighborhood:" on a page of before headings: with a colon, and no single word, as labels are. */
const introduction = /^\S+\s.{1,50}:$/u;
/** An advertisement without an end of its own takes so many lines. */
const advertisementLines = 3;

/** Whether one of the words is made of one of the stems; a short stem is a word of its own. */
const beginsWith = (words: readonly string[], stems: readonly string[]) =>
  stems.some((stem) =>
    words.some((word) => (stem.length < 5 ? word === stem : word.startsWith(stem))),
  );

function headsOthers(folded: string, words: readonly string[]): boolean {
  return (
    beginsWith(words, othersStems) ||
    othersPhrases.some((phrase) => ` ${folded} `.includes(` ${phrase} `))
  );
}

/** A line of the page with the part that it stands in. */
export interface PlacedLine extends TextLine {
  /** It stands in a part about others than the page's subject: neighbours, reviews, advertisements. */
  readonly ofOthers: boolean;
  /** A heading above it says that the subject's own contacts or particulars follow. */
  readonly inOwnPart: boolean;
  /** It stands above the heading with the subject's name, where sites give their own contacts. */
  readonly above: boolean;
}

/** "Reklama: …", "Sponsored Vale Roofing": the line itself is an advertisement. */
function isAdvertisement(folded: string): boolean {
  const space = folded.indexOf(' ');
  const first = space < 0 ? folded : folded.slice(0, space);
  return first.length > 2 && advertisements.has(first);
}

/**
 * The lines of a page about one company or person, `name`, each with its part. A part about others goes
 * on over the headings that name them, to the next heading that names a kind of part.
 */
export function placeLines(lines: readonly TextLine[], name: string): PlacedLine[] {
  const key = nameKey(name);
  let others = false;
  /** The same, begun by a line that is no heading: the next such line ends it. */
  let introduced = false;
  let own = false;
  let advertised = 0;
  let above =
    key !== '' && lines.some(({ heading, text }) => heading && nameKey(text).includes(key));
  return lines.map((line) => {
    const folded = foldText(line.text.slice(0, longestHeading * 2));
    if (line.heading && line.text.length <= longestHeading) {
      const words = folded.split(' ');
      const named = key !== '' && nameKey(line.text).includes(key);
      if (named) above = false;
      own = beginsWith(words, ownStems);
      const heads = headsOthers(folded, words) && !(named && own);
      others = heads || (others && !own && !named && couldBeName(line.text));
      introduced = false;
      advertised = 0;
    } else if (advertisements.has(folded)) advertised = advertisementLines + 1;
    else if (introduction.test(line.text)) introduced = headsOthers(folded, folded.split(' '));
    advertised -= 1;
    const ofOthers =
      others || introduced || advertised >= 0 || line.part === 'foreign' || isAdvertisement(folded);
    return { ...line, ofOthers, inOwnPart: own && !ofOthers, above: above && !own };
  });
}
