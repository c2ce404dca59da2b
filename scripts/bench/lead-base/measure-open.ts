import { atMost, type Measure, median, milliseconds } from '../bench-report';
import type { MeasuredBase } from './measured-base';
import { watchPaint } from './watch-paint';

/** From the navigation to the first rows (or the first-run screen) painted. */
async function timeOpening(base: MeasuredBase): Promise<number> {
  const page = await base.openDashboard('/leads', watchPaint);
  const shown = await page.evaluate(() => globalThis.leadBaseShown);
  await page.close();
  return shown;
}

/** Opening the dashboard over a full store and over an empty one, in turns. */
export async function measureOpen(
  full: MeasuredBase,
  empty: MeasuredBase,
  runs: number,
): Promise<Measure[]> {
  const first = await timeOpening(full);
  await timeOpening(empty);
  const times = { full: [] as number[], empty: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.empty.push(await timeOpening(empty));
    times.full.push(await timeOpening(full));
  }
  const [opened, nothing] = [median(times.full), median(times.empty)];
  return [
    {
      what: 'dashboard opened for the first time, its projections made',
      figure: milliseconds(first),
    },
    { what: 'dashboard opened over an empty store, median', figure: milliseconds(nothing) },
    atMost('dashboard opened to first rows painted, median', opened, 1000),
    atMost('  against an empty store', opened / nothing, 2, (value) => value.toFixed(2)),
  ];
}
