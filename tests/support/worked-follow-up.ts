import type { Page } from 'puppeteer-core';
import { untilFound } from './extension-browser';
import { field, press, untilText } from './panel';
import { badgeText } from './put-playbook';

/** The key of a channel, and the number of an outcome. */
export type TouchKeys = readonly [
  channel: 'c' | 'l' | 'm' | 's' | 'v',
  outcome: '1' | '2' | '3' | '4' | '5',
];

/** Begins a strategy in a sheet or a popup that shows “Follow up”. */
export async function startStrategy(
  shown: Page,
  strategy: string,
  /** Its word in the choice. */
  expert?: string,
): Promise<void> {
  if (expert) {
    const choice = await field(shown, 'Expert to bring in');
    const [value] = await choice.$$eval(
      'option',
      (options, wanted) =>
        options.flatMap((option) => (option.label === wanted ? [option.value] : [])),
      expert,
    );
    await choice.select(value ?? '');
  }
  await press(shown, `Start “${strategy}”`);
  await untilText(shown, `“${strategy}”: step 1 of`);
}

/** Waits until it is asked how the touch with them went, and answers by the number. */
async function sayOutcome(shown: Page, company: string, outcome: string): Promise<void> {
  await shown.waitForFunction(
    (name) =>
      document.activeElement?.matches('fieldset button') &&
      document.activeElement.closest('fieldset')?.textContent?.includes(name),
    {},
    company,
  );
  await shown.keyboard.press(outcome as '1');
}

/** Logs a touch where a lead’s own follow-up is shown, in its sheet or in the popup. */
export async function logHere(
  shown: Page,
  company: string,
  [channel, outcome]: TouchKeys,
  told: string,
): Promise<void> {
  await (await shown.waitForSelector(`button[aria-keyshortcuts="${channel}"]`))?.click();
  await sayOutcome(shown, company, outcome);
  await untilText(shown, `${company}: ${told}`);
}

/** The lines of the day sheet and the names of its groups, as they stand one below the other. */
export const dayLines = (sheet: Page): Promise<string[]> =>
  sheet.$$eval('[role="grid"] tr', (rows) =>
    rows.map((row) => row.innerText.replace(/\s+/g, ' ').trim()),
  );

/** Waits for the number on the toolbar's button; '' is none. */
export const untilBadge = (shown: Page, wanted: string): Promise<true> =>
  untilFound(`The number ${wanted || 'none'} on the button`, async () =>
    (await badgeText(shown)) === wanted ? true : undefined,
  );

const activeLine = (sheet: Page): Promise<string> =>
  sheet.$eval('[role="grid"]', (grid) => {
    const id = grid.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.textContent) || '';
  });

/** Goes to a lead’s line on the day sheet and logs a touch with it. */
export async function logOnDaySheet(
  sheet: Page,
  company: string,
  [channel, outcome]: TouchKeys,
  told: string,
): Promise<void> {
  await sheet.bringToFront();
  await untilText(sheet, company);
  await sheet.focus('[role="grid"]');
  await sheet.keyboard.press('Home');
  for (let left = 20; !(await activeLine(sheet)).includes(company); left -= 1) {
    if (left === 0) throw new Error(`${company} is not on the day sheet`);
    await sheet.keyboard.press('j');
  }
  // Its keys do nothing until the whole lead is read.
  await sheet.waitForSelector('[role="toolbar"] button[aria-keyshortcuts="c"]:not([disabled])');
  await sheet.keyboard.press(channel);
  await sayOutcome(sheet, company, outcome);
  await untilText(sheet, `${company}: ${told}`);
}
