import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PageFindings } from '@/lib/capture/records/findings-schema';
import { readSelection, readTab } from '@/lib/services/read-tab';
import { seenAt } from '../support/invented-lead';

const url = 'http://kovarna-brazda.test/kontakt/';
const options = { now: seenAt, linkedInNoticeReadAt: undefined };

const findings = (parts: Partial<PageFindings> = {}): PageFindings => ({
  url,
  title: 'Kontakt',
  shape: 'single',
  headings: [],
  records: [],
  entries: [],
  notices: [],
  ...parts,
});

/** What the tab's address is each time it is asked for; the last one stays. */
let addresses: (string | undefined)[];
/** What the page gives each time the reader is run: findings, or the browser's refusal. */
let readings: unknown[];
let contentType: string;
const executeScript = vi.fn();

beforeEach(() => {
  addresses = [url];
  readings = [findings()];
  contentType = 'text/html';
  const next = <T>(values: T[]) => (values.length > 1 ? values.shift() : values[0]);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => {
    const address = next(addresses);
    return { id, windowId: 1, ...(address !== undefined && { url: address }) };
  }) as never);
  executeScript.mockReset().mockImplementation(async (injection: { files?: string[] }) => {
    if (!injection.files) return [{ result: contentType }];
    const reading = next(readings);
    if (reading instanceof Error) throw reading;
    return [{ result: reading }];
  });
  Object.assign(browser.scripting, { executeScript });
});

const read = (more: Partial<Parameters<typeof readTab>[1]> = {}) =>
  readTab({ id: 7 }, { ...options, ...more });
const readsOfPage = () => executeScript.mock.calls.filter(([{ files }]) => files).length;

describe('readTab', () => {
  it('runs the reader once in the tab and makes records of its findings', async () => {
    const reading = await read();
    expect(reading).toMatchObject({ ok: true, result: { page: { url } } });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/reader.js'],
    });
  });

  it('runs the reader of LinkedIn on its pages', async () => {
    addresses = ['https://www.linkedin.com/in/jana-brazdova'];
    await read({ linkedInNoticeReadAt: 1 });
    expect(executeScript.mock.calls[0]?.[0].files).toEqual(['/linkedin-reader.js']);
  });

  it('uses a reading of the same tab that was begun already, once', async () => {
    const early = { tabId: 7, raw: Promise.resolve(findings({ title: 'Early' })) };
    expect(await read({ early })).toMatchObject({ ok: true, result: { page: { title: 'Early' } } });
    expect(readsOfPage()).toBe(0);
    const other = { tabId: 8, raw: Promise.resolve(findings({ title: 'Other' })) };
    expect(await read({ early: other })).toMatchObject({
      ok: true,
      result: { page: { title: 'Kontakt' } },
    });
    expect(readsOfPage()).toBe(1);
  });

  it('reads again when the page moved after an early reading', async () => {
    const raw = Promise.resolve(findings({ url: 'http://kovarna-brazda.test/' }));
    expect(await read({ early: { tabId: 7, raw } })).toMatchObject({ ok: true });
    expect(readsOfPage()).toBe(1);
  });

  it('does not look at an early reading of a page that may not be read', async () => {
    addresses = ['https://www.linkedin.com/in/somebody/'];
    const early = { tabId: 7, raw: Promise.resolve(findings()) };
    expect(await read({ early })).toEqual({ ok: false, reason: 'linkedin-notice' });
  });

  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['https://chromewebstore.google.com/', 'store-page'],
    ['http://firma.test/cenik.pdf', 'pdf'],
    ['file:///home/petra/x.html', 'local-file'],
  ])('injects nothing into %s', async (address, reason) => {
    addresses = [address];
    expect(await read()).toEqual({ ok: false, reason });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    [
      'Cannot access contents of url "http://a.test/". Extension manifest must request permission to access this host.',
      'needs-click',
    ],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'needs-click',
    ],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access a chrome-extension:// URL of different extension', 'extension-page'],
    ['The extensions gallery cannot be scripted.', 'store-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'browser-page'],
    ['Frame with ID 0 is showing error page', 'nothing-shown'],
    ['Missing host permission for the tab', 'needs-click'],
    ['Something new', 'failed'],
  ])('names the reason when the browser says: %s', async (message, reason) => {
    addresses = [undefined];
    readings = [new Error(message)];
    expect(await read()).toEqual({ ok: false, reason, detail: message });
  });

  it('does not ask for a press when the button was pressed: the tab shows no page', async () => {
    addresses = [undefined];
    readings = [new Error('Cannot access contents of the page. Extension manifest must …')];
    expect(await read({ pressed: true })).toMatchObject({ ok: false, reason: 'nothing-shown' });
    readings = [new Error('Cannot access a chrome:// URL')];
    expect(await read({ pressed: true })).toMatchObject({ ok: false, reason: 'browser-page' });
  });

  it("tells Firefox's own pages from those nobody let us read", async () => {
    addresses = ['https://support.mozilla.org/'];
    readings = [new Error('Missing host permission for the tab')];
    expect(await read()).toMatchObject({ ok: false, reason: 'browser-page' });
  });

  it('reads again when the page changed its address in place meanwhile', async () => {
    const other = 'http://kovarna-brazda.test/lide/';
    addresses = [url, other];
    readings = [findings(), findings({ url: other })];
    expect(await read()).toMatchObject({ ok: true, result: { page: { url: other } } });
    expect(readsOfPage()).toBe(2);
  });

  it('takes no records of a page that was left before the reader ran', async () => {
    addresses = [url];
    readings = [findings({ url: 'http://jina.test/' }), findings()];
    expect(await read()).toMatchObject({ ok: true, result: { page: { url } } });
  });

  it('gives up on a page that keeps moving, and on one that went elsewhere', async () => {
    addresses = Array.from({ length: 9 }, (_, at) => `http://kovarna-brazda.test/${at}`);
    expect(await read()).toMatchObject({ ok: false, reason: 'navigated' });
    expect(readsOfPage()).toBe(2);
    addresses = [url, undefined];
    readings = [findings(), new Error('Cannot access contents of the page.')];
    expect(await read()).toMatchObject({ ok: false, reason: 'navigated' });
  });

  it('does not mind an anchor or a tracking parameter that comes or goes', async () => {
    addresses = [`${url}?utm_source=x#mapa`, url];
    expect(await read()).toMatchObject({ ok: true });
    expect(readsOfPage()).toBe(1);
  });

  it('knows a PDF whose address does not say so', async () => {
    contentType = 'application/pdf';
    readings = [findings({ shape: 'nothing' })];
    expect(await read()).toEqual({ ok: false, reason: 'pdf' });
    readings = [null];
    expect(await read()).toEqual({ ok: false, reason: 'pdf' });
  });

  it.each([
    ['null', null],
    ['nothing', undefined],
    ['text', 'text'],
    ['too little', { url }],
    ['too much', findings({ url: 'x'.repeat(3000) })],
  ])('fails with a detail when the page gives %s', async (_what, raw) => {
    readings = [raw];
    expect(await read()).toMatchObject({ ok: false, reason: 'failed', detail: expect.any(String) });
  });

  it('says when the tab is gone', async () => {
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await read()).toMatchObject({ ok: false, reason: 'navigated' });
  });

  it.each([
    'https://www.linkedin.com/in/jana-brazdova-demo/',
    'https://cz.linkedin.com/company/kovarna-brazda-demo/',
    'http://www.linkedin.test/in/jana-brazdova/',
  ])('shows the notice before anything is run in %s', async (address) => {
    addresses = [address];
    readings = [findings({ url: address })];
    expect(await read()).toEqual({ ok: false, reason: 'linkedin-notice' });
    expect(await readSelection(7, options)).toBe('');
    expect(executeScript).not.toHaveBeenCalled();
    expect(await read({ linkedInNoticeReadAt: 1 })).toMatchObject({ ok: true });
  });

  it('needs no notice on a host that only sounds like LinkedIn', async () => {
    addresses = ['https://notlinkedin.com/'];
    readings = [findings({ url: 'https://notlinkedin.com/' })];
    expect(await read()).toMatchObject({ ok: true });
  });
});

describe('readSelection', () => {
  it('gives what is selected', async () => {
    contentType = 'Jana Brázdová\njednatelka';
    expect(await readSelection(7, options)).toBe('Jana Brázdová\njednatelka');
  });

  it('gives nothing where the page may not be read', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await readSelection(7, options)).toBe('');
    addresses = ['chrome://extensions/'];
    expect(await readSelection(7, options)).toBe('');
  });
});
