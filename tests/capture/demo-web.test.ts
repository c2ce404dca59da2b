import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownText } from '@/lib/capture/dom/shown-text';
import { readPage } from '@/lib/capture/read-page';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { recordFromSelection } from '@/lib/capture/records/record-from-selection';
import type { CapturedRecord, Phone, PostalAddress } from '@/lib/domain/captured-record';
import type { DemoAddress, DemoPage, DemoPhone, DemoRecord } from '../demo-web/demo-page';
import { demoTruth } from '../demo-web/truth';
import { openPage } from './support/open-page';

const siteRoot = join(import.meta.dirname, '../demo-web/site');
const now = 1_800_000_000_000;

function htmlOf(page: DemoPage): string {
  const { hostname, pathname } = new URL(page.url);
  const folder = join(siteRoot, hostname);
  const names = [join(pathname, 'index.html'), '404.html', '200.html'];
  const file = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (!file) throw new Error(`no file for ${page.url}`);
  return readFileSync(file, 'utf8');
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
const sorted = (texts: string[]) => [...texts].sort();
const byName = <T extends { name: string }>(people: T[]) =>
  [...people].sort((a, b) => (a.name < b.name ? -1 : 1));
const phoneText = (e164: string | undefined, kind: string, extension?: string) =>
  `${e164} ${kind}${extension ? ` ext ${extension}` : ''}`;
const foundPhones = (phones: Phone[]) =>
  sorted(phones.map(({ e164, kind, extension }) => phoneText(e164, kind, extension)));
const truePhones = (phones: DemoPhone[]) =>
  sorted(phones.map(({ e164, kind, extension }) => phoneText(e164, kind, extension)));

function addressText(address: DemoAddress | PostalAddress): string {
  const { street, postalCode, locality, country } = address;
  return [street, postalCode, locality, country].map((part) => letters(part ?? '')).join(' | ');
}

/** What is compared of a record, of either kind of description. */
function comparedOf(record: CapturedRecord) {
  const values = (list: { value: string }[]) => sorted(list.map(({ value }) => value));
  return {
    kind: record.kind,
    name: record.name.value,
    jobTitle: record.jobTitle?.value,
    organization: record.organization?.value,
    industry: record.industry?.value,
    phones: foundPhones(record.phones),
    emails: values(record.emails),
    website: record.websites.map(({ value }) => bare(value)).join(' '),
    addresses: sorted(record.addresses.map(addressText)),
    numbers: sorted(
      record.registrationNumbers.map(
        ({ scheme, value, valid }) => `${scheme} ${letters(value)} ${valid}`,
      ),
    ),
    profiles: values(record.socialProfiles).map(bare),
    people: byName(
      record.people.map(({ name, jobTitle, phones, emails }) => ({
        name,
        jobTitle: jobTitle?.toLowerCase(),
        phones: foundPhones(phones),
        emails: values(emails),
      })),
    ),
  };
}

function expectedOf(record: DemoRecord): ReturnType<typeof comparedOf> {
  const addresses = [record.address, ...(record.branches ?? [])].filter((one) => one !== undefined);
  return {
    kind: record.kind,
    name: record.name,
    jobTitle: record.jobTitle,
    organization: record.organization,
    industry: record.industry,
    phones: truePhones(record.phones),
    emails: sorted(record.emails),
    website: record.website ? bare(record.website) : '',
    addresses: sorted(addresses.map(addressText)),
    numbers: sorted(
      record.registrationNumbers.map(
        ({ scheme, value, valid }) => `${scheme} ${letters(value)} ${valid}`,
      ),
    ),
    profiles: sorted(record.socialProfiles).map(bare),
    people: byName(
      record.people.map(({ name, jobTitle, phones, emails }) => ({
        name,
        jobTitle: jobTitle?.toLowerCase(),
        phones: truePhones(phones),
        emails: sorted(emails),
      })),
    ),
  };
}

function capture(page: DemoPage): { view: string; records: CapturedRecord[] } {
  const document = openPage(htmlOf(page), page.url);
  if (page.selection) {
    const selected = document.querySelector(page.selection);
    if (!selected) throw new Error(`nothing at ${page.selection}`);
    const info = { url: page.url, canonicalUrl: page.url, title: page.title };
    const record = recordFromSelection(shownText(selected), info, { now, region: 'CZ' });
    return { view: 'selection', records: record ? [record] : [] };
  }
  const before = document.documentElement.outerHTML;
  const findings = parseFindings(structuredClone(readPage({ document, url: page.url })));
  expect(document.documentElement.outerHTML).toBe(before);
  const { view, records } = makeRecords(findings, { now });
  return { view: view === 'contact-page' ? 'organization' : view, records };
}

/** Pages whose text is written by their own script can only be read in a browser. */
const readable = demoTruth.filter(
  ({ url, view }) => view !== 'unreadable' && !new URL(url).hostname.startsWith('spa-demo'),
);

describe('the demo web', () => {
  it('is there', () => {
    expect(readable.length).toBeGreaterThan(40);
  });

  it.each(readable.map((page) => [page.url, page] as const))('%s', (_, page) => {
    const { view, records } = capture(page);
    expect(view).toBe(page.view);
    const expected = page.records.map(expectedOf);
    const found = records.map((record, at) => {
      const compared = comparedOf(record);
      const { headline, detailUrl, jobTitle, industry, website } = page.records[at] ?? {};
      // The line under a name is right as a title too; an industry is a gain where none is expected.
      if (headline && compared.jobTitle === headline) compared.jobTitle = jobTitle;
      if (!industry) compared.industry = undefined;
      // On a company's own page its address is right although the page does not spell it out.
      if (!website && compared.website === new URL(page.url).host) compared.website = '';
      if (page.view === 'list') expect(record.detailUrl?.split('?')[0]).toBe(detailUrl);
      return compared;
    });
    expect(found).toEqual(expected);
    const taken = letters(JSON.stringify(found));
    for (const text of page.mustNotTake) expect(taken).not.toContain(letters(text));
  });
});
