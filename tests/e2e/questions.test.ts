import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { choose, openedPanel, pickTab, press, save, textOf, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
let playbook: Page;
beforeAll(async () => {
  chrome = await launchExtension();
  playbook = await chrome.openExtensionPage('leads.html#/playbook/questions');
});
afterAll(() => chrome.close());

/** Types into the fields of a part of the screen, in their order, over what stands there. */
async function fill(within: string, texts: readonly string[]): Promise<void> {
  const section = await playbook.waitForSelector(`section[aria-label="${within}"]`);
  const fields = (await section?.$$('input[type="text"]')) ?? [];
  for (const [at, text] of texts.entries()) {
    await fields[at]?.click({ count: 3 });
    await fields[at]?.type(text);
  }
}

/** Presses a button inside of the line that has the text. */
async function pressBeside(text: string, name: string): Promise<void> {
  const button = await playbook.waitForFunction(
    (wanted, label) =>
      [...document.querySelectorAll('[role="status"]')]
        .filter((line) => line.textContent?.includes(wanted))
        .flatMap((line) => [...line.querySelectorAll('button')])
        .find((each) => each.textContent === label) ?? false,
    { timeout: 10_000 },
    text,
    name,
  );
  await (button as unknown as { click(): Promise<void> }).click();
}

describe('three questions of one’s own', () => {
  test('are written in place of the shipped ones', async () => {
    await untilText(playbook, 'asked now');
    for (const number of [3, 2, 1]) await press(playbook, `Remove question ${number}`);
    await untilText(playbook, 'At least two questions are needed.');
    for (const number of [1, 2, 3]) {
      await press(playbook, 'Add a question');
      await playbook.waitForSelector(`section[aria-label="Question ${number}"]`);
    }
    await fill('Question 1', ['When will you buy?', 'a rented hall', 'one hall', 'several halls']);
    await untilText(playbook, 'asks when they buy');
    await fill('Question 1', ['Where do they work?']);
    await playbook.waitForFunction(() => !document.body.innerText.includes('asks when they buy'));
    await fill('Question 2', ['Who repairs the machines?', 'nobody', 'own people', 'a firm']);
    const number = await playbook.waitForSelector(
      'section[aria-label="Question 3"] label:nth-of-type(2) input[type="radio"]',
    );
    await number?.click();
    await playbook.waitForSelector('section[aria-label="Question 3"] [placeholder="from"]');
    // Question, then from, to and words of each answer.
    const ranges = ['', '4', '', '5', '19', '', '20', '', ''];
    await fill('Question 3', ['How many machines are there?', ...ranges]);
    await untilText(playbook, 'Ready to be tried');
  });

  test('run in trial: the popup asks them beside the active ones, and they decide nothing', async () => {
    await press(playbook, 'Run in trial');
    await untilText(playbook, 'Version 2 is on trial');
    const page = await chrome.visit(demoPage('directory detail page'));
    const popup = await openedPanel(chrome, page);
    await pickTab(popup, 'Qualify');
    await choose(popup, 'How many people', '0–2');
    await untilText(popup, 'Low potential');
    await choose(popup, 'Where do they work?', 'several halls');
    await choose(popup, 'Who repairs', 'a firm');
    const machines = await popup.waitForSelector(
      '::-p-aria([name="How many machines are there?"][role="textbox"])',
    );
    await machines?.type('24');
    await untilText(popup, 'Counts as “≥ 20”');
    expect(await textOf(popup)).toContain('Low potential');
    await save(popup);
    await popup.close();
  });

  test('show beforehand who would change, and why', async () => {
    await playbook.bringToFront();
    await pressBeside('Version 2 is on trial', 'Preview');
    await untilText(playbook, '1 lead would change:');
    const shown = await textOf(playbook);
    expect(shown).toContain('Kovárna Brázda s.r.o. Low → High');
    expect(shown).toContain('“several halls”, “a firm”, and “≥ 20”');
  });

  test('are activated and taken back as a whole', async () => {
    await pressBeside('Version 2 is on trial', 'Activate');
    await untilText(playbook, 'Version 2 is asked now. 1 potential changed.');
    await press(playbook, 'Undo');
    await untilText(playbook, 'Version 2 is on trial');
  });

  test('are asked from then on, and what was answered on trial counts', async () => {
    await pressBeside('Version 2 is on trial', 'Activate');
    await untilText(playbook, 'Version 2 is asked now. 1 potential changed.');
    const page = await chrome.visit(demoPage('directory detail page'));
    const popup = await openedPanel(chrome, page);
    await pickTab(popup, 'Qualify');
    await untilText(popup, 'High potential');
    const shown = await textOf(popup);
    expect(shown).toContain('Where do they work?');
    expect(shown).not.toContain('How many people');
    await popup.close();
  });
});
