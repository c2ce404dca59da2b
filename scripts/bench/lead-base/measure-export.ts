import type { Page } from 'puppeteer-core';
import { atMost, type Measure, median, milliseconds } from '../bench-report';
import type { MeasuredBase } from './measured-base';

/** Before the page's scripts: keeps when a file was handed to the browser, and how large it is. */
const noteFiles = `{
  const make = URL.createObjectURL.bind(URL);
  globalThis.filesMade = [];
  URL.createObjectURL = (blob) => {
    globalThis.filesMade.push({ at: performance.now(), size: blob.size });
    return make(blob);
  };
}`;

/** Presses "Export 100,000 leads", plain, and waits for the file. */
const exportAll = `(async () => {
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const until = async (find) => {
    for (const end = performance.now() + 180_000; performance.now() < end; await wait(20)) {
      const found = find();
      if (found) return found;
    }
    throw new Error('Not found within three minutes: ' + find);
  };
  const plain = await until(() =>
    [...document.querySelectorAll('label')].find(({ innerText }) => /^Plain/.test(innerText.trim())));
  plain.click();
  await wait(1500);
  const button = await until(() =>
    [...document.querySelectorAll('main button')].find(({ innerText, disabled }) =>
      /^Export\\D*\\d/.test(innerText.trim()) && !disabled));
  const pressed = performance.now();
  button.click();
  const { at, size } = await until(() => globalThis.filesMade[0]);
  return { milliseconds: at - pressed, size };
})()`;

async function exportOnce(base: MeasuredBase): Promise<{ milliseconds: number; size: number }> {
  const page = await base.openDashboard('/export', (opened: Page) =>
    opened.evaluateOnNewDocument(noteFiles),
  );
  try {
    return (await page.evaluate(exportAll)) as { milliseconds: number; size: number };
  } finally {
    await page.close();
  }
}

/** All leads as CSV: from the press on the screen's button to the file handed to the browser. */
export async function measureExport(base: MeasuredBase, runs: number): Promise<Measure[]> {
  const session = await base.chrome.browser.target().createCDPSession();
  // The file is made all the same; only the disk is left out of it.
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  const times = { product: [] as number[], plain: [] as number[], papa: [] as number[] };
  let size = 0;
  for (let run = 0; run < runs; run += 1) {
    const bare = await base.openBare();
    const byHand = await bare.evaluate(() => globalThis.leadBench.exportByHand());
    times.plain.push(byHand.milliseconds);
    times.papa.push(await bare.evaluate(() => globalThis.leadBench.exportWithPapa()));
    await bare.close();
    const made = await exportOnce(base);
    times.product.push(made.milliseconds);
    size = made.size;
  }
  const plain = median(times.plain);
  const ratio = (value: number) => value.toFixed(2);
  return [
    {
      what: `rows read by plain IndexedDB and joined, median of ${runs}`,
      figure: milliseconds(plain),
    },
    {
      what: '  with papaparse instead of joining, against it',
      figure: ratio(median(times.papa) / plain),
    },
    {
      what: `export to CSV, ${(size / 1e6).toFixed(0)} MB, median of ${runs}`,
      figure: milliseconds(median(times.product)),
    },
    atMost('  against reading and joining', median(times.product) / plain, 1.5, ratio),
  ];
}
