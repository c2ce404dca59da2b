import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { launchExtension } from '../support/extension-browser';
import { openedPanel, pickTab, save, untilText } from '../support/panel';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-net-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every address the whole browser process asked the network for, its own included. */
async function addressesOf(log: string): Promise<string[]> {
  const text = await readFile(log, 'utf8');
  const { events } = JSON.parse(text) as { events: { params?: { url?: string } }[] };
  return [...new Set(events.flatMap(({ params }) => (params?.url ? [params.url] : [])))];
}

test('capturing, qualifying, saving and looking up ask the network for nothing', async () => {
  const log = join(folder, 'net-log.json');
  const chrome = await launchExtension({ args: [`--log-net-log=${log}`] });
  const page = await chrome.visit(demoPage('hostile page'));
  const popup = await openedPanel(chrome, page);
  await pickTab(popup, 'Qualify');
  await pickTab(popup, 'Follow up');
  await save(popup);
  await popup.close();
  const list = await chrome.visit(demoPage('directory list'));
  await (await openedPanel(chrome, list)).close();
  const leads = await chrome.openExtensionPage('leads.html#/leads');
  await untilText(leads, '1 lead');
  for (const screen of ['export', 'settings'])
    await leads.goto(`chrome-extension://${chrome.extension.id}/leads.html#/${screen}`);
  const visited = chrome.requests.map((url) => new URL(url).host);
  await chrome.close();

  const addresses = await addressesOf(log);
  expect(addresses.length).toBeGreaterThan(3);
  // The visited pages are the demo web's; nothing else was asked for, by anybody.
  const foreign = addresses.filter((address) => {
    const { protocol, host } = new URL(address);
    return protocol.startsWith('http') && !visited.includes(host);
  });
  expect(foreign).toEqual([]);
});

test('an extension page cannot load or send anything, whatever a page made it show', async () => {
  const chrome = await launchExtension();
  const leads = await chrome.openExtensionPage('leads.html#/leads');
  await untilText(leads, 'Lead base');
  const target = 'http://demo.test/leak';
  const outcomes = await leads.evaluate(async (url) => {
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => 'let out',
        () => 'refused',
      );
    const loading = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.onload = resolve;
        element.onerror = reject;
        document.body.append(element);
      });
    const image = Object.assign(new Image(), { src: `${url}?image` });
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `${url}?sheet`,
    });
    const script = Object.assign(document.createElement('script'), { src: `${url}?script` });
    const all = await Promise.all([
      refused(fetch(`${url}?fetch`)),
      refused(loading(image)),
      refused(loading(sheet)),
      refused(loading(script)),
    ]);
    const form = Object.assign(document.createElement('form'), { action: `${url}?form` });
    document.body.append(form);
    form.submit();
    navigator.sendBeacon(`${url}?beacon`);
    return all;
  }, target);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const leaked = chrome.demo.requests.filter((request) => request.includes('/leak'));
  await chrome.close();
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(leaked).toEqual([]);
});
