import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { countIn, type LineSignals, linkOfLine } from './line-signals';

/** One repeated part: its lines, and the box it fills or (for a heading with what follows) stands in. */
export interface ListItem {
  readonly first: number;
  readonly last: number;
  readonly box: number;
}

/** Parts of a page that look alike and each hold a name and contacts. */
export interface ListCandidate {
  readonly tag: string;
  readonly items: readonly ListItem[];
  readonly score: number;
}

const maxItemLines = 60;

/** Boxes of the same tag at the same path of tags are alike, wherever in the page their parents are. */
function groupsByPath(text: PageText): Map<number, number[]> {
  const ids = new Map<string, number>();
  const paths: number[] = [];
  const groups = new Map<number, number[]>();
  text.boxes.forEach((box, index) => {
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

/** A heading (or `dt`) with all that follows up to the next one, where entries have no container. */
function headedRuns(text: PageText): ListItem[][] {
  const heads = new Map<string, number[]>();
  text.boxes.forEach((box, index) => {
    if (!/^(?:h[2-6]|dt)$/.test(box.tag) || box.last <= box.first) return;
    const key = `${box.parent} ${box.tag}`;
    const known = heads.get(key);
    if (known) known.push(index);
    else heads.set(key, [index]);
  });
  return [...heads.values()]
    .filter((boxes) => boxes.length >= 3)
    .map((boxes) =>
      boxes.map((at, index) => {
        const box = text.boxes[at];
        const parent = box?.parent ?? 0;
        const next = text.boxes[boxes[index + 1] ?? -1];
        const first = box?.first ?? 0;
        const last = Math.min(
          next?.first ?? text.boxes[parent]?.last ?? first,
          first + maxItemLines,
        );
        return { first, last, box: parent };
      }),
    );
}

function isValid(signals: LineSignals, { first, last }: ListItem): boolean {
  return (
    last - first <= maxItemLines &&
    !signals.isOut[first] &&
    countIn(signals.titles, first, last) > 0 &&
    countIn(signals.contacts, first, last) > 0
  );
}

function firstTitle(text: PageText, signals: LineSignals, { first, last }: ListItem): string {
  for (let at = first; at < last; at += 1) {
    const line = text.lines[at];
    // Namesakes are told apart by where they lead.
    if (line && signals.isTitle[at])
      return `${foldWords(line.text)} ${linkOfLine(text, line) ?? ''}`;
  }
  return '';
}

function judge(
  text: PageText,
  signals: LineSignals,
  tag: string,
  all: readonly ListItem[],
): ListCandidate | undefined {
  const items = all.filter((item) => isValid(signals, item));
  if (items.length < 2) return undefined;
  const contacts =
    items.reduce(
      (sum, { first, last }) => sum + Math.min(4, countIn(signals.contacts, first, last)),
      0,
    ) / items.length;
  const titles = new Set(items.map((item) => firstTitle(text, signals, item)));
  const distinct = titles.size / items.length;
  const share =
    items.length / all.filter(({ first, last }) => last - first > 1 || tag === 'tr').length;
  let score = items.length * (1 + 0.3 * Math.min(3, contacts));
  if (distinct < 0.6) score *= 0.3;
  if (share < 0.3) score *= 0.6;
  return { tag, items, score };
}

/** What could be the page's list, best first. */
export function findCandidates(text: PageText, signals: LineSignals): ListCandidate[] {
  const found: ListCandidate[] = [];
  for (const boxes of groupsByPath(text).values()) {
    if (boxes.length < 2) continue;
    const tag = text.boxes[boxes[0] ?? -1]?.tag ?? '';
    const items = boxes.map((box) => ({
      first: text.boxes[box]?.first ?? 0,
      last: text.boxes[box]?.last ?? 0,
      box,
    }));
    const candidate = judge(text, signals, tag, items);
    if (candidate) found.push(candidate);
  }
  for (const run of headedRuns(text)) {
    const candidate = judge(text, signals, 'dt', run);
    if (candidate) found.push(candidate);
  }
  // Of equals the outermost was met first, and sorting keeps it there.
  return found.sort((a, b) => b.score - a.score);
}
