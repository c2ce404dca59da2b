import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownText } from '@/lib/capture/dom/shown-text';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { recordFromSelection } from '@/lib/capture/records/record-from-selection';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import type { DemoPage } from '../demo-web/demo-page';
import { demoTruth } from '../demo-web/truth';
import { comparedOf, expectedOf, letters, settled } from './support/compared-record';
import { openPage } from './support/open-page';
import { readAsShipped } from './support/read-as-shipped';

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
  const findings = parseFindings(structuredClone(readAsShipped({ document, url: page.url })));
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
    const found = records.map((record, at) => settled(comparedOf(record), page.records[at] ?? {}));
    expect(found).toEqual(expected);
    if (page.view === 'list')
      expect(records.map(({ detailUrl }) => detailUrl?.split('?')[0])).toEqual(
        page.records.map(({ detailUrl }) => detailUrl),
      );
    const taken = letters(JSON.stringify(found));
    for (const text of page.mustNotTake) expect(taken).not.toContain(letters(text));
  });
});
