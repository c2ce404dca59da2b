import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
let settings: Page;
beforeAll(async () => {
  chrome = await launchExtension();
  settings = await chrome.openExtensionPage('leads.html#/settings');
  await untilText(settings, 'Every change is saved at once.');
});
afterAll(() => chrome.close());

/** The page's background as the browser draws it. */
const background = (shown: Page) =>
  shown.$eval('body', (body) => getComputedStyle(body).backgroundColor);
const light = 'rgb(255, 255, 255)';

test('the language changes at once, on the page itself and in the panel', async () => {
  await choose(settings, 'Language', 'Čeština');
  await untilText(settings, 'Každá změna se ukládá hned.');
  await settings.waitForSelector('html[lang="cs"]');
  const page = await chrome.visit(demoPage('blog post'));
  const popup = await openedPanel(chrome, page);
  expect(await headingOf(popup)).toBe('Žádná firma ani osoba tu není vidět');
  await popup.close();
  await page.close();
  await settings.bringToFront();
  await choose(settings, 'Jazyk', 'English');
  await untilText(settings, 'Every change is saved at once.');
});

test('the look is kept when the page is opened again', async () => {
  await settings.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  expect(await background(settings)).toBe(light);
  await choose(settings, 'Look', 'dark');
  await settings.waitForSelector('html[data-theme="dark"]');
  expect(await background(settings)).not.toBe(light);
  await settings.reload();
  await settings.waitForSelector('html[data-theme="dark"]');
  await untilText(settings, 'Every change is saved at once.');
  await choose(settings, 'Look', 'as the system');
  await settings.waitForSelector('html:not([data-theme])');
  expect(await background(settings)).toBe(light);
});

test('the responsible person’s name is given to the next lead', async () => {
  await typeInto(settings, 'Responsible person', 'Petra Vzorná');
  await settings.keyboard.press('Enter');
  const page = await chrome.visit(demoPage('seller page'));
  const popup = await openedPanel(chrome, page);
  await pickTab(popup, 'Follow up');
  expect(await fieldValue(popup, 'Responsible person')).toBe('Petra Vzorná');
  await save(popup);
  await popup.close();
  await page.close();
});

test('the notice about LinkedIn is read once, withdrawn, and shown again', async () => {
  expect(await textOf(settings)).toContain('was not read yet');
  const page = await chrome.visit(demoPage('linkedin company'));
  const popup = await openedPanel(chrome, page);
  await press(popup, 'I have read it');
  await untilText(popup, 'Northmill');
  await popup.close();

  await settings.bringToFront();
  await untilText(settings, 'You read the notice');
  await press(settings, 'Withdraw');
  await untilText(settings, 'was not read yet');
  const again = await openedPanel(chrome, page);
  expect(await headingOf(again)).toBe('Before you clip from LinkedIn');
  await again.close();
  await page.close();
});

test('no site may be read without a click, and the shortcuts are the browser’s', async () => {
  await settings.bringToFront();
  const shown = await textOf(settings);
  expect(shown).toContain('None: a page is read only when you press the button.');
  expect(shown).toContain('Alt+Shift+K');
  expect(shown).toContain('0.1.0');
});
