import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import { FindingsError, parseFindings } from '@/lib/capture/records/parse-findings';

const good = {
  url: 'https://a.example/',
  title: 'T',
  headings: [],
  shape: 'single',
  records: [foundRecord('organization', 'subject')],
  entries: [],
  notices: [],
};

describe('parseFindings', () => {
  it('accepts what the reader returns', () => {
    expect(parseFindings(structuredClone(good))).toEqual(good);
  });

  it.each([
    ['nothing at all', undefined, /missing/],
    ['another shape', { ...good, shape: 'other' }, /findings\.shape/],
    ['a missing title', { ...good, title: undefined }, /findings\.title/],
    ['too many entries', { ...good, entries: Array(2001).fill(good.records[0]) }, /large|entries/],
    ['too much text', { ...good, selection: 'x'.repeat(300_000) }, /too large/],
    [
      'an unknown source',
      {
        ...good,
        records: [{ ...good.records[0], names: [{ value: 'a', source: 'x', where: '' }] }],
      },
      /records\.0\.names\.0\.source/,
    ],
  ])('refuses %s and says what is wrong', (_, raw, message) => {
    expect(() => parseFindings(raw)).toThrow(FindingsError);
    expect(() => parseFindings(raw)).toThrow(message);
  });

  it('refuses what is no plain JSON', () => {
    const circle: Record<string, unknown> = { ...good };
    circle.self = circle;
    expect(() => parseFindings(circle)).toThrow(/plain JSON/);
  });

  it('drops properties it does not know', () => {
    expect(parseFindings({ ...good, extra: 1 })).not.toHaveProperty('extra');
  });
});
