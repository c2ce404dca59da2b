import type { Page } from 'puppeteer-core';
import { atMost, type Measure, median, milliseconds, quantile } from '../bench-report';
import type { MeasuredBase } from './measured-base';
import { searches } from './searches';
import { untilPainted, watchPaint } from './watch-paint';

/** Sorted by in turns; the place of each in the table, the tick first. */
const columns = ['Company / name', 'Head / person', 'E-mail', 'Place', 'Changed on', 'No.'];
const stages = ['Lead', 'MQL', 'Customer', 'Parked', 'Lost'];

async function typeSearches(page: Page): Promise<number[]> {
  const times: number[] = [];
  const input = await page.waitForSelector('input[type="search"]');
  await input?.click();
  for (const search of searches) {
    for (const letter of search) {
      // A letter that this keyboard has no key for comes in as from another one: as its text alone.
      const hasKey = /^[ -~]$/.test(letter);
      const taken = await untilPainted(page, { event: hasKey ? 'keydown' : 'beforeinput' }, () =>
        hasKey ? page.keyboard.press(letter as 'a') : page.keyboard.sendCharacter(letter),
      );
      // A letter that leaves the rows as they are shows nothing that could be waited for.
      if (taken > 0) times.push(taken);
    }
    await untilPainted(page, { event: 'keydown' }, () => page.keyboard.press('Escape'));
  }
  return times;
}

/** Clicks the first thing with this role and name, by the mouse. */
async function clickOn(page: Page, role: string, name: string): Promise<number> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
    timeout: 5000,
  });
  if (!found) throw new Error(`No ${role} ${name}`);
  await found.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const taken = await untilPainted(page, { event: 'pointerdown', ignored: '#none' }, () =>
    found.click(),
  );
  await found.dispose();
  return taken;
}

async function sortByColumns(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const column of columns) times.push(await clickOn(page, 'button', column));
  return times;
}

async function combineFilters(page: Page): Promise<number[]> {
  const times: number[] = [];
  await clickOn(page, 'button', 'Stage');
  for (const stage of stages) times.push(await clickOn(page, 'checkbox', stage));
  // Back to none, one by one: each leaves another set of rows.
  for (const stage of stages) times.push(await clickOn(page, 'checkbox', stage));
  await page.keyboard.press('Escape');
  return times;
}

/** What a user waits for at every key and press, from the event to the paint of the new rows. */
export async function measureWork(base: MeasuredBase, runs: number): Promise<Measure[]> {
  const times = { typing: [] as number[], sorting: [] as number[], filtering: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    // A page of its own each time: nothing sorted before is remembered.
    await base.forgetView();
    const page = await base.openDashboard('/leads', watchPaint);
    await page.waitForSelector('[role="grid"] tbody tr');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    times.sorting.push(...(await sortByColumns(page)));
    times.filtering.push(...(await combineFilters(page)));
    times.typing.push(...(await typeSearches(page)));
    await page.close();
  }
  return [
    {
      what: `keystroke to updated rows, median of ${times.typing.length}`,
      figure: milliseconds(median(times.typing)),
    },
    atMost('  p95', quantile(times.typing, 0.95), 50),
    {
      what: `sort by another column, worst of ${times.sorting.length}`,
      figure: milliseconds(Math.max(...times.sorting)),
    },
    atMost('  median', median(times.sorting), 150),
    {
      what: `combine a filter, worst of ${times.filtering.length}`,
      figure: milliseconds(Math.max(...times.filtering)),
    },
    atMost('  median', median(times.filtering), 50),
  ];
}
