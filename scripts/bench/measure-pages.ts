import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SavedPage } from '../capture/saved-page';
import { atMost, type Measure, median, milliseconds, quantile } from './bench-report';
import { timeLibraries } from './library-reading';
import { type MeasuredBrowser, openMeasuredBrowser } from './measured-browser';

const built = join(import.meta.dirname, '../../.output/chrome-mv3');
const readers = ['reader.js', 'linkedin-reader.js'];

/** Milliseconds on one page. */
interface PageTimes {
  /** Reader and records, each the median of the runs. */
  ours: number;
  /** The very first run on the page that was just loaded, nothing of it compiled yet. */
  first: number;
  libraries: number;
}

async function timePage(
  { pages, makeRecords }: MeasuredBrowser,
  saved: SavedPage,
  runs: number,
): Promise<PageTimes> {
  const page = await pages.open(saved);
  try {
    const html = readFileSync(saved.file, 'utf8');
    const read: number[] = [];
    const made: number[] = [];
    const libraries: number[] = [];
    // In turns, so that whatever else the machine does hits both alike.
    for (let run = 0; run < runs; run += 1) {
      const { raw, milliseconds: reading } = await page.read();
      read.push(reading);
      made.push((await makeRecords(raw, saved.region)).milliseconds);
      libraries.push(timeLibraries(html));
    }
    return {
      ours: median(read) + median(made),
      first: (read[0] ?? 0) + (made[0] ?? 0),
      libraries: median(libraries),
    };
  } finally {
    await page.close();
  }
}

/** Reading the pages, against the libraries on the same pages. */
export async function measurePages(pages: SavedPage[], runs: number): Promise<Measure[]> {
  const browser = await openMeasuredBrowser();
  const times: PageTimes[] = [];
  let failed = 0;
  try {
    for (const saved of pages) {
      try {
        times.push(await timePage(browser, saved, runs));
      } catch (error) {
        failed += 1;
        console.error(`${saved.file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  const of = (name: keyof PageTimes, share: number) =>
    quantile(
      times.map((each) => each[name]),
      share,
    );
  const ratio = (share: number) => of('ours', share) / of('libraries', share);
  const plain = (value: number) => value.toFixed(2);
  return [
    {
      what: `pages, each read ${runs} times (median); records made in an extension page`,
      figure: `${times.length}`,
      ...(failed > 0 && { target: `${times.length + failed}`, met: false }),
    },
    { what: 'capture at the median', figure: milliseconds(of('ours', 0.5)) },
    { what: 'libraries at the median', figure: milliseconds(of('libraries', 0.5)) },
    atMost('ratio at the median', ratio(0.5), 1, plain),
    { what: 'libraries at p95', figure: milliseconds(of('libraries', 0.95)) },
    atMost('ratio at p95', ratio(0.95), 1, plain),
    atMost('capture at p95', of('ours', 0.95), 100),
    atMost('capture at p95, first run on a page', of('first', 0.95), 100),
    ...readers.map((name) => {
      const size = gzipSync(readFileSync(join(built, name))).length / 1024;
      return atMost(`${name}, gzip`, size, 60, (value) => `${value.toFixed(1)} KiB`);
    }),
  ];
}
