import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension, untilFound } from '../support/extension-browser';
import {
  fieldValue,
  headingOf,
  openedPanel,
  press,
  save,
  textOf,
  typeInto,
  untilShown,
  untilText,
} from '../support/panel';

let chrome: ExtensionBrowser;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

/** Stops the worker as the browser does after half a minute of rest. */
async function workerStopper(): Promise<() => Promise<void>> {
  const own = await chrome.openExtensionPage('leads.html#/settings');
  const client = await own.createCDPSession();
  await client.send('ServiceWorker.enable');
  const running = () => chrome.browser.targets().some((each) => each.type() === 'service_worker');
  return async () => {
    await client.send('ServiceWorker.stopAllWorkers');
    await untilFound('The end of the worker', async () => !running() || undefined);
  };
}

test('with the worker stopped, clipping and saving work as before', async () => {
  const stopWorker = await workerStopper();
  const page = await chrome.visit(demoPage('register page'));
  await stopWorker();
  const popup = await openedPanel(chrome, page);
  await stopWorker();
  await save(popup);
  await stopWorker();
  await popup.close();
  const again = await openedPanel(chrome, page);
  expect(await textOf(again)).toContain('In your base');
  await again.close();
});

test('a popup that closes wakes the worker, in whose process the next one opens', async () => {
  const stopWorker = await workerStopper();
  const popup = await openedPanel(chrome, await chrome.visit(demoPage('register page')));
  await stopWorker();
  await popup.close();
  const worker = await chrome.browser.waitForTarget((each) => each.type() === 'service_worker');
  expect(worker.url()).toContain('background');
});

test('what was typed survives the popup’s closing, to the last key', async () => {
  const page = await chrome.visit(demoPage('seller page'));
  const popup = await openedPanel(chrome, page);
  await typeInto(popup, 'Company', 'Dunamenti Szerszámgép és Társai Kft.');
  await popup.close();
  const again = await openedPanel(chrome, page);
  expect(await fieldValue(again, 'Company')).toBe('Dunamenti Szerszámgép és Társai Kft.');
  expect(await textOf(again)).toContain('What you typed last time');
  await again.close();
});

describe('a page that goes on', () => {
  test('while it is being read: nothing of it is shown as if it were the new one', async () => {
    const page = await chrome.visit(demoPage('one-page application'));
    const popup = await chrome.pressToolbarButton(page);
    await page.goto(demoPage('seller page'));
    await untilShown(popup);
    const heading = await headingOf(popup);
    // What was read is the former page, or what its shell showed before its content came.
    if (/^(?:Alder Court|Tradebook)/.test(heading))
      await untilText(popup, 'The page has changed since it was read.');
    else
      expect(heading).toMatch(
        /^The page changed while|^This page was not read yet|^The page shows nothing yet/,
      );
    expect(await textOf(popup)).not.toContain('Dunamenti');
    await popup.close();
    await page.close();
  });

  test('after it was read: the panel says so and offers to read again', async () => {
    const page = await chrome.visit(demoPage('one-page application'));
    const popup = await openedPanel(chrome, page);
    await page.evaluate(() => history.pushState({}, '', '/supplier/brightwater/'));
    await untilText(popup, 'The page has changed since it was read.');
    await popup.close();
    await page.close();
  });

  test('in the same document, pressed before the new content is there: never the former one', async () => {
    const page = await chrome.visit(demoPage('one-page application'));
    await page.waitForFunction(() => document.querySelector('h1'));
    for (const name of ['Brightwater', 'Alder Court', 'Brightwater']) {
      await page.evaluate((wanted) => {
        const links = [...document.querySelectorAll('nav a')] as HTMLAnchorElement[];
        links.find((link) => link.textContent?.includes(wanted))?.click();
      }, name);
      const popup = await openedPanel(chrome, page);
      await popup.waitForFunction(
        (wanted) => document.querySelector('main h1, main h2')?.textContent?.includes(wanted),
        { timeout: 15_000 },
        name,
      );
      await popup.close();
    }
    await page.close();
  });

  test('just loaded: what its scripts fill in afterwards is read', async () => {
    const page = await chrome.visit(demoPage('one-page application'));
    const popup = await openedPanel(chrome, page);
    await untilText(popup, 'Alder Court Packaging Ltd');
    await popup.close();
    await page.close();
  });

  test('after it was read, in the same document: the next press reads it again', async () => {
    const page = await chrome.visit(demoPage('one-page application'));
    const popup = await openedPanel(chrome, page);
    const first = await headingOf(popup);
    await popup.close();
    await page.evaluate(() => {
      const link = [...document.querySelectorAll('a')].find(({ href }) =>
        href.includes('/supplier/brightwater'),
      );
      link?.click();
    });
    // The menu names it as well: what counts is that the page is about it.
    await untilFound('The other supplier', async () => {
      const title = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
      return title.includes('Brightwater') || undefined;
    });
    const again = await openedPanel(chrome, page);
    expect(await headingOf(again)).toContain('Brightwater');
    expect(await headingOf(again)).not.toBe(first);
    await again.close();
  });
});

describe('a page that may not be read says why', () => {
  test.each([
    ['chrome://version/', 'The browser’s own pages cannot be read'],
    ['about:blank', 'The page shows nothing yet'],
    [demoPage('price list in PDF'), 'A PDF document cannot be read'],
    ['view-source:http://demo.test/', 'The page shows nothing yet'],
  ])('%s', async (url, title) => {
    const page = await chrome.browser.newPage();
    await page.goto(url).catch(() => undefined);
    const popup = await openedPanel(chrome, page);
    expect(await headingOf(popup)).toBe(title);
    await popup.close();
    await page.close();
  });

  test('a log-in wall gives nothing', async () => {
    const page = await chrome.visit(demoPage('linkedin wall'));
    const popup = await openedPanel(chrome, page);
    await press(popup, 'I have read it');
    await untilText(popup, 'No company or person found here');
    expect(await headingOf(popup)).toBe('No company or person found here');
    await popup.close();
  });
});

test('a hostile page is shown as text and saved without harm', async () => {
  const page = await chrome.visit(demoPage('hostile page'));
  const popup = await openedPanel(chrome, page);
  expect(await headingOf(popup)).toContain('=HYPERLINK(');
  const links = await popup.$$eval('a', (all) => all.map(({ href }) => href));
  expect(links.filter((href) => !/^(https?|mailto|tel|chrome-extension):/.test(href))).toEqual([]);
  await save(popup);
  await popup.close();
});
