import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awkwardList } from '../demo-web/truth/awkward-list';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension, untilFound } from '../support/extension-browser';
import { fieldValue, openedPanel, press, textOf, untilShown, untilText } from '../support/panel';
import { clickText, heard, pressInPicker, untilHeard } from '../support/picker';

let chrome: ExtensionBrowser;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

/** The popup that opens by itself once a recipe was saved. */
async function popupAfterSaving(page: Page): Promise<Page> {
  await pressInPicker(page, 'Save recipe');
  await untilHeard(page, 'is saved');
  const popup = await untilFound('The popup', async () =>
    (await chrome.extension.pages()).find((each) => each.url().includes('/popup.html')),
  );
  await untilShown(popup);
  return popup;
}

async function startTeaching(page: Page): Promise<void> {
  const popup = await openedPanel(chrome, page);
  await press(popup, 'More actions');
  await press(popup, 'Teach this site…', 'menuitem');
  await untilHeard(page, 'What does this page show?');
}

/** What of a page could tell that somebody was there. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    document: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    address: location.href,
    focus: document.activeElement?.nodeName,
    selection: String(getSelection()),
  }));

/** Clicks, keys and the like that reached the page; where the pointer is tells nobody anything. */
const heardByThePage = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { zvuky: string[] }).zvuky.filter((each) => each !== 'mouseover'),
  );

const isGone = (page: Page) =>
  untilFound('The end of the picker', async () =>
    (await heard(page)).some(({ name }) => name.includes('teach this site')) ? undefined : true,
  );

const shownEntries = (popup: Page): Promise<string[]> =>
  popup.$$eval('[role="row"]', (rows) =>
    rows.map((row) => [...row.querySelectorAll('bdi')].map((each) => each.innerText).join(' | ')),
  );

const grouped = (e164 = '') => e164.replace('+420', '').replace(/(\d{3})(?=\d)/g, '$1 ');
const wanted = awkwardList.records.map(({ name, phones: [first], emails: [mail] }) =>
  [name, first ? grouped(first.e164) : mail].filter(Boolean).join(' | '),
);

describe('a list that is read wrongly', () => {
  test('is taught by two entries and a click for each field', async () => {
    const page = await chrome.visit(awkwardList.url);
    const before = await traces(page);
    await startTeaching(page);
    await pressInPicker(page, 'A list of companies');
    await clickText(page, 'Dílna Alba');
    await untilHeard(page, 'Now click another entry');
    await clickText(page, 'Dílna Lípa');
    await untilHeard(page, 'Entries found: 12');
    await pressInPicker(page, 'Yes, go on');
    await untilHeard(page, 'Click in an entry: Name');
    await clickText(page, 'Dílna Borek');
    await untilHeard(page, 'Name: found in 12 of 12 entries');
    // A number of the guild, pointed at by mistake, and back again.
    await clickText(page, '541 200 101');
    await untilHeard(page, 'Phone: found in 12 of 12 entries');
    await pressInPicker(page, 'Undo');
    await untilHeard(page, 'Click in an entry: Phone');
    await clickText(page, '541 000 300');
    await untilHeard(page, 'Phone: found in 11 of 12 entries');
    await page.evaluate(() => scrollTo(0, 0));
    const icon = await page.$eval('.karta img', (image) => {
      const { left, top } = image.getBoundingClientRect();
      return { x: left + 8, y: top + 8 };
    });
    await page.mouse.click(icon.x, icon.y);
    await untilHeard(page, 'E-mail: found in 8 of 12 entries');

    const popup = await popupAfterSaving(page);
    await untilText(popup, 'Read with your recipe “cech-demo.test/dilny/”.');
    expect(await shownEntries(popup)).toEqual(wanted);
    await popup.close();
    await isGone(page);
    expect(await traces(page)).toEqual(before);
    expect(await heardByThePage(page)).toEqual([]);
    await page.close();
  }, 120_000);

  test('is read so again at the next visit, and says when the page has changed', async () => {
    const page = await chrome.visit(awkwardList.url);
    const popup = await openedPanel(chrome, page);
    expect(await shownEntries(popup)).toEqual(wanted);
    await popup.close();

    await page.goto(awkwardList.changedUrl);
    const later = await openedPanel(chrome, page);
    await untilText(later, 'no longer fits: Phone 0% instead of 92%.');
    await press(later, 'Repair');
    await untilHeard(page, 'Click in an entry: Phone');
    await clickText(page, '☎ 541 000 306');
    await untilHeard(page, 'Phone: found in 11 of 12 entries');
    const repaired = await popupAfterSaving(page);
    await untilText(repaired, 'Read with your recipe');
    expect(await shownEntries(repaired)).toEqual(wanted);
    await repaired.close();
    await page.close();
  }, 120_000);
});

describe('the picker', () => {
  test('goes without a trace at Esc, and the page heard and followed nothing', async () => {
    const page = await chrome.visit(awkwardList.url);
    const before = await traces(page);
    await startTeaching(page);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 400);
    await pressInPicker(page, 'A list of people');
    await clickText(page, 'Mistr Olga Pivoňková');
    await untilHeard(page, 'Now click another entry');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await traces(page)).toEqual(before);
    expect(await heardByThePage(page)).toEqual([]);
    // The page hears and does everything again.
    await page.click('.karta a');
    expect(page.url()).toContain('/mistr/1/');
    await page.close();
  }, 60_000);

  test('is worked by keys alone', async () => {
    const page = await chrome.visit(awkwardList.url);
    await startTeaching(page);
    // The third choice of the bar, after the button that moves it.
    for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilHeard(page, 'Click an entry of the list');
    const go = async (...keys: ('ArrowDown' | 'ArrowRight' | 'ArrowUp')[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // From the body to the first card of the first column, then to the next.
    await go('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    await go('ArrowDown', 'ArrowDown');
    await page.keyboard.press('Enter');
    await untilHeard(page, 'Now click another entry');
    await go('ArrowRight');
    await page.keyboard.press('Enter');
    await untilHeard(page, 'Entries found: 12');
    await page.keyboard.press('Escape');
    await isGone(page);
    await page.close();
  }, 60_000);

  test('works above a modal dialog', async () => {
    const page = await chrome.visit(`${awkwardList.url}?okno`);
    const before = await traces(page);
    await startTeaching(page);
    await pressInPicker(page, 'A list of companies');
    await untilHeard(page, 'Click an entry of the list');
    await pressInPicker(page, 'Cancel');
    await isGone(page);
    expect(await traces(page)).toEqual(before);
    await page.close();
  }, 60_000);

  test('is gone when the page moves on', async () => {
    const page = await chrome.visit(awkwardList.url);
    await startTeaching(page);
    await page.evaluate(() => history.pushState({}, '', '/jinam/'));
    await isGone(page);
    await page.close();
  }, 60_000);
});

test('one wrong value of a single page is put right by clicking the right one', async () => {
  const page = await chrome.visit(demoPage('own contact page'));
  const popup = await openedPanel(chrome, page);
  await press(popup, 'Where this was read: Company');
  await press(popup, 'Point at the right one');
  await untilHeard(page, 'Click in an entry: Name');
  const wantedName = await page.$eval('h1', (heading) => heading.textContent?.trim() ?? '');
  await clickText(page, wantedName);
  await untilHeard(page, `Name: ${wantedName}`);
  const repaired = await popupAfterSaving(page);
  await untilText(repaired, 'Read with your recipe');
  expect(await fieldValue(repaired, 'Company')).toBe(wantedName);
  expect(await textOf(repaired)).toContain('Phone');
  await page.close();
}, 120_000);
