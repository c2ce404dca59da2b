import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { openedPanel, press, textOf, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

/**
 * Puts the first lead into the store twice more, behind the extension's back, as bases made one
 * elsewhere would have it: once with its phone and e-mail, once with nothing but name and address.
 */
async function putTwins(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('prospect-clipper');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const work = base.transaction(['leads', 'meta'], 'readwrite');
    const leads = work.objectStore('leads');
    const first = await done(leads.index('number').get(1));
    const state = await done(work.objectStore('meta').get('state'));
    leads.put({ ...first, id: 'twin-a', number: 41, note: 'Called in May', tags: ['fair'] });
    const bare = { phones: [], emails: [], websites: [], registrationNumbers: [], people: [] };
    const name = { ...first.name, value: 'KOVARNA BRAZDA' };
    leads.put({ ...first, ...bare, socialProfiles: [], id: 'twin-b', number: 42, name, keys: [] });
    const { projection: _, ...rest } = state;
    work.objectStore('meta').put({ ...rest, leadCount: 42, nextNumber: 43 });
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    base.close();
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('lead-base-canary');
  });
}

async function violations(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(source, 'utf8'));
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const found = await run(document);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`),
    );
  });
}

test('duplicates are found, merged, taken apart, and what is none stays none', async () => {
  const page = await chrome.visit(demoPage('directory list'));
  const popup = await openedPanel(chrome, page);
  await press(popup, 'Select all new');
  await press(popup, 'Save 40 new');
  await untilText(popup, '40 new leads saved.');
  await popup.close();
  const filling = await chrome.openExtensionPage('leads.html');
  await untilText(filling, '40 leads');
  await putTwins(filling);
  await filling.close();

  const leads = await chrome.openExtensionPage('leads.html#/duplicates');
  await untilText(leads, '1 certain');
  expect(await textOf(leads)).toContain('KOVARNA BRAZDA');
  expect(await violations(leads)).toEqual([]);

  await press(leads, 'Merge all 1 certain one');
  await untilText(leads, '1 lead merged into it');
  await untilText(leads, 'nothing certain');
  await leads.evaluate(() => {
    location.hash = '#/leads';
  });
  await untilText(leads, '41 leads');
  await leads.evaluate(() => {
    location.hash = '#/duplicates';
  });
  await untilText(leads, 'nothing certain');
  const undo = await leads.waitForSelector('section[aria-label^="Merged"] button');
  await undo?.click();
  await untilText(leads, 'undone');
  await press(leads, 'Search again');
  await untilText(leads, '1 certain');

  await press(leads, 'Suggested', 'radio').catch(() => undefined);
  await press(leads, 'Compare');
  await untilText(leads, 'Make one lead of these');
  expect(await violations(leads)).toEqual([]);
  await press(leads, 'Back to the list');
  await untilText(leads, '1 certain');
  await leads.waitForSelector('[role="group"][data-line]');
  const line = (await leads.$$('[role="group"][data-line]')).at(-1);
  await line?.focus();
  await leads.keyboard.press('x');
  await untilText(leads, 'Remembered');
  await leads.reload();
  await untilText(leads, '1 certain, nothing suggested');
});
