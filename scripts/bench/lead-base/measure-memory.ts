import { readFileSync } from 'node:fs';
import { atMost, type Measure } from '../bench-report';
import type { MeasuredBase } from './measured-base';

const megabyte = 1e6;
const megabytes = (bytes: number) => `${(bytes / megabyte).toFixed(0)} MB`;

/** What the process of the extension's pages has to itself; undefined where the system does not say. */
function privateBytes(processId: number): number | undefined {
  try {
    const rollup = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8');
    const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, size]) =>
      Number(size),
    );
    return kilobytes.reduce((sum, size) => sum + size, 0) * 1024;
  } catch {
    return undefined;
  }
}

/** The dashboard's heap with what lies beside it (array buffers, the document), rubbish taken away. */
export async function measureMemory(base: MeasuredBase): Promise<Measure[]> {
  const page = await base.openDashboard();
  const session = await page.createCDPSession();
  try {
    await page.waitForSelector('[role="grid"] tbody tr');
    // A search over everything, and an order of its own: what a user has done after a minute.
    await page.type('input[type="search"]', 'brno');
    await page.waitForFunction(() =>
      /\d of \d/.test(document.querySelector('main p[role="status"]')?.textContent ?? ''),
    );
    // Until what is searched was read, nothing is found yet, and there is no heading to press.
    await page.waitForSelector('th[aria-colindex="3"] button');
    await page.$eval('th[aria-colindex="3"] button', (heading) => (heading as HTMLElement).click());
    await new Promise((resolve) => setTimeout(resolve, 3000));
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = heap;
    const browser = await base.chrome.browser.target().createCDPSession();
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    const largest = Math.max(...renderers.map(({ id }) => privateBytes(id) ?? 0));
    await browser.detach();
    return [
      {
        what: 'memory: heap of scripts, of the document, buffers',
        figure: [usedSize, embedderHeapUsedSize, backingStorageSize].map(megabytes).join(', '),
      },
      ...(largest > 0
        ? [{ what: 'memory: the whole process, as the system sees it', figure: megabytes(largest) }]
        : []),
      atMost(
        'memory of the dashboard',
        usedSize + embedderHeapUsedSize + backingStorageSize,
        250 * megabyte,
        megabytes,
      ),
    ];
  } finally {
    await page.close();
  }
}
