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

  const item = { types: ['Organization'], properties: [['name', ['Kovárna']]] };
  const stated = (graph: object) => ({
    ...good,
    shape: 'unsettled',
    stated: {
      blocks: [],
      cards: [],
      graphs: [{ source: 'microdata', roots: 1, items: [item], ...graph }],
    },
  });

  it('makes records of what the page states', () => {
    const { shape, records } = parseFindings(stated({}));
    expect(shape).toBe('single');
    expect(records.map(({ names }) => names[0]?.value)).toEqual(['Kovárna', undefined]);
  });

  it('leaves out numbers that no thing has, and follows circles once', () => {
    const properties = [
      ['name', ['Kovárna']],
      ['employee', [4000, 0]],
      ['__proto__', ['x']],
    ];
    const { records } = parseFindings(stated({ roots: 5000, items: [{ ...item, properties }] }));
    expect(records).toHaveLength(2);
  });

  it.each([
    ['a thing that is none', { items: ['x'] }],
    ['a negative number', { items: [{ ...item, properties: [['name', [-1]]] }] }],
    ['a source of its own', { source: 'linkedin' }],
    ['too many things', { items: Array(5001).fill(item) }],
  ])('refuses %s in what the page states', (_, graph) => {
    expect(() => parseFindings(stated(graph))).toThrow(/stated|large/);
  });

  it('reads hostile linked data without an error', () => {
    const blocks = [
      null,
      1,
      '{"',
      '{"@type":"Person","name":{"__proto__":1}}',
      [[[{}]]],
      { '@id': 5 },
    ];
    const handed = { ...good, shape: 'unsettled', stated: { blocks, graphs: [], cards: [] } };
    expect(parseFindings(JSON.parse(JSON.stringify(handed))).records).toHaveLength(2);
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
