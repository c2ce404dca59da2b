import { atMost, type Measure, median, quantile } from '../bench-report';
import type { MeasuredBase } from './measured-base';

const asked = 60;

/**
 * "Is it known?", as the panel asks when it opens: the product's own question, over the store of
 * the product, in a page of the extension. Every third record is not in the base.
 */
export async function measureKnown(base: MeasuredBase, runs: number): Promise<Measure[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await base.openBare();
    const numbers = Array.from({ length: asked }, (_, at) =>
      at % 3 === 0 ? base.leads + 1 + at : 1 + Math.floor((at * base.leads) / asked) + run,
    );
    const taken = await page.evaluate((all) => globalThis.leadBench.askWhetherKnown(all), numbers);
    // The first question of a page opens the store as well.
    times.push(...taken.slice(3));
    await page.close();
  }
  return [
    atMost(`is it known, median of ${times.length}`, median(times), 5),
    atMost('  p95', quantile(times, 0.95), 5),
  ];
}
