import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import {
  builtExtension,
  type ExtensionBrowser,
  launchExtension,
  untilFound,
} from '../support/extension-browser';
import { change, saveByKey } from '../support/extension-page';
import { openedPanel, pickTab, press, save, typeInto, untilText } from '../support/panel';
import { badgeText, setClock } from '../support/put-playbook';

let folder: string;
let chrome: ExtensionBrowser;
let leads: Page;

const options = () => ({
  extensionDir: join(folder, 'extension'),
  userDataDir: join(folder, 'profile'),
});

/** The extension as shipped, but for the question whether it may show notes, which no test can answer. */
async function allowNotes(): Promise<void> {
  const copy = options().extensionDir;
  await cp(builtExtension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_permissions: asked, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  const permissions = [...manifest.permissions, ...asked];
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-reminders-'));
  await allowNotes();
  chrome = await launchExtension(options());
});
afterAll(async () => {
  await chrome.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Api {
  alarms: { get(name: string): Promise<{ periodInMinutes?: number } | undefined> };
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
}

/** The notes that are on the screen. */
const notes = () =>
  leads.evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: Api }).chrome;
    return Object.keys(await notifications.getAll());
  });
const badge = (wanted: string) =>
  untilFound(`The number ${wanted} on the button`, async () =>
    (await badgeText(leads)) === wanted ? true : undefined,
  );

async function openToday(): Promise<void> {
  leads = await chrome.openExtensionPage('leads.html#/today');
  await untilText(leads, 'Day sheet');
}

describe('what is due', () => {
  test('is reminded of by the button and a note, once', async () => {
    await openToday();
    await setClock(leads, '2026-11-23', '07:00');
    const page = await chrome.visit(demoPage('directory detail page'));
    const popup = await openedPanel(chrome, page);
    await save(popup);
    await pickTab(popup, 'Follow up');
    await press(popup, 'Set a next step');
    await press(popup, 'Set');
    await untilText(popup, 'next step on tomorrow');
    await popup.close();
    await page.close();
    await setClock(leads, '2026-11-24', '07:59');
    await badge('1');
    expect(await notes()).toEqual([]);
    await setClock(leads, '2026-11-24', '08:00');
    const [note] = await untilFound('The note', async () => {
      const shown = await notes();
      return shown.length > 0 ? shown : undefined;
    });
    expect(note).toMatch(/^due:/);
    await leads.evaluate(
      (id) => (globalThis as unknown as { chrome: Api }).chrome.notifications.clear(id ?? ''),
      note,
    );
  });

  test('is not told again by a worker that was stopped and woken', async () => {
    const client = await leads.createCDPSession();
    await client.send('ServiceWorker.enable');
    await client.send('ServiceWorker.stopAllWorkers');
    await untilFound('The worker’s end', async () =>
      chrome.browser.targets().some((each) => each.type() === 'service_worker') ? undefined : true,
    );
    // The change of the clock wakes it.
    await setClock(leads, '2026-11-24', '12:00');
    await badge('1');
    expect(await notes()).toEqual([]);
    const alarm = await leads.evaluate(() =>
      (globalThis as unknown as { chrome: Api }).chrome.alarms.get('reminders'),
    );
    expect(alarm?.periodInMinutes).toBe(30);
  });

  test('is there after the browser was closed for days', async () => {
    await chrome.close();
    chrome = await launchExtension(options());
    await openToday();
    await setClock(leads, '2026-11-27', '10:00');
    await untilText(leads, 'Overdue: 1');
    await badge('1');
    await untilFound('The note', async () => ((await notes()).length === 1 ? true : undefined));
  });

  test('is one’s own and nobody’s: on the button, in the rail and on the day sheet alike', async () => {
    const inRail = () =>
      leads.$eval('nav a[href="#/today"], nav a[href$="today"]', ({ textContent }) => textContent);
    await change(leads, { responsible: 'Alice Novotná' });
    await badge('1');
    await untilText(leads, '1 step is due');
    await untilFound('The number in the rail', async () =>
      (await inRail())?.includes('1 step due') ? true : undefined,
    );
    await press(leads, 'Kovárna Brázda s.r.o.', 'link');
    await leads.waitForSelector('aside [role="tab"]');
    await pickTab(leads, 'Follow up');
    await typeInto(leads, 'Responsible person', 'Boris Kalda');
    await saveByKey(leads);
    await untilText(leads, 'Saved.');
    await badge('');
    await untilFound('No number in the rail', async () =>
      (await inRail())?.includes('due') ? undefined : true,
    );
    await press(leads, 'Today', 'link');
    await untilText(leads, 'Nothing is due with you');
    await press(leads, 'Show everybody’s');
    await untilText(leads, 'Overdue: 1');
    await badge('');
  });
});
