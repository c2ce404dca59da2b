import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { atMost, type Measure, median, milliseconds } from './bench-report';
import { bundledText } from './bundle-script';
import { openMeasuredBase } from './lead-base/measured-base';
import { longestTask } from './longest-task';
import type {} from './questions/in-page';

const group = 'section[aria-label="Question 1"] ol li:nth-of-type(3) select';
const shown = 'section[aria-label="What version 2 would change"] table';
/** Minutes may pass while the projections of so many leads are made. */
const patience = 30 * 60 * 1000;

/** From the press on the preview until it is painted, in milliseconds. */
async function timePreview(page: Page): Promise<number> {
  const time = await page.evaluate(async (table) => {
    const started = performance.now();
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Preview') button.click();
    while (!document.querySelector(table))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const ended = performance.now();
    document.querySelector<HTMLElement>('button[aria-label="Close the preview"]')?.click();
    return ended - started;
  }, shown);
  await page.waitForSelector(shown, { hidden: true });
  return time;
}

/** The preview of marker questions over invented leads, in the screen as shipped. */
export async function measure(args: string[]): Promise<Measure[]> {
  const { values } = parseArgs({
    args,
    options: {
      leads: { type: 'string', default: '100000' },
      runs: { type: 'string', default: '7' },
    },
  });
  const runs = Math.max(3, Number(values.runs) || 0);
  const leads = Math.max(1000, Number(values.leads) || 0);
  console.error(`• filling a store with ${leads} invented leads`);
  const base = await openMeasuredBase(leads);
  try {
    const page = await base.openDashboard('/playbook/questions');
    await page.waitForSelector(group, { timeout: patience });
    await page.select(group, 'standard');
    await page.waitForFunction(() => document.body.innerText.includes('Ready to be tried'));
    console.error('• looking at the preview');
    await timePreview(page);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await timePreview(page));
    const longest = await longestTask(page, async () => void (await timePreview(page)));
    console.error('• the same from whole leads');
    const script = await bundledText({ entry: 'questions/in-page.ts', name: 'questions' });
    const bare = await base.chrome.openExtensionPage('manifest.json');
    await bare.evaluate(`(() => { ${script} })()`);
    const whole: number[] = [];
    let changed = 0;
    for (let run = 0; run < 3; run += 1) {
      const found = await bare.evaluate(() => globalThis.questionBench.weighWholeLeads());
      whole.push(found.time);
      changed = found.changed;
    }
    return [
      {
        what: 'leads looked at, and potentials that would change',
        figure: `${leads} and ${changed}`,
      },
      atMost('press on Preview to the preview painted, median', median(times), 1000),
      atMost('  longest task of the page meanwhile', longest, 200),
      { what: 'the same by reading whole leads, median', figure: milliseconds(median(whole)) },
    ];
  } finally {
    await base.close();
  }
}
