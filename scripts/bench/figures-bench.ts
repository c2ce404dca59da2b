import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { atMost, type Measure, median, milliseconds } from './bench-report';
import { bundledText } from './bundle-script';
import type {} from './figures/in-page';
import { type MeasuredBase, openMeasuredBase } from './lead-base/measured-base';
import { untilPainted, watchPaint } from './lead-base/watch-paint';

const counted = '[role="status"]';
/** Minutes may pass while the projections of so many leads are made. */
const patience = 30 * 60 * 1000;

/** From the navigation until the figures are painted. */
async function timeOpening(base: MeasuredBase): Promise<number> {
  const page = await base.openDashboard('/pipeline', watchPaint);
  await page.waitForSelector('main table', { timeout: patience });
  const shown = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );
  await page.close();
  return shown;
}

/** Presses on periods: from each press until the screen has been painted with their figures. */
async function timePresses(page: Page, runs: number): Promise<number[]> {
  const periods = ['quarter', 'year', 'this-month', 'last-month'];
  const times: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const radio = (at: number) =>
      page.$$('main fieldset input[type="radio"]').then((all) => all[at]);
    // In the order of the screen: this month, last month, quarter, year.
    const place = [2, 3, 0, 1][(run + periods.length) % periods.length] ?? 0;
    const wanted = await radio(place);
    const time = await untilPainted(page, { event: 'click', ignored: '#none' }, async () =>
      wanted?.evaluate((input) => (input as HTMLElement).click()),
    );
    if (run >= 0) times.push(time);
  }
  return times;
}

/** Figures over invented leads and touches in the dashboard as shipped, and beside one plain pass. */
export async function measure(args: string[]): Promise<Measure[]> {
  const { values } = parseArgs({
    args,
    options: {
      leads: { type: 'string', default: '100000' },
      runs: { type: 'string', default: '9' },
    },
  });
  const runs = Math.max(5, Number(values.runs) || 0);
  const leads = Math.max(1000, Number(values.leads) || 0);
  const now = Date.now();
  const base = await openMeasuredBase(0);
  try {
    console.error(`• filling a store with ${leads} invented leads and ${leads * 5} touches`);
    const script = await bundledText({ entry: 'figures/in-page.ts', name: 'figures' });
    const bare = await base.chrome.openExtensionPage('manifest.json');
    await bare.evaluate(`(() => { ${script} })()`);
    await bare.evaluate((count, at) => globalThis.figureBench.fill(count, at), leads, now);
    console.error('• opening the figures');
    const made = await timeOpening(base);
    const opened: number[] = [];
    for (let run = 0; run < 5; run += 1) opened.push(await timeOpening(base));
    console.error('• pressing on periods');
    const page = await base.openDashboard('/pipeline', watchPaint);
    await page.waitForSelector(`main table`, { timeout: patience });
    await page.waitForSelector(counted);
    const pressed = await timePresses(page, runs);
    await page.close();
    console.error('• counting beside one plain pass');
    const today = new Date(now).toISOString().slice(0, 10);
    const times = await bare.evaluate(
      (day, count) => globalThis.figureBench.count(day, count),
      today,
      runs,
    );
    const plain = median(times.plain);
    const ratio = (value: number) => value.toFixed(2);
    return [
      { what: 'leads and touches counted', figure: `${times.leads} and ${times.touches}` },
      { what: 'pipeline opened for the first time, projections made', figure: milliseconds(made) },
      { what: 'pipeline opened to figures painted, median', figure: milliseconds(median(opened)) },
      { what: '  reading and taking apart alone', figure: milliseconds(times.read) },
      atMost('press on a period to its figures painted, median', median(pressed), 300),
      { what: 'one plain pass over the same rows, median', figure: milliseconds(plain) },
      { what: 'all figures and the plan, median', figure: milliseconds(median(times.figures)) },
      atMost('  against the plain pass', median(times.figures) / plain, 2, ratio),
      atMost('  of one person, against it', median(times.filtered) / plain, 2, ratio),
    ];
  } finally {
    await base.close();
  }
}
