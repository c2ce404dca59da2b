import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PanelDraft } from '@/lib/domain/draft';
import type { Lead } from '@/lib/domain/lead';
import {
  type ComparedRecord,
  comparedOf,
  expectedOf,
  letters,
  settled,
} from '../capture/support/compared-record';
import type { DemoPage, DemoRecord } from '../demo-web/demo-page';
import { demoTruth } from '../demo-web/truth';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { headingOf, openedPanel, press, save, textOf, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
let tab: Page;
beforeAll(async () => {
  chrome = await launchExtension();
  tab = await chrome.browser.newPage();
});
afterAll(() => chrome.close());

/** Rows of the extension's own database, read as its pages would. */
function rowsOf<Row>(shown: Page, table: 'leads' | 'drafts'): Promise<Row[]> {
  return shown.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  ) as Promise<Row[]>;
}

/** What the base should hold, by kind and name, and where each prospect was met first. */
const expected = new Map<string, { lead: ComparedRecord; records: DemoRecord[]; first: string }>();
const nameOf = ({ kind, name }: Pick<DemoRecord, 'kind' | 'name'>) => `${kind} ${name}`;

const joined = (a: string[], b: string[]) => [...new Set([...a, ...b])].sort();

/** What a second page adds to a prospect: single values stay, lists grow. */
function withMore(known: ComparedRecord, more: ComparedRecord): ComparedRecord {
  const people = new Map(known.people.map((person) => [person.name, person]));
  for (const person of more.people) {
    const same = people.get(person.name);
    people.set(person.name, {
      ...person,
      jobTitle: same?.jobTitle ?? person.jobTitle,
      phones: joined(same?.phones ?? [], person.phones),
      emails: joined(same?.emails ?? [], person.emails),
    });
  }
  return {
    ...known,
    jobTitle: known.jobTitle ?? more.jobTitle,
    organization: known.organization ?? more.organization,
    industry: known.industry ?? more.industry,
    phones: joined(known.phones, more.phones),
    emails: joined(known.emails, more.emails),
    websites: joined(known.websites, more.websites),
    addresses: joined(known.addresses, more.addresses),
    numbers: joined(known.numbers, more.numbers),
    profiles: joined(known.profiles, more.profiles),
    people: [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Closes the popup and waits until the browser agrees: a press on the button before would close it too. */
async function close(popup: Page): Promise<void> {
  await popup.close();
  await expect
    .poll(async () =>
      (await chrome.extension.pages()).some((page) => /popup\.html/.test(page.url())),
    )
    .toBe(false);
}

/** Takes note of what a page's truth adds to the base. */
function expectFrom({ url, records }: DemoPage): void {
  for (const record of records) {
    const known = expected.get(nameOf(record));
    const more = expectedOf(record);
    expected.set(nameOf(record), {
      lead: known ? withMore(known.lead, more) : more,
      records: [...(known?.records ?? []), record],
      first: known?.first ?? url,
    });
  }
}

async function opened(page: DemoPage): Promise<Page> {
  const timeout = page.view === 'unreadable' ? 10_000 : 60_000;
  const loading = tab.goto(page.url, { waitUntil: 'load', timeout });
  // The viewer of a document that is no page does not always say that it has loaded.
  await (page.view === 'unreadable' ? loading.catch(() => undefined) : loading);
  // The one-page application writes its content, and its title, a moment later.
  if (page.title) await tab.waitForFunction((title) => document.title === title, {}, page.title);
  return openedPanel(chrome, tab);
}

async function clipSingle(page: DemoPage): Promise<void> {
  const [record] = page.records;
  if (!record) throw new Error(`${page.url} has no record`);
  const known = expected.get(nameOf(record));
  const popup = await opened(page);
  expect(await headingOf(popup), page.url).toBe(record.name);
  const shown = await textOf(popup);
  expectFrom(page);
  if (!known) {
    expect(shown, page.url).not.toContain('In your base');
    await save(popup);
  } else {
    expect(shown, page.url).toContain('In your base');
    if (!shown.includes('The page says nothing new')) {
      await press(popup, 'Save changes');
      await untilText(popup, 'Changes saved.');
    }
  }
  await close(popup);
}

async function clipList(page: DemoPage): Promise<void> {
  const fresh = page.records.filter((record) => !expected.has(nameOf(record)));
  const popup = await opened(page);
  expect(await headingOf(popup)).toBe(`${page.records.length} entries on this page`);
  expect(await textOf(popup)).toContain(`${fresh.length} new`);
  await press(popup, 'Select all new');
  await popup.waitForSelector('::-p-aria([name="Clear selection"])');
  const wanted = fresh.map(({ detailUrl }) => detailUrl);
  await expect
    .poll(async () => {
      const drafts = await rowsOf<PanelDraft>(popup, 'drafts');
      return drafts.flatMap(({ ticked }) => ticked ?? []).map((key) => key.split('?')[0]);
    })
    .toEqual(wanted);
  await press(popup, `Save ${fresh.length} new`);
  await untilText(popup, `${fresh.length} new leads saved.`);
  await close(popup);
  // What was in the base already is left as it is.
  expectFrom({ ...page, records: fresh });
}

async function clipSelection(page: DemoPage): Promise<void> {
  await tab.goto(page.url, { waitUntil: 'load' });
  await tab.evaluate((selector) => {
    const chosen = document.querySelector(selector ?? '');
    if (chosen) getSelection()?.selectAllChildren(chosen);
  }, page.selection);
  const popup = await openedPanel(chrome, tab);
  await press(popup, 'More actions');
  await press(popup, 'Clip the selected text', 'menuitem');
  await untilText(popup, page.records[0]?.name ?? '');
  await save(popup);
  await close(popup);
  expectFrom(page);
}

const ofHost = (part: string) => demoTruth.filter(({ url }) => new URL(url).host.includes(part));
const singles = (pages: DemoPage[]) =>
  pages.filter(({ view }) => view === 'organization' || view === 'person');
const list = (pages: DemoPage[]) => {
  const page = pages.find(({ view }) => view === 'list');
  if (!page) throw new Error('no list');
  return page;
};

test('the whole list of the directory is saved at once', async () => {
  await clipList(list(ofHost('katalog')));
});

// Forty pages, one after the other: more than a test has by default where the machine is busy.
test('each company page of the directory is recognised and adds what the list had not', {
  timeout: 120_000,
}, async () => {
  for (const page of singles(ofHost('katalog'))) await clipSingle(page);
});

test('companies elsewhere are clipped from a page each', async () => {
  const elsewhere = demoTruth.filter(({ url }) => !/katalog|linkedin/.test(url));
  for (const page of singles(elsewhere)) await clipSingle(page);
});

test('the selected signature is clipped', async () => {
  for (const page of demoTruth.filter(({ view }) => view === 'selection'))
    await clipSelection(page);
});

test('LinkedIn is read once its notice was', async () => {
  const [first] = singles(ofHost('linkedin'));
  if (!first) throw new Error('no profile');
  const popup = await opened(first);
  await press(popup, 'I have read it');
  await untilText(popup, first.records[0]?.name ?? '');
  await close(popup);
  for (const page of singles(ofHost('linkedin'))) await clipSingle(page);
  await clipList(list(ofHost('linkedin')));
});

test('pages without a prospect give none', async () => {
  for (const page of demoTruth.filter(({ view }) => /nothing|unreadable/.test(view))) {
    const popup = await opened(page);
    const heading = await headingOf(popup);
    expect(heading, page.url).toMatch(
      /^No company or person found here|cannot be read|shows nothing/,
    );
    expect(await textOf(popup)).not.toContain('Save');
    await close(popup);
  }
});

const channels: [host: RegExp, channel: string][] = [
  [/(?:katalog\.firmy|ariregister)-demo\.test$/, 'business-directory'],
  [/^arlista-demo\.test$/, 'trading-platform'],
  [/^anunt-demo\.test$/, 'classified-board'],
  [/\.linkedin\.test$/, 'social-network'],
];

test('the base holds each prospect once, right in every field', async () => {
  const shown = await chrome.openExtensionPage('leads.html#/leads');
  const leads = await rowsOf<Lead>(shown, 'leads');
  await shown.close();
  const wanted = [...expected.values()];
  const byName = (a: ComparedRecord, b: ComparedRecord) => (nameOf(a) < nameOf(b) ? -1 : 1);
  const found = leads.map((lead) => {
    const compared = comparedOf(lead);
    const records = expected.get(nameOf(compared))?.records ?? [];
    return records.reduce(settled, compared);
  });
  expect(found.sort(byName)).toEqual(wanted.map(({ lead }) => lead).sort(byName));

  for (const lead of leads) {
    const met = expected.get(nameOf({ kind: lead.kind, name: lead.name.value }));
    const { host } = new URL(met?.first ?? '');
    const channel = channels.find(([pattern]) => pattern.test(host))?.[1] ?? 'company-site';
    expect([lead.name.value, lead.sourceChannel]).toEqual([lead.name.value, channel]);
  }
  for (const page of demoTruth) {
    const own = new Set(page.records.map(nameOf));
    const taken = leads.map((lead) => ({
      ...comparedOf(lead),
      at: lead.addresses.map(({ text }) => text),
    }));
    const text = letters(JSON.stringify(taken.filter((lead) => own.has(nameOf(lead)))));
    for (const foreign of page.mustNotTake) expect(text, page.url).not.toContain(letters(foreign));
  }
});
