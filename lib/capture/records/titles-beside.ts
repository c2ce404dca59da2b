import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { personNameKey, stripTitles } from '@/lib/domain/normalize/person-name';
import { findWholeLabel } from '../visible/find-labels';
import { cleanTitle, isNoTitle } from './clean-titles';
import type { TextLine } from './findings-schema';
import { isMoreTitleWord, namesJob, saysJob } from './job-titles';
import { wholeName } from './staff-sections';

const longest = 80;
const mostWords = 9;
/** A name's own line, where something else stands on it. */
const longestLine = 240;
/** Where a title ends on a name's line: signs, telephones, addresses. */
const borderBefore = /[|•·©;/>»)\t]|\s[–—-]\s|,\s|(?<!\bHon)[.!?]\s(?=\p{Lu})/gu;
const borderBehind =
  /[|•·;\t]|\s[–—-]\s|\s?[–—]\s?|\d|[@+]|(?<=\p{L}{4})[.!?](?:\s|$)|https?:|www\./u;
/** "Jana Sample- logoped", "Jana Sample, logoped", "Jana Sample (logoped)". */
const opening = /^\s?(?:[,:(/|•·–—-]\s?){1,2}/u;
const lastWord = /\s(\p{L}[\p{L}.-]{0,9}\.)\s$/u;
/** A title that the next line ends: "Angestellte der", "Head of". */
const goesOn =
  /\s(?:der|des|die|für|und|of|and|for|pro|pre|a|i|és|de|du|des|la|di|del|della|do|da|по|з|для|та|и)$/u;
const longestRest = 40;
/** Behind a dash or in brackets the whole rest is a title: "Deputy Manager / Leader of Room 2". */
const wholeRest =
  /^\s?(?:[–—:-]\s|\((?=[^()]{3,60}\)))((?:[^\d@+;|•·\t()]|(?<=\s)\d(?=\s|$)){3,60})(?:\)|$)/u;
/** As many names with their titles on one side are a layout. */
const leastRows = 3;
/** What may be a title for the layout's sake alone. */
const plainTitle = /^\p{Lu}[^\d@:!?©.|]{3,50}$/u;
const mostPlainWords = 5;
/** What announces a telephone or a mailbox behind the title. */
const labelBehind =
  /[\s,(]{1,4}(?:\p{L}{1,2}|tel(?:efon)?|mob(?:il)?|fax|gsm|e-?mail|тел|моб|τηλ|кон[тг]\p{L}{0,12})[.:\s]{0,4}$/iu;
/** The first sentence of a line that goes on: "Врач стоматолог. Окончил …". */
const firstSentence = /^(.{6,70}?[\p{Ll}]{3})[.!]\s\p{Lu}/u;

/** "Stellv. Vorsitzende": no sentence ends there. */
const abbreviated =
  /(?<!\p{L})(stellv|vertr|gesch|techn|wiss|kaufm|künstl|asst|assoc|exec|zást|odb|samodz|ved|spec|adm|resp)\.(?=\s\p{L})/giu;

function titleOf(text: string): string | undefined {
  const said = text
    .replace(/^[\s(,;:–—•·*-]+|[\s,;:–—•·*(-]+$/gu, '')
    .replace(/^[^(]*\)$/u, (whole) => whole.slice(0, -1));
  const [first = said] = said.split(/\s[·|•]\s/u);
  const unbroken = first.replace(abbreviated, '$1');
  if (unbroken !== first) return titleOf(unbroken) === unbroken ? first : undefined;
  const title = cleanTitle(firstSentence.exec(first)?.[1] ?? first);
  if (title.length > longest || title.split(/\s(?=\p{L})/u).length > mostWords) return undefined;
  if (findWholeLabel(title) || isNoTitle(title) || !saysJob(title)) return undefined;
  // Somebody else's name, or a sentence: titles have their head among the first words.
  if (personLikelihood(title) > 1 || /[!?…]/u.test(title)) return undefined;
  return namesJob(title.split(' ').slice(0, 4).join(' ')) ? title : undefined;
}

/** What stands before and behind a name on its line. */
function besides(text: string, name: string): { before: string; behind: string } | undefined {
  const at = text.indexOf(name);
  if (at < 0 || text.length > longestLine) return undefined;
  const behind = text.slice(at + name.length);
  if (/^[\p{L}\p{M}]/u.test(behind) || /[\p{L}\p{M}]$/u.test(text.slice(0, at))) return undefined;
  return { before: text.slice(0, at), behind };
}

/** Nothing but degrees and signs. */
function isBare(text: string): boolean {
  const rest = text.replace(/[^\p{L}.]+/gu, ' ').trim();
  return rest === '' || stripTitles(`${rest} Aaaaa`).name === 'Aaaaa';
}

/** "ředitel Ing. ", "igazgató dr. " before a name: the degrees are the name's. */
function withoutDegrees(before: string): string {
  let bare = before;
  for (let word = lastWord.exec(bare)?.[1]; word; word = lastWord.exec(bare)?.[1]) {
    if (stripTitles(`${word} Aaaaa`).name !== 'Aaaaa') break;
    bare = bare.slice(0, bare.lastIndexOf(word));
  }
  return bare;
}

/** ", Director - Lawns and Irrigation": what of, where the title itself names nothing. */
const ofWhat =
  /^(?:,\s|\s?[–—-]\s|\s\()((?:(?:Assistant|Deputy|Vice|Co-?)[ -]?)?(?:Director|Manager|Officer|Coordinator|President|Chair(?:man|person|woman)?|Secretary|Supervisor|Trustee|Lead|Head))\s[–—-]\s(\p{Lu}[\p{L}'’&/ -]{2,40})$/u;

function titleOfWhat(behind: string): string | undefined {
  const [, head, what = ''] = ofWhat.exec(behind) ?? [];
  const isOther = hasLegalForm(what) || townStanding(what) > 1 || personLikelihood(what) > 1;
  return head && !isOther ? behind.replace(/^[\s,(–—-]+/u, '') : undefined;
}

function titleOnLine({ before, behind }: { before: string; behind: string }): string | undefined {
  const specified = titleOfWhat(behind);
  if (specified) return specified;
  const whole = titleOf(wholeRest.exec(behind)?.[1] ?? '');
  if (whole) return whole;
  const rest = opening.test(behind) ? behind.replace(opening, '') : '';
  const end = borderBehind.exec(rest);
  const after = titleOf((end ? rest.slice(0, end.index) : rest).replace(labelBehind, ''));
  if (after) return after;
  const bare = withoutDegrees(before);
  const cut = [...bare.replace(/[\s:–—-]+$/u, '').matchAll(borderBefore)].at(-1);
  const piece = cut ? bare.slice(cut.index + cut[0].length) : bare;
  const title = piece.trim().length > 2 ? titleOf(piece) : undefined;
  // "… turn to our secretary Jane Sample": without a colon only the title itself may stand there.
  return title && (/[:–—-]\s?$/u.test(bare) || isMoreTitleWord(title.split(' ').at(-1) ?? ''))
    ? title
    : undefined;
}

interface Neighbour {
  readonly text: string;
  readonly title?: string | undefined;
  /** What it says would be a title where all neighbours are. */
  readonly plain?: string | undefined;
}

/** A name alone on its line. */
interface Place {
  readonly key: string;
  readonly under?: Neighbour;
  readonly over?: Neighbour;
}

/** A job title beside somebody's name. */
export interface TitleBeside {
  readonly title: string;
  /** The line on the name's other side, which is somebody else's. */
  readonly instead?: string;
}

/**
 * The job titles of people whose names the page shows, by `personNameKey`: beside the name on its line, or on
 * the line below or above, whichever the page does for most. By a larger vocabulary than the reader's.
 */
export function titlesBeside(
  lines: readonly TextLine[],
  names: readonly string[],
): ReadonlyMap<string, TitleBeside> {
  const titles = new Map<string, TitleBeside>();
  const places: Place[] = [];
  const nameLines = new Set<number>();
  const shown = lines.flatMap((line, at) =>
    line.part === undefined && line.text.length <= longestLine ? [{ line, at }] : [],
  );
  const alone: { key: string; index: number }[] = [];
  for (const name of new Set(names)) {
    const key = personNameKey(name);
    shown.forEach(({ line, at }, index) => {
      const found = besides(line.text, name);
      if (!found) return;
      nameLines.add(at);
      if (isBare(found.before) && isBare(found.behind)) alone.push({ key, index });
      else if (!titles.has(key)) {
        const title = titleOnLine(found);
        if (title) titles.set(key, { title });
      }
    });
  }
  for (const { key, index } of alone) {
    const [under, over] = [1, -1].map((step) => {
      const line = shown[index + step];
      if (!line || nameLines.has(line.at) || !sameCell(line.line, shown[index]?.line))
        return undefined;
      const more = shown[index + step * 2]?.line.text ?? '';
      const isCut = step > 0 && goesOn.test(line.line.text) && more.length < longestRest;
      const { text } = line.line;
      const title = titleOf(isCut ? `${text} ${more}` : text);
      return {
        text,
        title,
        plain: title ?? (line.line.heading ? undefined : plainTitleOf(text, shown)),
      };
    });
    places.push({ key, ...(under && { under }), ...(over && { over }) });
  }
  const below = places.filter(({ under }) => under?.title).length;
  const above = places.filter(({ over }) => over?.title).length;
  const isLayout = Math.max(above, below) >= Math.max(leastRows, places.length * 0.7);
  for (const { key, under, over } of places) {
    const [near, far] = above > below ? [over, under] : [under, over];
    const own = isLayout ? near?.plain : near?.title;
    const title = own ?? (Math.min(above, below) === 0 ? far?.title : undefined);
    if (!title || titles.has(key)) continue;
    const isRule = Math.max(above, below) > 2 * Math.min(above, below);
    titles.set(key, { title, ...(isRule && near?.title && far && { instead: far.text }) });
  }
  return titles;
}

/** A line that its place alone makes a title: short, said once, nobody's name and no label. */
function plainTitleOf(text: string, shown: readonly { line: TextLine }[]): string | undefined {
  const said = text.replace(/\s?:$/, '');
  const isPlain =
    plainTitle.test(said) &&
    said.split(' ').length <= mostPlainWords &&
    !findWholeLabel(said) &&
    !isNoTitle(said) &&
    !wholeName(said);
  return isPlain && shown.filter(({ line }) => line.text === text).length === 1 ? said : undefined;
}

/** Whether two lines stand in one column, if in a table at all. */
function sameCell(line: TextLine, other: TextLine | undefined): boolean {
  return line.column === other?.column;
}
