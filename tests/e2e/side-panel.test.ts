import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension, untilFound } from '../support/extension-browser';
import { fieldValue, headingOf, openedPanel, press, typeInto, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
let panel: Page;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

const popups = async () =>
  (await chrome.extension.pages()).filter((page) => page.url().includes('/popup.html'));

test('the popup opens the docked side panel, which reads the page, and goes', async () => {
  const page = await chrome.visit(demoPage('register page'));
  const popup = await openedPanel(chrome, page);
  await press(popup, 'More actions');
  // The popup closes under the click.
  await press(popup, 'Open in the side panel', 'menuitem').catch(() => undefined);
  panel = await untilFound('The side panel', async () =>
    (await chrome.extension.pages()).find((each) => each.url().includes('/sidepanel.html')),
  );
  await untilText(panel, 'Kõrvemaa Puidutööstus OÜ');
  expect(await popups()).toEqual([]);
});

test('another tab is not read before the button was pressed on it', async () => {
  await typeInto(panel, 'Company', 'Kõrvemaa Puit OÜ');
  const page = await chrome.visit(demoPage('seller page'));
  await untilText(panel, 'This page was not read yet');
  await page.bringToFront();
  await page.triggerExtensionAction(chrome.extension);
  await untilText(panel, 'Dunamenti');
  // The popup saw the panel, handed the page over and closed.
  await untilFound('The end of the popup', async () =>
    (await popups()).length === 0 ? true : undefined,
  );
});

test('back on the first tab, what was typed is there again', async () => {
  const [first] = (await chrome.browser.pages()).filter((page) =>
    page.url().includes('ariregister'),
  );
  await first?.bringToFront();
  await untilText(panel, 'What you typed last time');
  expect(await fieldValue(panel, 'Company')).toBe('Kõrvemaa Puit OÜ');
});

test('in-page navigation is followed: the address changed, the document did not', async () => {
  const page = await chrome.visit(demoPage('one-page application'));
  await page.triggerExtensionAction(chrome.extension);
  await untilText(panel, 'Alder Court');
  const before = await headingOf(panel);
  await page.evaluate(() => {
    const link = [...document.querySelectorAll('a')].find(({ href }) =>
      href.includes('brightwater'),
    );
    link?.click();
  });
  await untilText(panel, 'Brightwater');
  expect(await headingOf(panel)).not.toBe(before);
});
