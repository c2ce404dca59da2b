import { describe, expect, it } from 'vitest';
import { parsePageCopy } from '@/lib/reports/parse-page-copy';
import { readReportFile, writeReportFile } from '@/lib/reports/report-file';

const reading = {
  about: {
    extension: '0.1.0',
    browser: 'Invented/1',
    language: 'en',
    on: '2026-11-22',
    reader: 'general' as const,
    sources: ['json-ld'],
    notices: [],
    truncated: false,
  },
  found: { url: 'https://site.test/', view: 'nothing' as const, records: [] },
  page: '<!doctype html>\n<p>Alfa</p>\n',
};

describe('the file of a report', () => {
  it('is read as it was written', () => {
    const text = writeReportFile(reading, 'The name is missing.');
    expect(readReportFile(text)).toMatchObject({ ...reading, wrong: 'The name is missing.' });
  });

  it('is refused when it is something else', () => {
    expect(() => readReportFile('{"format":"other"}')).toThrow();
    expect(() => readReportFile('[')).toThrow();
  });
});

describe('what a page hands over as its copy', () => {
  const copy = {
    url: 'https://site.test/',
    steps: [['p', 'class', 'a'], 'Alfa', 0],
    truncated: false,
  };

  it('is taken when it is one', () => {
    expect(parsePageCopy(copy)).toEqual(copy);
  });

  it.each([
    undefined,
    'text',
    { ...copy, url: 'javascript:1' },
    { ...copy, steps: [['<p>']] },
    { ...copy, steps: [[1]] },
    { ...copy, steps: ['a'.repeat(2_000_000)] },
    { ...copy, steps: Array.from({ length: 120_000 }, () => 0) },
  ])('is refused when it is not %#', (raw) => {
    expect(parsePageCopy(raw)).toBeUndefined();
  });
});
