import type { ElementHandle, Page } from 'puppeteer-core';
import { type DemoPageName, demoPage } from './demo-pages';
import type { ExtensionBrowser } from './extension-browser';
import { headingOf, openedPanel, pickTab, press, typeInto, untilText } from './panel';

/** Turns a page of the dashboard to another screen, drawn anew. */
export async function turnTo(dashboard: Page, route: string, until: string): Promise<void> {
  await dashboard.bringToFront();
  await dashboard.goto(`${dashboard.url().split('#')[0]}#${route}`);
  await dashboard.reload();
  await untilText(dashboard, until);
}

/** Presses the toolbar button on a page of the demo web, works in the popup and closes both. */
export async function inPopup(
  chrome: ExtensionBrowser,
  page: DemoPageName,
  company: string,
  work: (popup: Page) => Promise<void>,
): Promise<void> {
  const tab = await chrome.visit(demoPage(page));
  const popup = await openedPanel(chrome, tab);
  const shown = await headingOf(popup);
  if (shown !== company) throw new Error(`The popup shows ${shown} instead of ${company}`);
  await work(popup);
  await popup.close();
  await tab.close();
}

/** Presses the row of a lead in the lead base and waits for its sheet. */
export async function openSheet(dashboard: Page, company: string): Promise<void> {
  await turnTo(dashboard, '/leads', company);
  const row = await dashboard.waitForFunction(
    (name) =>
      [...document.querySelectorAll('[role="grid"] tbody td:nth-child(3)')].find((cell) =>
        cell.textContent?.includes(name),
      ) ?? false,
    { timeout: 10_000 },
    company,
  );
  await (row as unknown as ElementHandle<Element>).click();
  await dashboard.waitForSelector(`aside[aria-label$="${company}"] [role="tab"]`);
}

/** All rows of a table below its heading, cell by cell, by the beginning of its caption. */
export function rowsOf(shown: Page, caption: string): Promise<string[][]> {
  return shown.evaluate((wanted) => {
    const table = [...document.querySelectorAll('table')].find((each) =>
      each.caption?.textContent?.startsWith(wanted),
    );
    return [...(table?.rows ?? [])]
      .filter((row) => row.parentElement?.tagName !== 'THEAD')
      .map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()));
  }, caption);
}

/** Picks a day in a field, as its calendar would. */
async function pickDay(shown: Page, name: string, day: string): Promise<void> {
  const input = await shown.waitForSelector(`::-p-aria([name="${name}"])`, { timeout: 10_000 });
  await input?.evaluate((element, value) => {
    // React keeps the value it set; the element's own setter tells it of another one.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
}

/** Beside a sheet the table has buttons of the same name. */
async function select(shown: Page, name: string, value: string): Promise<void> {
  const found = await shown.waitForSelector(`::-p-aria([name="${name}"][role="combobox"])`);
  await found?.select(value);
}

/** Says in the tab “Follow up” at which stage they stand and where they were found. */
export async function say(
  shown: Page,
  { stage, source }: { stage?: string; source?: string },
): Promise<void> {
  await pickTab(shown, 'Follow up');
  if (stage) await select(shown, 'Stage', stage);
  if (source) await select(shown, 'Source', source);
}

/** Says in a lead’s sheet at which stage it stands; with the reason and the day to come back. */
export async function setStage(
  dashboard: Page,
  company: string,
  stage: string,
  away?: { reason: string; comeBackOn: string },
): Promise<void> {
  await openSheet(dashboard, company);
  await say(dashboard, { stage });
  if (away) {
    await typeInto(dashboard, 'Reason', away.reason);
    await pickDay(dashboard, 'Come back on', away.comeBackOn);
  }
  await press(dashboard, 'Save');
  await untilText(dashboard, 'Saved.');
}

/** Books what a source cost from one day to another; the list of costs is open already. */
export async function bookCost(
  dashboard: Page,
  { source, amount, from, to }: { source: string; amount: string; from: string; to: string },
): Promise<void> {
  await press(dashboard, 'Book a cost');
  const form = await dashboard.waitForSelector('main details form');
  const select = await form?.waitForSelector('select');
  await select?.select(source);
  await typeInto(dashboard, 'Amount', amount);
  await pickDay(dashboard, 'From', from);
  await pickDay(dashboard, 'To', to);
  await press(dashboard, 'Save the cost');
  await dashboard.waitForSelector('main details form', { hidden: true });
}

/** Fills in the form for a sale that is shown, for today. */
export async function noteSale(dashboard: Page, amount: string, told: string): Promise<void> {
  await typeInto(dashboard, 'Amount', amount);
  await press(dashboard, 'Save the sale');
  await untilText(dashboard, told);
}
