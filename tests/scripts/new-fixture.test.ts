import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReportFile } from '@/lib/reports/report-file';
import { unfoldReport } from '@/scripts/new-fixture/unfold-report';

const found = {
  url: 'https://site.test/kontakt',
  region: 'CZ',
  view: 'organization' as const,
  records: [{ kind: 'organization', name: 'Gudárna Mopel s.r.o.' }],
};
const page = '<!doctype html>\n<h1>Gudárna Mopel s.r.o.</h1>\n';
const about = {
  extension: '0.1.0',
  browser: 'Invented/1',
  language: 'cs',
  on: '2026-11-22',
  reader: 'general' as const,
  sources: ['visible-text'],
  notices: [],
  truncated: false,
};
const file = writeReportFile({ about, found, page }, 'The phone is missing.');

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-fixture-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run new:fixture', () => {
  test('unfolds a report into a fixture', () => {
    const { made, wrong } = unfoldReport(root, file, 'missing-phone');
    expect(wrong).toBe('The phone is missing.');
    const [markup = '', expected = ''] = made.map((path) => readFileSync(join(root, path), 'utf8'));
    expect(made[0]).toBe('tests/capture/fixtures/missing-phone/page.html');
    expect(markup).toBe(page);
    expect(JSON.parse(expected)).toEqual(found);
  });

  test('takes no name that is no folder’s, or taken, and no other file', () => {
    expect(() => unfoldReport(root, file, '../out')).toThrow('kebab-case');
    expect(() => unfoldReport(root, file, 'missing-phone')).toThrow('there already');
    expect(() => unfoldReport(root, '{}', 'another')).toThrow();
  });
});
