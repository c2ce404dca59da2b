import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension, untilFound } from '../support/extension-browser';
import { inventedStrategy } from '../support/invented-strategy';
import { choose, openedPanel, pickTab, press, save, untilText } from '../support/panel';
import { badgeText, putPlaybook, setClock } from '../support/put-playbook';

let chrome: ExtensionBrowser;
let sheet: Page;
beforeAll(async () => {
  chrome = await launchExtension();
  sheet = await chrome.openExtensionPage('leads.html#/today');
  await sheet.setViewport({ width: 1280, height: 800 });
  await untilText(sheet, 'Nothing is due');
  // A Monday; ahead of any strategy that is shipped.
  await setClock(sheet, '2026-11-23');
  const strategy = inventedStrategy({ name: 'Follow the dream', potential: 'high' });
  await putPlaybook(sheet, [{ ...strategy, order: -1 }]);
  await sheet.reload();
  await untilText(sheet, 'Nothing is due');
});
afterAll(() => chrome.close());

const badge = (wanted: string) =>
  untilFound(`The number ${wanted || 'none'} on the button`, async () =>
    (await badgeText(sheet)) === wanted ? true : undefined,
  );

/** Presses keys on the day sheet once it has the focus. */
async function keys(...pressed: string[]): Promise<void> {
  await sheet.bringToFront();
  for (const [at, key] of pressed.entries()) {
    await sheet.waitForFunction(
      (isFirst) => document.activeElement?.matches(isFirst ? '[role="grid"]' : 'fieldset button'),
      {},
      at === 0,
    );
    await sheet.keyboard.press(key as 'c');
  }
}

const lines = () =>
  sheet.$$eval('[role="grid"] tr', (rows) => rows.map((row) => row.innerText.replace(/\s+/g, ' ')));

/** Lets the days pass up to a morning. */
async function until(day: string, shown: string): Promise<void> {
  await setClock(sheet, day);
  await untilText(sheet, shown);
}

describe('a prospect of high potential', () => {
  test('is offered its strategy when it is saved, and one press starts it', async () => {
    await badge('');
    const page = await chrome.visit(demoPage('directory detail page'));
    const popup = await openedPanel(chrome, page);
    await pickTab(popup, 'Qualify');
    await choose(popup, 'How many people', 'over 10');
    await choose(popup, 'Who takes care', 'a regular supplier');
    await save(popup);
    await press(popup, 'Start the strategy');
    await untilText(popup, 'Strategy “Follow the dream” started. First: Call, today.');
    await pickTab(popup, 'Follow up');
    await untilText(popup, '“Follow the dream”: step 1 of 4');
    await popup.close();
    await page.close();
    await badge('1');
  });

  test('stands on the day sheet with the line to open with', async () => {
    await untilText(sheet, '1 step is due');
    await untilText(sheet, 'Zjistit, kdo rozhoduje');
    const [group, line] = await lines();
    expect(group).toBe('Today: 1');
    expect(line).toMatch(/^today Call Kovárna Brázda s\.r\.o\. High Step 1 of 4 Zjistit/);
  });

  test('that does not answer is tried again by the strategy until that stops', async () => {
    await keys('c', '1');
    await untilText(sheet, 'Call logged (No answer). Next: Letter, Thu, Nov 26.');
    await badge('');
    expect((await lines())[0]).toBe('This week: 1');

    await until('2026-11-26', 'Today: 1');
    await badge('1');
    await keys('l', '1');
    await untilText(sheet, 'Letter logged (No answer). Next: Call, Mon, Nov 30.');

    // Nobody looked for two days: it is overdue, and still one.
    await until('2026-12-02', 'Overdue: 1');
    await badge('1');
    await keys('c', '1');
    await untilText(sheet, 'The strategy stopped. Next: Call, Fri, Jan 1, 2027.');
    await badge('');
    expect((await lines())[0]).toBe('Later: 1');
  });

  test('rests, and is taken up again from the first step on its day', async () => {
    await until('2026-12-31', 'This week: 1');
    await badge('');
    await until('2027-01-01', 'Today: 1');
    await badge('1');
    await untilText(sheet, 'Step 1 of 4');
    await keys('c', '2');
    await untilText(sheet, 'Call logged (Reached). Next: Letter, Mon, Jan 4.');
    await badge('');
  });

  test('has its way back, and its touches in the sheet', async () => {
    await keys('u');
    await untilText(sheet, 'Today: 1');
    await badge('1');
    await keys('m', '4');
    await untilText(sheet, 'Meeting logged (Agreed a next step)');
    await keys('Enter');
    await sheet.waitForSelector('aside [role="tab"]');
    await pickTab(sheet, 'Follow up');
    await untilText(sheet, '“Follow the dream”: step 2 of 4');
    const touches = await sheet.$$eval('section[aria-label="Touches"] li', (items) =>
      items.map((item) => item.innerText),
    );
    expect(touches.map((text) => text.match(/(\w+): (.*?) step (\d)/)?.slice(1))).toEqual([
      ['Meeting', 'Agreed a next step', '1'],
      ['Call', 'No answer', '3'],
      ['Letter', 'No answer', '2'],
      ['Call', 'No answer', '1'],
    ]);
  });

  test('that refuses is left alone', async () => {
    await sheet.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await sheet.keyboard.press('c');
    await sheet.waitForFunction(() => document.activeElement?.matches('fieldset button'));
    await sheet.keyboard.press('5');
    await untilText(sheet, 'Call logged (Refused). No next step.');
    await untilText(sheet, '“Follow the dream” has ended.');
    await setClock(sheet, '2027-06-01');
    await badge('');
  });
});
