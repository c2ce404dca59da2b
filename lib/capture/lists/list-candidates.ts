import { mapInSteps, type Steps } from '../steps';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { countIn, type LineSignals, linkOfLine, titleText } from './line-signals';

/** One repeated part: its lines, and the box it fills or (for a heading with what follows) stands in. */
export interface ListItem {
  readonly first: number;
  readonly last: number;
  readonly box: number;
}

/** Parts of a page that look alike and each hold a name and contacts. */
export interface ListCandidate {
  readonly tag: string;
  /** Every part that looks like these, with contacts or without. */
  readonly all: readonly ListItem[];
  readonly items: readonly ListItem[];
  readonly score: number;
}

const maxItemLines = 60;
/** How far above a title the part may be whose beginning it is. */
const maxLevels = 6;

/** Boxes of the same tag at the same path of tags are alike, wherever in the page their parents are. */
function* groupsByPath(text: PageText): Steps<Map<number, number[]>> {
  const ids = new Map<string, number>();
  const paths: number[] = [];
  const groups = new Map<number, number[]>();
  yield* mapInSteps(text.boxes, (box, index) => {
    const key = `${paths[box.parent] ?? -1} ${box.tag}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    paths.push(id);
    if (box.last <= box.first) return;
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  });
  return groups;
}

/**
 * Titles alike beside each other, each with all that follows up to the next one, where entries have
 * no container: headings with paragraphs, `dt` with `dd`, rows of a table, bold words and `<br>`.
 */
function* titledRuns(text: PageText, signals: LineSignals): Steps<ListItem[][]> {
  const heads = new Map<string, { box: number; lines: number[]; whole: number }>();
  yield* mapInSteps(text.lines, (line, index) => {
    if (!signals.isTitle[index]) return;
    let path = `${line.heading} ${line.spans.map(({ tag, start }) => (start === 0 ? tag : '')).join('>')}`;
    let child = -1;
    let at = line.box;
    for (let up = 0; up < maxLevels && at >= 0; up += 1) {
      const box = text.boxes[at];
      if (!box) break;
      const key = `${at} ${path}`;
      const inside = text.boxes[child];
      const known = heads.get(key) ?? { box: at, lines: [], whole: 0 };
      known.lines.push(index);
      if (inside && inside.last - inside.first > 1) known.whole += 1;
      heads.set(key, known);
      if (box.first !== index) break;
      path = `${box.tag}>${path}`;
      child = at;
      at = box.parent;
    }
  });
  const runs: ListItem[][] = [];
  for (const { box, lines, whole } of heads.values()) {
    // Parts that hold more than their title are entries themselves, and known by their path.
    if (lines.length < 3 || whole > lines.length * 0.8) continue;
    const end = text.boxes[box]?.last ?? 0;
    runs.push(
      lines.map((first, index) => ({
        first,
        last: Math.min(lines[index + 1] ?? end, first + maxItemLines),
        box,
      })),
    );
  }
  return runs;
}

function isValid(signals: LineSignals, { first, last }: ListItem, bare: boolean): boolean {
  return (
    last - first <= maxItemLines &&
    !signals.isOut[first] &&
    countIn(signals.titles, first, last) > 0 &&
    (bare || countIn(signals.contacts, first, last) > 0)
  );
}

function firstTitle(text: PageText, signals: LineSignals, { first, last }: ListItem) {
  for (let at = first; at < last; at += 1) {
    const line = text.lines[at];
    if (line && signals.isTitle[at])
      return [foldWords(titleText(line)), linkOfLine(text, line) ?? ''] as const;
  }
  return ['', ''] as const;
}

function judge(
  text: PageText,
  signals: LineSignals,
  tag: string,
  all: readonly ListItem[],
  bare: boolean,
): ListCandidate | undefined {
  const items = all.filter((item) => isValid(signals, item, bare));
  if (items.length < 2) return undefined;
  const said =
    items.reduce(
      (sum, { first, last }) =>
        sum + Math.min(4, bare ? last - first - 1 : countIn(signals.contacts, first, last)),
      0,
    ) / items.length;
  const titles = items.map((item) => firstTitle(text, signals, item));
  const distinct = (keys: readonly string[]) => new Set(keys).size / items.length;
  const share =
    items.length / all.filter(({ first, last }) => last - first > 1 || tag === 'tr').length;
  // What is said again and again is rather a button than a name.
  let score = items.length * (1 + 0.3 * Math.min(3, said)) * distinct(titles.map(([name]) => name));
  // Namesakes are told apart by where they lead.
  if (distinct(titles.map(([name, link]) => `${name} ${link}`)) < 0.6) score *= 0.3;
  if (share < 0.3) score *= 0.6;
  return { tag, all, items, score };
}

/** How many of the running counts lie in `item` but in none of the parts of `inner`, which are in order. */
function hasOutside(
  signals: LineSignals,
  { first, last }: ListItem,
  inner: readonly ListItem[],
  from: number,
): boolean {
  let titles = countIn(signals.titles, first, last);
  let contacts = countIn(signals.contacts, first, last);
  for (let at = from; at < inner.length; at += 1) {
    const part = inner[at];
    if (!part || part.first >= last) break;
    titles -= countIn(signals.titles, part.first, part.last);
    contacts -= countIn(signals.contacts, part.first, part.last);
  }
  return titles > 0 && contacts > 0;
}

/** Whether the parts of `outer` hold those of `inner` as their own people, branches or offers. */
function holds(signals: LineSignals, outer: ListCandidate, inner: ListCandidate): boolean {
  if (outer.items.length < 2 || outer.items.length >= inner.items.length) return false;
  let from = 0;
  let inside = 0;
  let own = 0;
  for (const item of outer.items) {
    while ((inner.items[from]?.first ?? Number.MAX_SAFE_INTEGER) < item.first) from += 1;
    if ((inner.items[from]?.first ?? Number.MAX_SAFE_INTEGER) >= item.last) continue;
    inside += 1;
    if (hasOutside(signals, item, inner.items, from)) own += 1;
  }
  return inside >= outer.items.length * 0.5 && own >= inside * 0.7;
}

/**
 * What could be the page's list, best first. `bare` asks for parts that need not have contacts: names
 * of companies that lead to pages of their own.
 */
export function* findCandidates(
  text: PageText,
  signals: LineSignals,
  bare = false,
): Steps<ListCandidate[]> {
  const found: ListCandidate[] = [];
  for (const boxes of (yield* groupsByPath(text)).values()) {
    if (boxes.length < 2) continue;
    yield;
    const tag = text.boxes[boxes[0] ?? -1]?.tag ?? '';
    const items = boxes.map((box) => ({
      first: text.boxes[box]?.first ?? 0,
      last: text.boxes[box]?.last ?? 0,
      box,
    }));
    const candidate = judge(text, signals, tag, items, bare);
    if (candidate) found.push(candidate);
  }
  for (const run of yield* titledRuns(text, signals)) {
    yield;
    const candidate = judge(text, signals, 'dt', run, bare);
    if (candidate) found.push(candidate);
  }
  // Of equals the outermost was met first, and sorting keeps it there.
  const best = found.sort((a, b) => b.score - a.score).slice(0, 12);
  const [first] = best;
  const outer = first && best.find((one) => holds(signals, one, first));
  return outer ? [outer, ...best.filter((one) => one !== outer)] : best;
}
