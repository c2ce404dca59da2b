import { type Measure, median, milliseconds } from '../bench-report';
import type { MeasuredBase } from './measured-base';

const ratio = (value: number) => value.toFixed(2);

/** Writing all finished rows in one transaction with the same indexes: plainly and otherwise. */
export async function measureWrites(base: MeasuredBase, runs: number): Promise<Measure[]> {
  const times = { plain: [] as number[], dexie: [] as number[], product: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    // A page of its own each time: what one way left behind is not the next one's to clear up.
    const page = await base.openBare();
    await page.evaluate(() => globalThis.leadBench.takeRows());
    times.plain.push(await page.evaluate(() => globalThis.leadBench.writeWithIndexedDb()));
    times.product.push(await page.evaluate(() => globalThis.leadBench.writeWithProduct()));
    times.dexie.push(await page.evaluate(() => globalThis.leadBench.writeWithDexie()));
    await page.close();
  }
  const plain = median(times.plain);
  return [
    {
      what: `finished rows written by plain IndexedDB, median of ${runs}`,
      figure: milliseconds(plain),
    },
    { what: '  by plain Dexie, against it', figure: ratio(median(times.dexie) / plain) },
    {
      what: '  as the product does (projections, way back), against it',
      figure: ratio(median(times.product) / plain),
    },
  ];
}
