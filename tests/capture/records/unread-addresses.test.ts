import { describe, expect, it } from 'vitest';
import type { TextLine } from '@/lib/capture/records/findings-schema';
import { withUnreadAddresses } from '@/lib/capture/records/unread-addresses';
import { found } from './found';

const lines = (...texts: (string | TextLine)[]): TextLine[] =>
  texts.map((line) => (typeof line === 'string' ? { text: line } : line));

/** The addresses added on a page of these lines, where the reader found those of `known`. */
function added(page: TextLine[], country: string, known: string[] = []): string[] {
  const record = found({ names: 'Lotus Gifts', source: 'visible-text' });
  const addresses = known.map((text) => ({ text, source: 'visible-text' as const, where: 'text' }));
  return withUnreadAddresses({ ...record, addresses }, page, country)
    .addresses.slice(known.length)
    .map(({ text = '' }) => text);
}

describe('addresses that only the lines of a page tell', () => {
  it('takes a street without a number below its label', () => {
    const page = lines(
      'Address:',
      'Flower Street',
      'Rosebury',
      'Kilflower',
      'Contact Info:',
      'Tel No: (011) 555 6062',
    );
    expect(added(page, 'ZA')).toEqual(['Flower Street\nRosebury\nKilflower']);
  });

  it('takes no labels of a form', () => {
    expect(added(lines('Address 1', 'Address 2', 'Comments'), 'US')).toEqual([]);
    expect(added(lines('Address', 'City', 'State', 'Zip'), 'US')).toEqual([]);
  });

  it('takes nothing that the reader has', () => {
    const page = lines('Address', 'Flower Street', 'Kilflower');
    expect(added(page, 'IE', ['Flower Street\nKilflower'])).toEqual([]);
  });

  const indian = lines(
    { text: 'Rekha Sample', column: 1 },
    { text: 'Jane Sample', column: 2 },
    { text: 'D-14 Lotus Colony', column: 2 },
    { text: 'Opp Water Works', column: 2 },
    { text: 'Lotus road', column: 2 },
    { text: 'Phoolpur 462023', column: 2 },
    { text: 'Mo. No. 9300000786', column: 2 },
  );

  it('takes the door above an Indian town and its code', () => {
    const text = 'Jane Sample\nD-14 Lotus Colony\nOpp Water Works\nLotus road\nPhoolpur 462023';
    expect(added(indian, 'IN', ['Lotus road\nPhoolpur 462023'])).toEqual([text]);
    expect(added(indian, 'US')).toEqual([]);
  });

  it('takes the street above an Irish county', () => {
    const page = lines(
      'Our shops',
      'Main Street,',
      'Kilflower,',
      'Co. Kildare.',
      'Tel: 01 555 0101',
    );
    expect(added(page, 'IE')).toEqual(['Main Street, Kilflower, Co. Kildare']);
    expect(added(lines('Delivery all over', 'Co. Kildare'), 'IE')).toEqual([]);
  });

  it('takes a code glued to its town', () => {
    expect(added(lines('SCO 12-13, Sector 17-C,', 'Phoolpur-160017'), 'IN')).toEqual([
      'SCO 12-13, Sector 17-C\nPhoolpur-160017',
    ]);
  });

  it('takes a code that has a line of its own, not what names the company', () => {
    const page = lines('Lotus Gifts', '12 Lotus Complex', 'Near Railway Station', 'Phoolpur (E)');
    expect(added([...page, { text: '421501' }], 'IN')).toEqual([
      '12 Lotus Complex\nNear Railway Station\nPhoolpur (E)\n421501',
    ]);
  });
});
