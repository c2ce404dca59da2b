import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageFindings } from '@/lib/capture/records/findings-schema';
import {
  continueReading,
  findChange,
  type LastReading,
  type PageContext,
  readForPanel,
} from '@/lib/services/read-for-panel';
import { seenAt } from '../support/invented-lead';
import { freshStore } from './store-for-test';

const url = 'http://obchod-demo.test/firma/2/';
const tab = { id: 7, windowId: 1, url };
const store = freshStore();

/** A page that shows a company of this name. */
const shows = (title: string, parts: Partial<PageFindings> = {}): PageFindings => ({
  url,
  title,
  shape: 'single',
  headings: [title],
  records: [],
  entries: [],
  notices: [],
  ...parts,
});
const company = (name: string, parts: Partial<PageFindings> = {}): PageFindings => {
  const found = { value: name, source: 'json-ld' as const, where: 'Organization.name' };
  const none = { jobTitles: [], organizations: [], industries: [], phones: [], emails: [] };
  const nothing = { websites: [], addresses: [], numbers: [], profiles: [], people: [] };
  const subject = { type: 'organization' as const, role: 'subject' as const, names: [found] };
  return shows(name, { records: [{ ...subject, ...none, ...nothing }], ...parts });
};

let address: string | undefined;
/** What the page gives each time the reader is run; the last one stays. */
let readings: unknown[];
const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  address = url;
  readings = [company('Kvítek s.r.o.')];
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => ({
    id,
    windowId: 1,
    ...(address !== undefined && { url: address }),
  })) as never);
  executeScript
    .mockReset()
    .mockImplementation(async () => [
      { result: readings.length > 1 ? readings.shift() : readings[0] },
    ]);
  Object.assign(browser.scripting, { executeScript });
});

const contextOf = (last: LastReading = {}): PageContext => ({
  base: store.base(),
  tab,
  place: 'popup',
  now: seenAt,
  last,
});
const nameOf = (reading: Awaited<ReturnType<typeof readForPanel>>) =>
  reading.ok ? reading.result.records[0]?.name.value : reading.reason;

describe('readForPanel', () => {
  it('remembers nothing of a reading that was overtaken: nobody is shown it', async () => {
    let answer = (_: unknown): void => undefined;
    executeScript.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const page = contextOf();
    const overtaken = readForPanel(page, tab, 'asked');
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    await readForPanel(page, tab, 'asked');
    const shown = { ...page.last };
    answer([{ result: company('Bramborový s.r.o.') }]);
    expect(nameOf(await overtaken)).toBe('Bramborový s.r.o.');
    expect(page.last).toEqual(shown);
  });

  it('takes the reading that is under way, once, and only of the same tab', async () => {
    const early = Promise.resolve({
      tabId: 7,
      raw: Promise.resolve(company('Early a.s.')),
      again: Promise.resolve(undefined),
    });
    const begun = continueReading(store.base(), early, seenAt);
    const page = contextOf({ begun });
    expect(nameOf(await readForPanel(page, tab, 'asked'))).toBe('Early a.s.');
    expect(executeScript).not.toHaveBeenCalled();
    expect(nameOf(await readForPanel(page, tab, 'asked'))).toBe('Kvítek s.r.o.');
    const other = contextOf({ begun: begun.then((it) => it && { ...it, tabId: 8 }) });
    expect(nameOf(await readForPanel(other, tab, 'asked'))).toBe('Kvítek s.r.o.');
  });

  it('reads a page that changed its address in place until it shows the same twice', async () => {
    const inPlace = { settling: 'in-place' as const };
    const early = Promise.resolve({
      tabId: 7,
      raw: Promise.resolve(company('Former a.s.', inPlace)),
      again: Promise.resolve(company('New s.r.o.', inPlace)),
    });
    readings = [company('New s.r.o.', inPlace)];
    const begun = continueReading(store.base(), early, seenAt);
    expect(nameOf(await readForPanel(contextOf({ begun }), tab, 'asked'))).toBe('New s.r.o.');
    expect(executeScript).toHaveBeenCalledOnce();
  });
});

describe('findChange', () => {
  const readOnce = async () => {
    const page = contextOf();
    await readForPanel(page, tab, 'pressed');
    return page;
  };

  it('says nothing of a page that is still there', async () => {
    const page = await readOnce();
    address = `${url}#kontakt`;
    expect(await findChange(page)).toBeUndefined();
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it.each([
    ['another page of the site', 'http://obchod-demo.test/firma/3/'],
    ['a page nobody let us look at', undefined],
  ])('notices that the tab shows %s', async (_, gone) => {
    const page = await readOnce();
    address = gone;
    expect(await findChange(page)).toBe('other-page');
  });

  it('notices that a page which fills itself shows something else', async () => {
    readings = [company('Former a.s.', { settling: 'loaded' }), company('New s.r.o.')];
    expect(await findChange(await readOnce())).toBe('other-content');
  });

  it('has nothing to compare with where the page could not be read', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    const page = await readOnce();
    address = undefined;
    expect(await findChange(page)).toBeUndefined();
  });
});
