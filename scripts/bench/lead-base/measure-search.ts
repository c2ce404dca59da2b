import { type Measure, median, milliseconds, quantile } from '../bench-report';
import type { MeasuredBase } from './measured-base';
import { searches } from './searches';

/** As they are typed, letter by letter. */
const prefixes = searches.flatMap((search) =>
  Array.from(search, (_, at) => search.slice(0, at + 1).trim()),
);

/** Searching alone, without the rows: by the product's way and by the libraries there are for it. */
export async function measureSearch(base: MeasuredBase, runs: number): Promise<Measure[]> {
  const page = await base.openBare();
  const all = { product: [] as number[], miniSearch: [] as number[], uFuzzy: [] as number[] };
  let indexed = 0;
  let prepared = 0;
  try {
    const times = await page.evaluate(
      (wanted) => globalThis.leadBench.searchEachWay(wanted),
      Array.from({ length: Math.min(runs, 3) }, () => prefixes).flat(),
    );
    indexed = times.indexed;
    prepared = times.prepared;
    all.product = times.product;
    all.miniSearch = times.miniSearch;
    all.uFuzzy = times.uFuzzy;
  } finally {
    await page.close();
  }
  const shown = (times: readonly number[]) =>
    `${milliseconds(median(times))}, p95 ${milliseconds(quantile(times, 0.95))}`;
  return [
    {
      what: `search alone, every letter typed, in every field; made ready in ${milliseconds(prepared)}`,
      figure: shown(all.product),
    },
    {
      what: `  by MiniSearch, beginnings of words only; its index made in ${milliseconds(indexed)}`,
      figure: shown(all.miniSearch),
    },
    { what: '  by uFuzzy', figure: shown(all.uFuzzy) },
  ];
}
