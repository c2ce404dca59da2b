import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { untilStill } from '../support/extension-page';
import { focused, pressKeys, tabTo } from '../support/keyboard';
import { answerAndSave, turnFrom } from '../support/keyboard-way';
import { openedPanel, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

/** Whether the focus makes a difference to the eye, on the element or on what stands for it, in sight. */
async function focusShows(shown: Page): Promise<boolean> {
  const element = await shown.evaluateHandle(() => document.activeElement as HTMLElement);
  const look = async () => {
    await untilStill(shown);
    return element.evaluate((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const marks = [each, each.nextElementSibling, each.parentElement].map((one) => {
        const { boxShadow, outlineStyle } = one ? getComputedStyle(one) : {};
        return `${boxShadow} ${outlineStyle}`;
      });
      return {
        marks: marks.join(),
        inSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      };
    });
  };
  const focused = await look();
  await element.evaluate((each) => each.blur());
  const blurred = await look();
  await element.evaluate((each) => each.focus({ focusVisible: true } as FocusOptions));
  return focused.inSight && focused.marks !== blurred.marks;
}

/** Everything Tab comes to, until the focus leaves the page or is where it began. */
async function tabThrough(shown: Page) {
  const stops: string[] = [];
  let first: number | undefined;
  const unseen: string[] = [];
  for (let step = 0; step < 100; step += 1) {
    await shown.keyboard.press('Tab');
    const stop = await focused(shown);
    if (!stop || stop.id === first) break;
    first ??= stop.id;
    stops.push(stop.words);
    if (!(await focusShows(shown))) unseen.push(stop.words);
  }
  return { stops, unseen };
}

describe('by keyboard alone', () => {
  test('everything in the panel is reached, and the focus is always seen', async () => {
    const page = await chrome.visit(demoPage('register page'));
    const popup = await openedPanel(chrome, page);
    const details = await tabThrough(popup);
    expect(details.unseen).toEqual([]);
    expect(details.stops).toEqual(
      expect.arrayContaining([
        'tab Details',
        'textbox Company',
        'button Where this was read: Company',
        'textbox Phone 1',
        'combobox Kind of phone: +372 385 0011',
        'link Call +372 385 0011',
        'button Remove +372 385 0011',
        'link Open https://www.korvemaa-puit.test/',
        'button Kadri Põldsaar Juhatuse liige',
        'button Add: Person',
        'radio Company',
        'button Save',
        'button Open lead base',
        'button More actions',
      ]),
    );
    expect(new Set(details.stops).size).toBe(details.stops.length);
    // One stop for each choice: the arrows move within it.
    await turnFrom(popup, 'Details', 'Answer a marker question');
    const qualify = await tabThrough(popup);
    expect(qualify.unseen).toEqual([]);
    expect(qualify.stops.filter((stop) => stop.startsWith('radio '))).toHaveLength(8);
    await turnFrom(popup, 'Qualify', 'Note');
    const followUp = await tabThrough(popup);
    expect(followUp.unseen).toEqual([]);
    expect(followUp.stops).toEqual(
      expect.arrayContaining(['combobox Stage', 'combobox Source', 'textbox Note']),
    );
    await popup.close();
    await page.close();
  });

  test('a prospect is answered and saved, and that taken back', async () => {
    const page = await chrome.visit(demoPage('register page'));
    const popup = await openedPanel(chrome, page);
    await answerAndSave(popup);
    expect((await focused(popup))?.words).toBe('radio over 10');
    await tabTo(popup, 'button Undo');
    await pressKeys(popup, 'Enter');
    await untilText(popup, 'Taken back.');
    await popup.close();
    await page.close();
  });

  test('everything in the lead base is reached, and the focus is always seen', async () => {
    const leads = await chrome.openExtensionPage('leads.html#/settings');
    await untilText(leads, 'Space taken');
    const settings = await tabThrough(leads);
    expect(settings.unseen).toEqual([]);
    expect(settings.stops.slice(0, 10)).toEqual([
      'button Skip to content',
      'link Today',
      'link Lead base',
      'link Pipeline',
      'link Customers',
      'link Duplicates',
      'link Playbook',
      'link Import & export',
      'link Data',
      'link Settings',
    ]);
    expect(settings.stops).toEqual(
      expect.arrayContaining(['textbox Responsible person', 'combobox Home country']),
    );
    await leads.close();
  });
});
