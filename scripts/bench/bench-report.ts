import { cpus, loadavg } from 'node:os';

/** One line of a report. `met` is absent where nothing is aimed at. */
export interface Measure {
  what: string;
  figure: string;
  target?: string;
  met?: boolean;
}

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** The smallest value that the given share of all does not exceed; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** A figure that has to stay at or below a limit. */
export function atMost(
  what: string,
  value: number,
  limit: number,
  shown: (value: number) => string = milliseconds,
): Measure {
  return { what, figure: shown(value), target: `≤ ${shown(limit)}`, met: value <= limit };
}

const verdict = ({ met }: Measure) => (met === undefined ? '' : met ? 'met' : 'MISSED');

/** The lines in columns; below them how busy the machine was, which the figures depend on. */
export function printReport(title: string, measures: readonly Measure[]): void {
  const rows = measures.map((measure) => [
    measure.what,
    measure.figure,
    measure.target ?? '',
    verdict(measure),
  ]);
  const table = [['', 'measured', 'target', ''], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of table) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
  const missed = measures.filter(({ met }) => met === false).length;
  const judged = measures.filter(({ met }) => met !== undefined).length;
  console.log(`${judged - missed} of ${judged} targets met`);
  const [load = 0] = loadavg();
  if (load > cpus().length / 2)
    console.log(
      `The machine is busy (load ${load.toFixed(1)} on ${cpus().length} processors): times are longer than on an idle one.`,
    );
}
