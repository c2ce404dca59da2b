import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import {
  choose,
  fieldValue,
  headingOf,
  openedPanel,
  pickTab,
  press,
  save,
  textOf,
  typeInto,
  untilText,
} from '../support/panel';

let chrome: ExtensionBrowser;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

describe('a company clipped, qualified and saved', () => {
  let page: Page;
  let popup: Page;

  test('the toolbar button fills the panel', async () => {
    page = await chrome.visit(demoPage('directory detail page'));
    popup = await openedPanel(chrome, page);
    expect(await headingOf(popup)).toBe('Kovárna Brázda s.r.o.');
    expect(await textOf(popup)).toContain('New');
    expect(await fieldValue(popup, 'Phone 1')).toContain('541');
  });

  test('a selected sentence is pinned as evidence', async () => {
    await pickTab(popup, 'Qualify');
    const quote = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(
        ({ innerText }) => innerText.length > 40,
      );
      if (!paragraph) throw new Error('The page has no paragraph to quote');
      getSelection()?.selectAllChildren(paragraph);
      return String(getSelection()).replace(/\s+/g, ' ').trim().slice(0, 30);
    });
    await choose(popup, 'Need', 'yes');
    await press(popup, 'Pin the text selected on the page as evidence for Need');
    await untilText(popup, quote);
  });

  test('the answers add up to a verdict with its reasons and the next question', async () => {
    await choose(popup, 'Desire', 'yes');
    await choose(popup, 'Funds', 'yes');
    await choose(popup, 'Authority', 'partly');
    await choose(popup, 'How many people', 'over 10');
    await choose(popup, 'Who takes care', 'a regular supplier');
    await choose(popup, 'Time to decision', 'within 2 months');
    const shown = await textOf(popup);
    expect(shown).toMatch(/high potential/i);
    expect(shown).toMatch(/warm/i);
    expect(shown).toContain('Structure 2');
    expect(shown).toContain('over 10');
    expect(shown).toContain('How often do they buy something of the kind?');
  });

  test('it is saved, and known when the button is pressed again', async () => {
    await save(popup);
    await popup.close();
    popup = await openedPanel(chrome, page);
    const shown = await textOf(popup);
    expect(shown).toContain('In your base');
    expect(shown).toMatch(/high/i);
    await pickTab(popup, 'Qualify');
    expect(await textOf(popup)).toContain('Structure 2');
    await popup.close();
  });

  test('the lead base shows it with its answers', async () => {
    const leads = await chrome.openExtensionPage('leads.html#/leads');
    await untilText(leads, 'Kovárna Brázda s.r.o.');
    const shown = await textOf(leads);
    expect(shown).toContain('1 lead');
    expect(shown).toMatch(/high/i);
    await leads.close();
  });
});

test('a person is clipped from a profile, after the notice was read once', async () => {
  const page = await chrome.visit(demoPage('linkedin profile'));
  const popup = await openedPanel(chrome, page);
  expect(await headingOf(popup)).toBe('Before you clip from LinkedIn');
  await press(popup, 'I have read it');
  await untilText(popup, 'Helen Ashgrove');
  await save(popup);
  await popup.close();

  const again = await chrome.visit(demoPage('linkedin people search'));
  const list = await openedPanel(chrome, again);
  expect(await headingOf(list)).toContain('on this page');
  await list.close();
});

test('a list is triaged by keyboard and saved at once', async () => {
  const page = await chrome.visit(demoPage('directory list'));
  const popup = await openedPanel(chrome, page);
  expect(await headingOf(popup)).toBe('40 entries on this page');
  // Kovárna Brázda was saved above; it is recognised here by its phone.
  expect(await textOf(popup)).toContain('39 new');
  await press(popup, 'Select all new');
  await press(popup, 'Save 39 new');
  await untilText(popup, '39 new leads saved.');
  expect(await textOf(popup)).toContain('40 known');

  await press(popup, 'Undo');
  await untilText(popup, '39 new ·');
  // What was ticked is ticked again.
  await press(popup, 'Clear selection');
  const grid = await popup.waitForSelector('[role="grid"]');
  await grid?.focus();
  for (const key of ['j', 'Space', 'j', 'Space'] as const) await popup.keyboard.press(key);
  await untilText(popup, 'Save 2 new');
  await popup.keyboard.press('s');
  await untilText(popup, '2 new leads saved.');
  await popup.close();
});

test('a clipped e-mail signature becomes a person', async () => {
  const page = await chrome.visit(demoPage('e-mail signature'));
  await page.evaluate(() => {
    const signature = document.querySelector('#podpis');
    if (signature) getSelection()?.selectAllChildren(signature);
  });
  const popup = await openedPanel(chrome, page);
  await press(popup, 'More actions');
  await press(popup, 'Clip the selected text', 'menuitem');
  await untilText(popup, 'Radim Koutný');
  await save(popup);
  await popup.close();
});

test('a page with nothing on it says so, and a company can be typed in', async () => {
  const page = await chrome.visit(demoPage('blog post'));
  const popup = await openedPanel(chrome, page);
  expect(await headingOf(popup)).toBe('No company or person found here');
  await press(popup, 'Type in a company');
  await typeInto(popup, 'Company', 'Pražírna Zrnko s.r.o.');
  await press(popup, 'Save');
  await untilText(popup, 'Saved as no.');
  await popup.close();
});

test('what changed on the page since the last visit is shown', async () => {
  const page = await chrome.visit(demoPage('own contact page'));
  const popup = await openedPanel(chrome, page);
  await save(popup);
  await popup.close();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = node.nodeValue?.replace('Northmill', 'Southmill') ?? '';
  });
  const again = await openedPanel(chrome, page);
  const shown = await textOf(again);
  expect(shown).toContain('In your base');
  expect(shown).toMatch(/difference/);
  await again.close();
});

test('what another source calls the company is taken with one press, by key as well', async () => {
  const page = await chrome.visit(demoPage('page of three names'));
  const popup = await openedPanel(chrome, page);
  expect(await fieldValue(popup, 'Company')).toBe('Sklárna Lužánka');
  await press(popup, '2 more readings: Company');
  await untilText(popup, 'LZK Invest s.r.o.');
  expect(await textOf(popup)).toContain('structured data (JSON-LD) · json-ld: name');
  await press(popup, 'LZK Invest s.r.o. text on the page · address block');
  expect(await fieldValue(popup, 'Company')).toBe('LZK Invest s.r.o.');
  // The sign has the focus again: enter opens it, and the former name is the first in it.
  await popup.waitForSelector('[role="dialog"]', { hidden: true });
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[role="dialog"]');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  expect(await headingOf(popup)).toBe('Sklárna Lužánka');
  await press(popup, '2 more readings: Company');
  await press(popup, 'LZK Invest s.r.o. text on the page · address block');
  await save(popup);
  await popup.close();
  const again = await openedPanel(chrome, page);
  const shown = await textOf(again);
  expect(shown).toContain('In your base');
  expect(shown).not.toContain('Use the page’s');
  expect(await fieldValue(again, 'Company')).toBe('LZK Invest s.r.o.');
  expect(shown).toContain('2 more readings');
  await again.close();
  await page.close();
});
