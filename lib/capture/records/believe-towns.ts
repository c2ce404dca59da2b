import { foldText } from '@/lib/domain/normalize/clean-text';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { couldBeTown, isStateName } from './could-be-town';
import { behindTowns, calledAfterTowns, loosePrepositions, placePrepositions } from './place-words';
import { isSureTown, regionBehind, type TownMention } from './town-mentions';

const joint =
  /^[\s ]{0,2}(?:[,/|•·&+–—-]|,?\s(?:and|or|und|oder|et|y|e|i|a|és|și|en|og|och|to|und|as well as)(?=\s)|,\s(?:and|or)(?=\s))[\s ]{0,2}(?:in\s|the\s)?$/u;
/** An unknown name between two commas. */
const unknownBetween =
  /^,\s(\p{Lu}[\p{L}\p{M}.'’-]{2,24}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,24}){0,2}),(?:\s(?:and|und|et|y|e|a))?\s$/u;
const unknownBehind =
  /^(?:,\s(?:and\s|und\s|et\s)?|\s(?:and|&|und|et|y)\s)(\p{Lu}[\p{L}\p{M}.'’-]{2,24}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,24}){0,2})(?=[,.;)]|\s(?:and|&|und|et)\s|\s*$)/u;

/** Towns of a line that stand in one list, with unknown ones between them. */
interface TownList {
  readonly towns: TownMention[];
  /** Names between and behind them that nobody knows. */
  readonly unknown: string[];
}

function listsOf(text: string, mentions: readonly TownMention[]): TownList[] {
  const lists: TownList[] = [];
  let last: TownMention | undefined;
  for (const mention of mentions) {
    const list = lists.at(-1);
    const gap = last ? text.slice(last.end, mention.start) : '';
    const unknown = gap.length < 60 ? unknownBetween.exec(gap)?.[1] : undefined;
    if (list && gap.length < 60 && (joint.test(gap) || (unknown && couldBeTown(unknown)))) {
      list.towns.push(mention);
      if (unknown) list.unknown.push(unknown);
    } else lists.push({ towns: [mention], unknown: [] });
    last = mention;
  }
  for (const { towns, unknown } of lists) {
    let at = towns.at(-1)?.end ?? 0;
    for (let count = 0; towns.length > 2 && count < towns.length; count += 1) {
      const [said, name] = unknownBehind.exec(text.slice(at, at + 90)) ?? [];
      if (!said || !name || !couldBeTown(name)) break;
      unknown.push(name);
      at += said.length;
    }
  }
  return lists;
}

const counties = /^\s(?:[Cc]ount(?:y|ies)|[Pp]arish|[Pp]rovinces?)(?!\p{L})/u;
const wordBefore = /([\p{L}\p{M}\p{N}.'’&-]{1,30})\s$/u;
const wordBehind = /^\s([\p{L}\p{M}\p{N}.'’&-]{1,30})/u;
/** "University of Example", "Bank of Example". */
const bodyOf =
  /(\p{Lu}[\p{L}’'-]{1,25}|[Uu]niversit\p{L}{1,6})\s(?:of|de|di|da|do|von)\s(?:the\s)?$/u;
const municipal =
  /^(?:city|cities|town|towns|village|area|areas|all|parts|downtown|heart|north|south|east|west|outside|suburbs|state)$/;

interface Around {
  /** Folded words beside the name with nothing but a space between. */
  readonly before: string;
  readonly behind: string;
  readonly capitalBefore: boolean;
  readonly capitalBehind: boolean;
}

function aroundOf(text: string, { start, end, nameEnd, region, country }: TownMention): Around {
  const head = text.slice(Math.max(0, start - 40), start);
  const before = wordBefore.exec(head)?.[1] ?? '';
  const ended = /[.:!?]$/.test(before) && !/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St)\.$/u.test(before);
  const behind =
    wordBehind.exec(text.slice(region || country ? end : nameEnd, end + 40))?.[1] ?? '';
  return {
    before: ended ? '' : foldText(before),
    behind: foldText(behind.replace(/['’]s$/u, '')),
    capitalBefore: !ended && /^[\p{Lu}\p{N}]/u.test(before),
    capitalBehind: /^[\p{Lu}\p{N}]/u.test(behind),
  };
}

/** Whether it has words enough that are written small to be more than a label. */
const isSentence = (text: string) =>
  /(?<!\p{L})\p{Ll}{2,}(?:\s|,).{0,200}(?<!\p{L})\p{Ll}{2,}/u.test(text);

/** "SAMPLE TOWN, Fla. – The news …" */
const dateline = /^\.?\s?[–—-]{1,2}\s/;

/** "British Columbia", "West Virginia Beach": the name is the end of a region's. */
const isRegion = (before: string, { town }: TownMention) =>
  before !== '' && isStateName(`${before} ${town}`);

/** "Ward of neurology, City hospital, Žilina": last behind a comma, where no two words alone are before it. */
function endsLine(text: string, mention: TownMention): boolean {
  const before = text.slice(0, mention.start);
  const [border] = /(?:,|\s[–—-])\s$/u.exec(before.slice(-3)) ?? [];
  if (!border || !isSureTown(mention)) return false;
  const head = before.slice(0, -border.length);
  return (
    (head.length >= 12 || /\p{Lu}{2}\p{L}{0,12}$/u.test(head)) &&
    /^[\s.)]*$/.test(text.slice(mention.end))
  );
}

/** Whether the words around a name make it a place of its own in a sentence. */
function isSaidPlace(text: string, mention: TownMention): boolean {
  const { standing, start, nameEnd } = mention;
  const { before, behind, capitalBefore, capitalBehind } = aroundOf(text, mention);
  const body = bodyOf.exec(text.slice(Math.max(0, start - 45), start))?.[1];
  if (body && !municipal.test(foldText(body))) return false;
  if (/["“„'‘«]/.test(text.charAt(start - 1)) && /^["”“'’»]/.test(text.slice(nameEnd)))
    return false;
  if (isRegion(before, mention)) return false;
  const isShouted = mention.town === mention.town.toUpperCase();
  if (start === 0 && isShouted && text.length > 60 && dateline.test(text.slice(mention.end)))
    return false;
  const placed = placePrepositions.has(before);
  const goesOn = capitalBehind && !behindTowns.has(behind);
  if (mention.region || mention.country) return standing > 1 || placed || !capitalBefore;
  if (calledAfterTowns.has(behind) && (capitalBehind || behind === 'county')) return false;
  if (placed) return standing === 3 || (standing === 2 && !goesOn);
  if (endsLine(text, mention)) return true;
  if (goesOn || standing < 3 || !isSentence(text)) return false;
  return !capitalBefore || loosePrepositions.has(before);
}

const segmentEnd = /\s[|–—-]{1,3}\s|\s?[|:·•»]\s?|\s--\s?|\s-(?=\p{Lu})/u;

/** Towns that begin or end a part of a title: "Example Plumbers | …", "Painters Example". */
function isTitlePlace(text: string, mention: TownMention, companies: readonly string[]): boolean {
  if (!isSureTown(mention) && mention.standing < 3) return false;
  const { before, behind } = aroundOf(text, mention);
  if (calledAfterTowns.has(behind) || isRegion(before, mention)) return false;
  let from = 0;
  let part = text;
  for (const piece of text.split(segmentEnd)) {
    const at = text.indexOf(piece, from);
    if (at <= mention.start && mention.start < at + piece.length) {
      part = piece;
      break;
    }
    from = at + piece.length;
  }
  const folded = foldText(part);
  const town = foldText(mention.town);
  if (folded !== town && companies.some((name) => name.includes(folded) || folded.includes(name)))
    return false;
  const begins = folded.startsWith(`${town} `) || folded === town;
  const ends = folded.endsWith(` ${town}`) && !calledAfterTowns.has(before);
  return begins || ends || loosePrepositions.has(before);
}

/** Names of towns in a line of their own, with their region: believed where a neighbour is one as well. */
export function loneTown(text: string, mentions: readonly TownMention[]): TownMention | undefined {
  const [only] = mentions;
  if (mentions.length !== 1 || !only || text.length > 60) return undefined;
  const rest = text.slice(0, only.start) + text.slice(only.end);
  return /^[\s\p{P}\p{S}]{0,6}$/u.test(rest) ? only : undefined;
}

/** What a line says of towns. */
export interface LineTowns {
  readonly towns: readonly TownMention[];
  /** Unknown names in a list of known ones. */
  readonly unknown: readonly string[];
}

/**
 * Those of the known names in a line that are meant as towns: in lists, with their state or country,
 * behind "in", alone between small words. `companies` are folded names of the page's own company, which
 * may begin with a town's; `title`: the line is a heading or the page's title.
 */
export function believedTowns(
  text: string,
  mentions: readonly TownMention[],
  { companies, title }: { readonly companies: readonly string[]; readonly title: boolean },
): LineTowns {
  const towns: TownMention[] = [];
  const unknown: string[] = [];
  for (const list of listsOf(text, mentions)) {
    const isList = list.towns.length > 1 && list.towns.some(isSureTown);
    if (isList) {
      if (counties.test(text.slice(list.towns.at(-1)?.end))) continue;
      towns.push(...list.towns);
      if (list.towns.length >= list.unknown.length) unknown.push(...list.unknown);
      continue;
    }
    for (const mention of list.towns)
      if (isSaidPlace(text, mention) || (title && isTitlePlace(text, mention, companies)))
        towns.push(mention);
  }
  return { towns, unknown };
}

/** "Example Town, TX": unknown towns before their state, read backwards from it. */
const runBefore =
  /(?:^|[^\p{L}\p{M}'’.-])((?:\p{Lu}[\p{L}\p{M}'’.-]{1,20}\s){0,3}\p{Lu}[\p{L}\p{M}'’.-]{1,20})$/u;
const degreeLike = /^(?:MD|DC|MS|PA|MA|ND|VI|SA|WA)$/;
const stateSign = /,\s(?=\p{Lu})/gu;
/** Who says it stands before the town: "– Ruth E., Example Town, PA". */
const signed = /(?:\p{Lu}\.?|\p{Ll}),\s$/u;

/** Whether letters are a degree behind a name: not behind a single word alone, nor where the name stands before. */
function isDegree(letters: string, text: string, head: string, run: string): boolean {
  if (!degreeLike.test(letters)) return false;
  const isLine = text.length === run.length + letters.length + 2;
  return !(isLine && !run.includes(' ')) && !signed.test(head.slice(0, -run.length));
}

export function unknownBeforeStates(text: string): { town: string; region: string }[] {
  const found: { town: string; region: string }[] = [];
  for (const { index } of text.matchAll(stateSign)) {
    const behind = regionBehind(text.slice(index, index + 60), false);
    const head = text.slice(Math.max(0, index - 60), index);
    const run = runBefore.exec(head)?.[1];
    if (!behind?.region || !run || isDegree(behind.region, text, head, run)) continue;
    if (/(?<!St|Ft|Mt)\.(?:\s|$)|^\p{Lu}\s/u.test(run) || run.split(' ').length > 2) continue;
    if (townStanding(run) > 0) continue;
    // "D. Sample, Indiana Institute"
    if (/^\s\p{Lu}\p{Ll}/u.test(text.slice(index + behind.length)) || !couldBeTown(run)) continue;
    found.push({ town: run, region: behind.region });
  }
  return found;
}
