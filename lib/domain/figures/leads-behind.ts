import { type Channel, channels, type Outcome, outcomes } from '@/lib/domain/follow-up/touch';
import { type SourceChannel, sourceChannels } from '@/lib/domain/source-channel';
import {
  entryRung,
  type FigureFilter,
  minutesOf,
  wantedRows,
  wayOut,
  waysOut,
} from './count-figures';
import type { FigureBase, FigureChunk } from './figure-base';
import { type Rung, rungs } from './stage-times';

/**
 * Which figure is meant. `leads`, `qualified`, `customers`, `entered`, `reached`, `onward`, `left`: of
 * the leads that came in the period. `became-qualified`, `became-customer`, `sold`: whenever they came, what
 * happened in the period.
 */
export type Figure =
  | { figure: 'leads' | 'qualified' | 'customers'; of?: SourceChannel }
  /** `onward`: stood on the rung, or passed it, and came to the next. */
  | { figure: 'entered' | 'reached' | 'onward'; rung: Rung }
  | { figure: 'left'; way: (typeof waysOut)[number] }
  | { figure: 'touches'; channel?: Channel; outcome?: Outcome }
  | { figure: 'became-qualified' | 'became-customer' };

type Test = (chunk: FigureChunk, row: number) => boolean;

function testOf(figure: Exclude<Figure, { figure: 'touches' }>, filter: FigureFilter): Test {
  const { from, before } = filter;
  const within = (at: number | undefined) => at !== undefined && at >= from && at < before;
  const came: Test = (chunk, row) => within(chunk.createdAt[row]);
  switch (figure.figure) {
    case 'leads':
    case 'qualified':
    case 'customers': {
      const code = figure.of === undefined ? 0 : sourceChannels.indexOf(figure.of) + 1;
      const least = { leads: 0, qualified: 2, customers: 4 }[figure.figure];
      return (chunk, row) =>
        came(chunk, row) &&
        (code === 0 || chunk.source[row] === code) &&
        (chunk.highest[row] ?? 0) >= least;
    }
    case 'entered':
    case 'reached':
    case 'onward': {
      const rung = rungs.indexOf(figure.rung);
      const { figure: which } = figure;
      return (chunk, row) => {
        if (!came(chunk, row)) return false;
        const entry = entryRung(chunk, row);
        if (which === 'entered') return entry === rung;
        const least = which === 'onward' ? rung + 1 : rung;
        return entry <= rung && Math.max(entry, chunk.highest[row] ?? 0) >= least;
      };
    }
    case 'left': {
      const way = waysOut.indexOf(figure.way);
      return (chunk, row) => came(chunk, row) && wayOut(chunk, row) === way;
    }
    case 'became-qualified':
      return (chunk, row) => within(chunk.qualifiedAt[row] || undefined);
    case 'became-customer':
      return (chunk, row) => within(chunk.customerAt[row] || undefined);
  }
}

function touchedLeads(
  base: FigureBase,
  filter: FigureFilter,
  { channel, outcome }: { channel?: Channel; outcome?: Outcome },
): string[] {
  const wanted = wantedRows(base, filter);
  const { first, end } = minutesOf(filter);
  const [ofChannel, ofOutcome] = [
    channel === undefined ? -1 : channels.indexOf(channel),
    outcome === undefined ? -1 : outcomes.indexOf(outcome),
  ];
  return base.chunks.flatMap((chunk) => {
    const { rows, minutes, kinds } = chunk.touches;
    const found = new Set<number>();
    minutes.forEach((minute, at) => {
      if (minute < first || minute >= end) return;
      const kind = kinds[at] ?? 0;
      if (ofChannel >= 0 && Math.floor(kind / outcomes.length) !== ofChannel) return;
      if (ofOutcome >= 0 && kind % outcomes.length !== ofOutcome) return;
      const row = rows[at] ?? 0;
      if (!wanted || wanted(chunk, row)) found.add(row);
    });
    return [...found].sort((a, b) => a - b).map((row) => chunk.text('id', row));
  });
}

/** The ids of the leads a figure was counted from, in the order of the base, each once. */
export function leadsBehind(base: FigureBase, filter: FigureFilter, figure: Figure): string[] {
  if (figure.figure === 'touches') return touchedLeads(base, filter, figure);
  const test = testOf(figure, filter);
  const wanted = wantedRows(base, filter);
  const ids: string[] = [];
  for (const chunk of base.chunks)
    for (let row = 0; row < chunk.numbers.length; row += 1)
      if (chunk.numbers[row] !== 0 && (!wanted || wanted(chunk, row)) && test(chunk, row))
        ids.push(chunk.text('id', row));
  return ids;
}
