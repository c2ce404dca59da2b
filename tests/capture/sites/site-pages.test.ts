import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readPage } from '@/lib/capture/read-page';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { findSite } from '@/lib/capture/sites/registry';
import { captureSummary } from '@/lib/reports/capture-summary';
import { openPage } from '../support/open-page';

interface Expected {
  url: string;
  view: string;
  records: unknown[];
}

const folder = join(import.meta.dirname, '..', 'fixtures-sites');
const names = readdirSync(folder);

function fixture(name: string) {
  const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
  return {
    html,
    ...(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected),
  };
}

describe('pages of sites that have an adapter', () => {
  it.each(names)('%s', (name) => {
    const { html, url, ...expected } = fixture(name);
    const findings = parseFindings(
      structuredClone(readPage({ document: openPage(html, url), url })),
    );
    expect(captureSummary(makeRecords(findings, { now: 1_800_000_000_000 }))).toEqual(expected);
  });

  it.each(names)('%s: the generic readers go on where nothing is as expected', (name) => {
    const { url } = fixture(name);
    const page = createPageContext(openPage('<main><p>Maintenance</p></main>', url), url);
    const site = findSite(page);
    expect(site).toBeDefined();
    expect(site?.read(page)).toBeUndefined();
  });
});
