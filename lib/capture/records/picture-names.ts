import { foldText } from '@/lib/domain/normalize/clean-text';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import type { TextLine } from './findings-schema';
import { saysJob } from './job-titles';
import { announcedBy } from './staff-headings';
import { nameKeyOf, wholeName } from './staff-sections';

/** Somebody whom only a picture's text names. */
export interface PictureName {
  readonly name: string;
  readonly title?: string;
}

/** "Photo of …", "Portrait: …". */
const shown =
  /^(?:an? )?(?:photo|photograph|picture|image|portrait|headshot|foto|fotografie|portrét|bild|porträt|fénykép|fotó|poză|poza|pilt|zdjęcie|retrato|ritratto|фото|портрет)(?:graph)?(?: of| von| de| di|:| -)? /iu;
const behind = /(?:[\s,–—-]{1,3}(?:photo|picture|image|portrait|headshot|foto|profile))$/iu;
const longestTitle = 60;
/** So many names make a row of people of them. */
const row = 3;

interface Picture {
  readonly name: string;
  readonly title?: string;
  /** Says itself that it is a portrait. */
  readonly portrait: boolean;
  readonly likelihood: number;
}

/** Who a picture is said to show: "Photo of Jane Sample", "Jane Sample, Owner". */
function pictured(alt: string, language?: string): Picture | undefined {
  const said = alt.replace(shown, '').replace(behind, '');
  const [first = '', ...more] = said.split(/,\s|\s[–—|-]\s/);
  const title = more.join(', ');
  if (title !== '' && !saysJob(title)) return undefined;
  const name = wholeName(first, language);
  if (!name) return undefined;
  return {
    name,
    ...(title !== '' && { title }),
    portrait: said !== alt,
    likelihood: personLikelihood(name, language),
  };
}

/** The next line of text, if it is short and may say what somebody is. */
function titleBelow(lines: readonly TextLine[], at: number): string | undefined {
  const next = lines[at + 1];
  return next && !next.part && next.text.length <= longestTitle && saysJob(next.text)
    ? next.text
    : undefined;
}

/**
 * The people whom only pictures name: a title is with them or below, they are portraits, they stand
 * below a heading of the company's people or in a row of names.
 */
export function pictureNames(lines: readonly TextLine[], language?: string): PictureName[] {
  if (!lines.some(({ part }) => part === 'picture')) return [];
  const written = lines
    .filter(({ part }) => part !== 'picture')
    .map(({ text }) => ` ${foldText(text)} `)
    .join('');
  const found: (Picture & { readonly staff: boolean })[] = [];
  let staff = false;
  for (const [at, { text, part, heading }] of lines.entries()) {
    if (heading) staff = announcedBy(foldText(text)) === 'staff';
    if (part !== 'picture') continue;
    const picture = pictured(text, language);
    // What the text names as well is for those who read it.
    if (!picture || written.includes(` ${nameKeyOf(picture.name)} `)) continue;
    // "Jane Sample Example Works": the firm's name behind one that the text has.
    const words = nameKeyOf(picture.name).split(' ');
    if (words.length > 3 && written.includes(` ${words.slice(0, -2).join(' ')} `)) continue;
    const title = picture.title ?? titleBelow(lines, at);
    found.push({ ...picture, ...(title && { title }), staff });
  }
  const sure = found.filter(({ likelihood }) => likelihood > 2).length;
  const isRow = found.length >= row && sure * 3 >= found.length * 2;
  return found
    .filter(({ title, portrait, staff: headed, likelihood }) =>
      title || portrait || headed ? likelihood > 0 : isRow && likelihood > 2,
    )
    .map(({ name, title }) => ({ name, ...(title && { title }) }));
}
