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
  if (responsible !== undefined && person < 0) return () => new Uint16Array();
  // One for all chunks: the rows of a chunk hold until those of the next are asked for.
  const most = base.chunks.reduce((size, { numbers }) => Math.max(size, numbers.length), 0);
  const rows = new Uint16Array(most);
  return ({ responsible: people, source: sources }) => {
    let count = 0;
    for (let row = 0; row < people.length; row += 1) {
      if (person >= 0 && people[row] !== person) continue;
      if (code > 0 && sources[row] !== code) continue;
      rows[count] = row;
      count += 1;
    }
    return rows.subarray(0, count);
  };
}

/** Counts of one period while they are made, by code of the source, by rung, by kind. */
interface Tally {
  leads: Uint32Array;
  qualified: Uint32Array;
  customers: Uint32Array;
  /** Days from coming to buying. */
  cycles: number[][];
  /** Rung entered on × number of rungs + highest one. */
  paths: Uint32Array;
  left: Uint32Array;
  touches: Uint32Array;
}

const newTally = (): Tally => ({
  leads: new Uint32Array(sourceCount),
  qualified: new Uint32Array(sourceCount),
  customers: new Uint32Array(sourceCount),
  cycles: Array.from({ length: sourceCount }, () => []),
  paths: new Uint32Array(rungs.length * rungs.length),
  left: new Uint32Array(waysOut.length),
  touches: new Uint32Array(touchKinds),
});

/** Counts the touches of a chunk that were made from the first minute on, before the end. */
function tallyTouches(
  counts: Uint32Array,
  { minutes, kinds, starts }: ChunkTouches,
  rows: Uint16Array | undefined,
  { first, end }: ReturnType<typeof minutesOf>,
): void {
  // Touches stand by row: those of one lead, or of all, are one stretch.
  const stretches = rows?.length ?? 1;
  for (let place = 0; place < stretches; place += 1) {
    const row = rows ? (rows[place] as number) : 0;
    const stop = rows ? (starts[row + 1] as number) : minutes.length;
    for (let at = rows ? (starts[row] as number) : 0; at < stop; at += 1) {
      const minute = minutes[at] as number;
      if (minute < first || minute >= end) continue;
      const kind = kinds[at] as number;
      counts[kind] = (counts[kind] as number) + 1;
    }
  }
}

/** Adds one to a count. */
const raise = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] as number) + 1;
};

/** Counts the leads of a chunk that came in the period. A function of its own, so that it is compiled soon. */
function tallyLeads(
  tally: Tally,
  chunk: FigureChunk,
  rows: Uint16Array | undefined,
  { from, before }: Span,
): void {
  const { numbers, createdAt, source, customerAt, highest } = chunk;
  const { leads, qualified, customers, cycles, paths, left } = tally;
  const most = rows?.length ?? numbers.length;
  for (let place = 0; place < most; place += 1) {
    const row = rows ? (rows[place] as number) : place;
    const came = createdAt[row] as number;
    if (came < from || came >= before || numbers[row] === 0) continue;
    const of = source[row] as number;
    raise(leads, of);
    const top = highest[row] as number;
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

/** All figures of a period in one pass over the leads and one over the touches of those asked for. */
export function countFigures(base: FigureBase, filter: FigureFilter): FigureCounts {
  const tally = newTally();
  const pick = pickRows(base, filter);
  const minutes = minutesOf(filter);
  for (const chunk of base.chunks) {
    const rows = pick?.(chunk);
    tallyLeads(tally, chunk, rows, filter);
    tallyTouches(tally.touches, chunk.touches, rows, minutes);
  }
  const { leads, qualified, customers, cycles, paths, left, touches } = tally;
  const entered = new Uint32Array(rungs.length);
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
