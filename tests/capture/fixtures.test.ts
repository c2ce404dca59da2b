import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/capture/read-page';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { captureSummary } from '@/lib/reports/capture-summary';
import { openPage } from './support/open-page';

interface Expected {
  url: string;
  region?: string;
  view: string;
  records: unknown[];
}

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('fixture pages', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(5);
  });

  it.each(names)('%s', (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const expected = JSON.parse(
      readFileSync(join(folder, name, 'expected.json'), 'utf8'),
    ) as Expected;
    const { url, region, ...summary } = expected;
    const document = openPage(html, url);
    const before = document.documentElement.outerHTML;
    const findings = parseFindings(structuredClone(readPage({ document, url })));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(captureSummary(makeRecords(findings, { now: 1_800_000_000_000, region }))).toEqual(
      summary,
    );
  });
});
