import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { numberedLead, numberedLeads } from '../support/bulk-backup';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { restoreLeads } from '../support/fill-lead-base';
import { seenAt, text } from '../support/invented-lead';
import { focused, pressKeys, tabTo, untilFocused } from '../support/keyboard';
import { answerAndSave, turnFrom } from '../support/keyboard-way';
import { closeByEscape, openedPanel, untilText } from '../support/panel';
import { setClock } from '../support/put-playbook';

// A browser and a base of its own for each attempt at each test.
let folder: string;
let chrome: ExtensionBrowser;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-keyboard-'));
  chrome = await launchExtension();
});
afterEach(async () => {
  await chrome.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The lead base with these leads, on a Monday. */
async function openBase(leads: readonly Lead[]): Promise<Page> {
  const filled = await restoreLeads(chrome, folder, leads);
  await setClock(filled, '2026-11-23');
  await filled.close();
  const page = await chrome.openExtensionPage('leads.html#/leads');
  await untilText(page, `${leads.length} leads`);
  return page;
}

/** A lead to be called on a day, by somebody's word. */
const dueOn = (number: number, on: string): Lead => ({
  ...numberedLead(number),
  due: { on, channel: 'call', note: '', why: 'person' },
});

/** What the row of the day sheet that keys work on is about. */
const chosen = (shown: Page) =>
  shown.evaluate(() => {
    const id = document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.querySelector('bdi')?.textContent) ?? '';
  });

/** Waits until so many rows of the table are at a stage. */
const untilAtStage = (shown: Page, stage: string, count: number) =>
  shown.waitForFunction(
    (wanted, many) =>
      [...document.querySelectorAll<HTMLElement>('[role="grid"] tbody td')].filter(
        (cell) => cell.innerText.trim() === wanted,
      ).length === many,
    { timeout: 15_000 },
    stage,
    count,
  );

// Nothing is ever clicked in a page of the extension.
describe('by keyboard alone', () => {
  test('a prospect is clipped, qualified, saved and its strategy begun', async () => {
    const popup = await openedPanel(chrome, await chrome.visit(demoPage('directory detail page')));
    await answerAndSave(popup);
    await turnFrom(popup, 'Qualify', 'Log a touch');
    await tabTo(popup, 'combobox Expert to bring in');
    await pressKeys(popup, 'n');
    await tabTo(popup, 'button Start “Strategy 2');
    await pressKeys(popup, 'Enter');
    await untilText(popup, 'step 1 of 8');
  });

  test('the new ones of a list are saved', async () => {
    const popup = await openedPanel(chrome, await chrome.visit(demoPage('directory list')));
    await tabTo(popup, 'grid');
    await pressKeys(popup, 'a');
    await untilText(popup, 'Save 40 new');
    await pressKeys(popup, 's');
    await untilText(popup, '40 new leads saved.');
  });

  test('leads are ticked, changed at once, and that taken back', async () => {
    const leads = await openBase(numberedLeads(5));
    await tabTo(leads, 'grid');
    await pressKeys(leads, 'Home', 'Space');
    await leads.keyboard.down('Shift');
    await pressKeys(leads, 'ArrowDown', 'ArrowDown');
    await leads.keyboard.up('Shift');
    await untilText(leads, '3 leads ticked');
    await tabTo(leads, 'button Change…');
    await pressKeys(leads, 'Enter');
    await untilFocused(leads, '[role="dialog"], [role="dialog"] *');
    await tabTo(leads, 'button Change 3 leads');
    await pressKeys(leads, 'Enter');
    await untilText(leads, '3 leads changed.');
    await leads.waitForSelector('[role="dialog"]', { hidden: true });
    await untilAtStage(leads, 'Lead', 3);
    await tabTo(leads, 'button Undo');
    await pressKeys(leads, 'Enter');
    await untilText(leads, 'Undone.');
    await untilAtStage(leads, 'Lead', 0);
  });

  test('leads are filtered until none is left, and all of them are back', async () => {
    const [first, second, ...others] = numberedLeads(5);
    const atStage = { value: 'lead', since: seenAt, reason: '' } as const;
    const staged = [first, second].map((lead) => ({ ...(lead as Lead), stage: atStage }));
    const leads = await openBase([...staged, ...others]);
    await pressKeys(leads, '/');
    await untilFocused(leads, '[type="search"]');
    // From the search on, so that it is the filter and not the column of this name.
    await tabTo(leads, 'button Stage');
    await pressKeys(leads, 'Enter');
    await untilFocused(leads, '[role="dialog"], [role="dialog"] *');
    await tabTo(leads, 'checkbox Lead');
    await pressKeys(leads, 'Space');
    await untilText(leads, '2 of 5');
    await closeByEscape(leads);
    await pressKeys(leads, '/');
    await untilFocused(leads, '[type="search"]');
    await leads.keyboard.type('nowhere');
    await untilText(leads, 'No lead matches');
    await tabTo(leads, 'button Clear search and filters');
    await pressKeys(leads, 'Enter');
    await untilText(leads, '5 leads');
  });

  test('a lead is searched for, a touch with it logged, and a next step set', async () => {
    const [last, ...others] = numberedLeads(5).reverse();
    const wanted = { ...(last as Lead), name: text('Lisovna Pátá s.r.o.') };
    const leads = await openBase([wanted, ...others]);
    await pressKeys(leads, '/');
    await untilFocused(leads, '[type="search"]');
    await leads.keyboard.type('pata');
    await untilText(leads, '1 of 5');
    await pressKeys(leads, 'Enter');
    await untilFocused(leads, '[role="grid"]');
    await pressKeys(leads, 'Enter');
    await leads.waitForSelector('aside ::-p-text(Lisovna Pátá)');
    await turnFrom(leads, 'Details', 'Need');
    await turnFrom(leads, 'Qualify', 'Log a touch');
    await pressKeys(leads, 'c');
    await untilFocused(leads, 'fieldset button');
    await pressKeys(leads, '2');
    await untilText(leads, 'Call logged (Reached)');
    await tabTo(leads, 'button Set a next step');
    await pressKeys(leads, 'Enter');
    await untilFocused(leads, 'form input[type="date"]');
    await tabTo(leads, 'button Set');
    await pressKeys(leads, 'Enter');
    await untilText(leads, 'next step on tomorrow');
    await pressKeys(leads, 'Escape');
    await leads.waitForSelector('aside', { hidden: true });
    await untilFocused(leads, '[role="grid"]');
  });

  test('the day’s work goes from one lead to the next', async () => {
    const [monday, tuesday] = ['2026-11-23', '2026-11-24'];
    const leads = await openBase([dueOn(1, monday), dueOn(2, tuesday), dueOn(3, tuesday)]);
    await tabTo(leads, 'link Today');
    await pressKeys(leads, 'Enter');
    await untilText(leads, 'Day sheet');
    await untilFocused(leads, '[role="grid"]');
    expect(await chosen(leads)).toBe('Dílna 1 s.r.o.');
    await pressKeys(leads, 'c');
    await untilFocused(leads, 'fieldset button');
    await pressKeys(leads, '1');
    await untilText(leads, 'Dílna 1 s.r.o.: Call logged (No answer)');
    await untilFocused(leads, '[role="grid"]');
    const next = await chosen(leads);
    expect(next).not.toBe('Dílna 1 s.r.o.');
    await pressKeys(leads, 'n');
    await untilText(leads, `Next step: ${next}`);
    await untilFocused(leads, 'form input[type="date"]');
    await tabTo(leads, 'button No next step');
    await pressKeys(leads, 'Enter');
    await untilText(leads, `${next}: no next step any more.`);
    await untilFocused(leads, '[role="grid"]');
    await pressKeys(leads, 'u');
    await untilText(leads, 'Undone.');
    await untilFocused(leads, '[role="grid"]');
    // As soon as they are pressed, whatever of the leads is read by then.
    await pressKeys(leads, 'Home', 'Enter');
    await leads.waitForSelector('aside [role="tab"]');
    expect((await focused(leads))?.words).toMatch(/^complementary Lead/);
  });
});
