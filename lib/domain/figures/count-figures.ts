import { channels, outcomes } from '@/lib/domain/follow-up/touch';
import { type SourceChannel, sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { type ChunkTouches, type FigureBase, type FigureChunk, touchKinds } from './figure-base';
import type { Span } from './period';
import { rungs } from './stage-times';

/** Of which leads figures are asked. `responsible` '' means: nobody. */
export interface FigureFilter extends Span {
  responsible?: string;
  source?: SourceChannel;
}

/** Ways out of the funnel. */
export const waysOut = ['discarded', 'parked', 'lost'] as const;

/** What came of the leads of one source that came in the period, up to now. */
export interface SourceCount {
  leads: number;
  /** That reached MQL or a rung above it. */
  qualified: number;
  customers: number;
  /** Days from coming to buying, the middle one; undefined where nobody bought. */
  cycleDays: number | undefined;
}

/**
 * Figures of the leads that came in a period (were created in it), up to now; touches are those made
 * in the period, whenever their lead came.
 */
export interface FigureCounts {
  bySource: ReadonlyMap<SourceChannel, SourceCount>;
  all: SourceCount;
  /** By rung from the bottom: how many entered the funnel on it, and how many ever reached it. */
  entered: readonly number[];
  reached: readonly number[];
  /** In the order of `waysOut`: how many stand there now. */
  left: readonly number[];
  /** Touches by channel and outcome, see `touchCount`. */
  touches: Uint32Array;
}

export const touchCount = (touches: Uint32Array, channel: number, outcome: number): number =>
  touches[channel * outcomes.length + outcome] ?? 0;

const dayMs = 86_400_000;
const minuteMs = 60_000;
const sourceCount = sourceChannels.length + 1;

/** The middle one, of two the mean; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = new Float64Array(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** By code of the stage the rung it counts as when a lead enters on it: what is no rung is the first. */
const rungOfStage = Uint8Array.from(['', ...stages], (stage) =>
  Math.max(0, (rungs as readonly string[]).indexOf(stage)),
);
/** By code of the stage its place among the ways out, from 1. */
const outOfStage = Uint8Array.from(
  ['', ...stages],
  (stage) => (waysOut as readonly string[]).indexOf(stage) + 1,
);

/** Which rows of a chunk are asked for at all, by person and source; undefined: all. */
export function wantedRows(
  base: FigureBase,
  { responsible, source }: Pick<FigureFilter, 'responsible' | 'source'>,
): ((chunk: FigureChunk, row: number) => boolean) | undefined {
  if (responsible === undefined && source === undefined) return undefined;
  const person = responsible === undefined ? -1 : base.people.indexOf(responsible);
  const code = source === undefined ? 0 : sourceChannels.indexOf(source) + 1;
  if (responsible !== undefined && person < 0) return () => false;
  return (chunk, row) =>
    (person < 0 || chunk.responsible[row] === person) && (code === 0 || chunk.source[row] === code);
}

/** The rung a lead of this row entered on. */
export const entryRung = (chunk: FigureChunk, row: number): number =>
  rungOfStage[chunk.entry[row] ?? 0] ?? 0;

/** When it first reached MQL or a rung above it; 0 where it did not. */
export const qualifiedAt = (chunk: FigureChunk, row: number): number =>
  chunk.mqlAt[row] || chunk.sqlAt[row] || chunk.customerAt[row] || 0;

/** The highest rung it ever reached. */
export function highestRung(chunk: FigureChunk, row: number): number {
  if (chunk.customerAt[row]) return 4;
  if (chunk.sqlAt[row]) return 3;
  if (chunk.mqlAt[row]) return 2;
  return chunk.leadAt[row] ? 1 : 0;
}

/** The way out it stands at, as a place in `waysOut`; -1 where at none. */
export const wayOut = (chunk: FigureChunk, row: number): number =>
  (outOfStage[chunk.stage[row] ?? 0] ?? 0) - 1;

/** Minutes of a span as touches are kept: from the first on, before the second. */
export const minutesOf = ({ from, before }: Span) => ({
  first: Math.ceil(from / minuteMs),
  end: Math.ceil(before / minuteMs),
});

/**
 * The rows of a chunk that are asked for by person and source, from the first on; undefined: all of
 * them. Picked once, so that neither leads nor touches of others are looked at.
 */
function pickRows(
  base: FigureBase,
  { responsible, source }: Pick<FigureFilter, 'responsible' | 'source'>,
): ((chunk: FigureChunk) => Uint16Array) | undefined {
  if (responsible === undefined && source === undefined) return undefined;
  const person = responsible === undefined ? -1 : base.people.indexOf(responsible);
  const code = source === undefined ? 0 : sourceChannels.indexOf(source) + 1;
  const isNobody = responsible !== undefined && person < 0;
  return (chunk) => {
    const rows = new Uint16Array(isNobody ? 0 : chunk.numbers.length);
    let count = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const isOwn = person < 0 || chunk.responsible[row] === person;
      const isOf = code === 0 || chunk.source[row] === code;
      // Written and passed over again: who is responsible cannot be foreseen, so there is no branch.
      rows[count] = row;
      count += Number(isOwn && isOf);
    }
    return rows.subarray(0, count);
  };
}

/** Adds the touches of a stretch of a chunk that were made from the first minute on, before the end. */
function addTouches(
  counts: Uint32Array,
  { minutes, kinds }: ChunkTouches,
  stretch: { start: number; stop: number },
  { first, end }: ReturnType<typeof minutesOf>,
): void {
  for (let at = stretch.start; at < stretch.stop; at += 1) {
    const minute = minutes[at] as number;
    if (minute < first || minute >= end) continue;
    const kind = kinds[at] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
}

/** Adds one to a count. */
const raise = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] ?? 0) + 1;
};

/** All figures of a period in one pass over the leads and one over the touches of those asked for. */
export function countFigures(base: FigureBase, filter: FigureFilter): FigureCounts {
  const [leads, qualified, customers] = [0, 1, 2].map(() => new Uint32Array(sourceCount));
  const [entered, highest, left] = [rungs, rungs, waysOut].map((of) => new Uint32Array(of.length));
  if (!leads || !qualified || !customers || !entered || !highest || !left) throw new RangeError();
  /** By rung entered on, how many reached each rung. */
  const paths = new Uint32Array(rungs.length * rungs.length);
  const cycles: number[][] = Array.from({ length: sourceCount }, () => []);
  const touches = new Uint32Array(touchKinds);
  const pick = pickRows(base, filter);
  const { from, before } = filter;
  const minutes = minutesOf(filter);
  for (const chunk of base.chunks) {
    const { numbers, createdAt, source, customerAt } = chunk;
    const { starts } = chunk.touches;
    const picked = pick?.(chunk);
    if (!picked)
      addTouches(touches, chunk.touches, { start: 0, stop: chunk.touches.minutes.length }, minutes);
    const rows = picked?.length ?? numbers.length;
    for (let place = 0; place < rows; place += 1) {
      const row = picked ? (picked[place] as number) : place;
      if (picked) {
        const stretch = { start: starts[row] as number, stop: starts[row + 1] as number };
        addTouches(touches, chunk.touches, stretch, minutes);
      }
      const came = createdAt[row] as number;
      if (came < from || came >= before || numbers[row] === 0) continue;
      const of = source[row] as number;
      raise(leads, of);
      const top = highestRung(chunk, row);
      const entry = entryRung(chunk, row);
      raise(paths, entry * rungs.length + Math.max(top, entry));
      if (top >= 2) raise(qualified, of);
      if (top === 4) {
        raise(customers, of);
        cycles[of]?.push(Math.max(0, (customerAt[row] as number) - came) / dayMs);
      }
      const out = wayOut(chunk, row);
      if (out >= 0) raise(left, out);
    }
  }
  const reached = new Uint32Array(rungs.length);
  for (let entry = 0; entry < rungs.length; entry += 1)
    for (let top = entry; top < rungs.length; top += 1) {
      const count = paths[entry * rungs.length + top] ?? 0;
      entered[entry] = (entered[entry] ?? 0) + count;
      for (let rung = entry; rung <= top; rung += 1) reached[rung] = (reached[rung] ?? 0) + count;
    }
  const countOf = (at: number): SourceCount => ({
    leads: leads[at] ?? 0,
    qualified: qualified[at] ?? 0,
    customers: customers[at] ?? 0,
    cycleDays: median(cycles[at] ?? []),
  });
  const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);
  return {
    bySource: new Map(
      sourceChannels.flatMap((channel, at) =>
        leads[at + 1] ? [[channel, countOf(at + 1)] as const] : [],
      ),
    ),
    all: {
      leads: sum(leads),
      qualified: sum(qualified),
      customers: sum(customers),
      cycleDays: median(cycles.flat()),
    },
    entered: [...entered],
    reached: [...reached],
    left: [...left],
    touches,
  };
}

/** Touches of one channel, whatever came of them. */
export const touchesOf = (touches: Uint32Array, channel: number): number =>
  outcomes.reduce((sum, _, outcome) => sum + touchCount(touches, channel, outcome), 0);

export const allTouches = (touches: Uint32Array): number =>
  channels.reduce((sum, _, channel) => sum + touchesOf(touches, channel), 0);
