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

interface NetEvent {
  params?: { url?: string; initiator?: string };
}

/** Every request of the whole browser process, with the origin that asked for it. */
async function requestsOf(log: string): Promise<{ url: string; initiator: string }[]> {
  const { events } = JSON.parse(await readFile(log, 'utf8')) as { events: NetEvent[] };
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
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
  await chrome.close();

  const requests = await requestsOf(log);
  // The pages load their own style sheets: the log is a real one.
  expect(requests.map(({ initiator }) => initiator)).toContain('http://hostile-demo.test');
  const ofExtension = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(ofExtension.filter(({ url }) => !url.startsWith('chrome-extension:'))).toEqual([]);
  const ofPages = requests.filter(({ initiator }) => initiator.startsWith('http'));
  expect(ofPages.filter(({ url }) => !new URL(url).host.endsWith('.test'))).toEqual([]);
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
  // What is asked for after all that has been answered: so would have been what was let out.
  await chrome.visit(demoPage('start page'));
  expect(chrome.demo.requests).toContain(`GET ${demoPage('start page')}`);
  const leaked = chrome.demo.requests.filter((request) => request.includes('/leak'));
  await chrome.close();
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(leaked).toEqual([]);
});
