import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/capture/read-page';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { placesOfEntries } from '@/lib/capture/records/places-of-entries';
import { entrySummary } from '../support/entry-summary';
import { openPage } from '../support/open-page';

interface Expected {
  url: string;
  shape: string;
  entries: unknown[];
}

const folder = join(import.meta.dirname, '..', 'fixtures-lists');
const names = readdirSync(folder);

describe('pages of directories, marketplaces and members, and pages that are none', () => {
  it.each(names)('%s', (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const { url, ...expected } = JSON.parse(
      readFileSync(join(folder, name, 'expected.json'), 'utf8'),
    ) as Expected;
    const { shape, entries, country } = parseFindings(
      readPage({ document: openPage(html, url), url }),
    );
    const placed = placesOfEntries(entries, country);
    expect({ shape, entries: placed.map((entry) => entrySummary(entry, country)) }).toEqual(
      expected,
    );
  });
});
