import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { saveByKey } from '../support/extension-page';
import { focused, pressKeys, tabTo } from '../support/keyboard';
import { openedPanel, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

/** From one tab of a prospect to the next. */
async function turnFrom(shown: Page, tab: string, until: string) {
  await tabTo(shown, `tab ${tab}`);
  await pressKeys(shown, 'ArrowRight');
  await untilText(shown, until);
}

const inGrid = (shown: Page) =>
  shown.waitForFunction(() => document.activeElement?.matches('[role="grid"]'));

/** What the row of the day sheet that keys work on is about. */
const chosen = (shown: Page) =>
  shown.evaluate(() => {
    const id = document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.querySelector('bdi')?.textContent) ?? '';
  });

/** Opens what is searched for, and its part that follows it up. */
async function openFollowUp(leads: Page, search: string, name: string) {
  await pressKeys(leads, '/');
  await leads.keyboard.type(search);
  await untilText(leads, '1 of 40');
  await pressKeys(leads, 'Enter');
  await inGrid(leads);
  await pressKeys(leads, 'Enter');
  await leads.waitForSelector(`aside ::-p-text(${name})`);
  await turnFrom(leads, 'Details', 'Need');
  await turnFrom(leads, 'Qualify', 'Log a touch');
}

// Each goes on where the one before it ended; nothing is ever clicked in a page of the extension.
describe('the whole way by keyboard alone', () => {
  test('a prospect is clipped, qualified, saved and its strategy begun', async () => {
    const page = await chrome.visit(demoPage('directory detail page'));
    const popup = await openedPanel(chrome, page);
    await turnFrom(popup, 'Details', 'Answer a marker question');
    // The first choice has one stop, at what is chosen; to the right of the last option is the first.
    await tabTo(popup, 'radio unknown');
    await pressKeys(popup, 'ArrowRight');
    await tabTo(popup, 'radio don’t know');
    await pressKeys(popup, 'ArrowLeft');
    await untilText(popup, 'High potential');
    await saveByKey(popup);
    await untilText(popup, 'Saved as no. 1.');
    await turnFrom(popup, 'Qualify', 'Log a touch');
    await tabTo(popup, 'combobox Expert to bring in');
    await pressKeys(popup, 'n');
    await tabTo(popup, 'button Start “Strategy 2');
    await pressKeys(popup, 'Enter');
    await untilText(popup, 'step 1 of 8');
    await popup.close();
    await page.close();
  });

  test('the new ones of a list are saved', async () => {
    const page = await chrome.visit(demoPage('directory list'));
    const popup = await openedPanel(chrome, page);
    await tabTo(popup, 'grid');
    await pressKeys(popup, 'a', 's');
    await untilText(popup, '39 new leads saved.');
    await popup.close();
    await page.close();
  });

  test('leads are ticked, changed at once, filtered, and all of it taken back', async () => {
    const leads = await chrome.openExtensionPage('leads.html#/leads');
    await untilText(leads, '40 leads');
    await tabTo(leads, 'grid');
    await pressKeys(leads, 'Home', 'Space');
    await leads.keyboard.down('Shift');
    await pressKeys(leads, 'ArrowDown', 'ArrowDown');
    await leads.keyboard.up('Shift');
    await untilText(leads, '3 leads ticked');
    await tabTo(leads, 'button Change…');
    await pressKeys(leads, 'Enter');
    await tabTo(leads, 'button Change 3 leads');
    await pressKeys(leads, 'Enter');
    await untilText(leads, '3 leads changed.');

    // From the search on, so that it is the filter and not the column of this name.
    await pressKeys(leads, '/');
    await tabTo(leads, 'button Stage');
    await pressKeys(leads, 'Enter');
    await tabTo(leads, 'checkbox Lead');
    await pressKeys(leads, 'Space');
    await untilText(leads, '3 of 40');
    await pressKeys(leads, 'Escape');
    await tabTo(leads, 'button Undo');
    await pressKeys(leads, 'Enter');
    await untilText(leads, 'No lead matches');
    await tabTo(leads, 'button Clear search and filters');
    await pressKeys(leads, 'Enter');
    await untilText(leads, '40 leads');
    await leads.close();
  });

  test('a touch is logged in the sheet, and a next step set', async () => {
    const leads = await chrome.openExtensionPage('leads.html#/leads');
    await untilText(leads, '40 leads');
    for (const [search, name] of [
      ['vlarka', 'Strojírna Vlárka'],
      ['zabloudil', 'Kovoobrábění Zabloudil'],
    ] as const) {
      await openFollowUp(leads, search, name);
      await pressKeys(leads, 'c', '2');
      await untilText(leads, 'Call logged (Reached)');
      await tabTo(leads, 'button Set a next step');
      await pressKeys(leads, 'Enter');
      await tabTo(leads, 'button Set');
      await pressKeys(leads, 'Enter');
      await untilText(leads, 'next step on tomorrow');
      await pressKeys(leads, 'Escape');
      await leads.waitForSelector('aside', { hidden: true });
    }
    await leads.close();
  });

  test('the day’s work goes from one lead to the next', async () => {
    const leads = await chrome.openExtensionPage('leads.html#/leads');
    await leads.waitForSelector('[role="grid"]');
    await tabTo(leads, 'link Today');
    await pressKeys(leads, 'Enter');
    await untilText(leads, 'Day sheet');
    await inGrid(leads);
    expect(await chosen(leads)).toBe('Kovárna Brázda s.r.o.');
    await pressKeys(leads, 'c');
    await untilText(leads, 'How did it go?');
    await pressKeys(leads, '1');
    await untilText(leads, 'Kovárna Brázda s.r.o.: Call logged (No answer)');
    await inGrid(leads);
    const next = await chosen(leads);
    expect(next).not.toBe('Kovárna Brázda s.r.o.');
    await pressKeys(leads, 'n');
    await untilText(leads, `Next step: ${next}`);
    await tabTo(leads, 'button No next step');
    await pressKeys(leads, 'Enter');
    await untilText(leads, `${next}: no next step any more.`);
    await inGrid(leads);
    await pressKeys(leads, 'u');
    await untilText(leads, 'Undone.');
    await inGrid(leads);
    await pressKeys(leads, 'Home', 'Enter');
    await leads.waitForSelector('aside [role="tab"]', { timeout: 5000 });
    expect((await focused(leads))?.words).toBeTruthy();
    await leads.close();
  });
});
