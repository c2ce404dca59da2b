import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord } from '@/lib/capture/records/findings-schema';
import { townsOfEntries } from '@/lib/capture/records/towns-of-entries';

/** Entries with what stands at the same places in each of them. */
const entriesOf = (...columns: string[][]): FoundRecord[] =>
  (columns[0] ?? []).map((_, at) => ({
    ...foundRecord('organization', 'subject'),
    industries: columns.flatMap((values, column) => {
      const value = values[at];
      return value ? [{ value, source: 'list' as const, where: `entry ${column}` }] : [];
    }),
  }));
const told = (entries: readonly FoundRecord[]) =>
  townsOfEntries(entries).map(({ industries: [line, ...more], addresses: [address] }) => [
    line?.value,
    address?.locality,
    more.length,
  ]);

const towns = ['Brno', 'Olomouc', 'Zlín', 'Jihlava'];
const trades = ['Kovovýroba', 'Zámečnictví', 'Kovovýroba', 'Slévárna'];

describe('a town beside the names of a list', () => {
  it('is where they are and not their line of business', () => {
    expect(told(entriesOf(towns))).toEqual(towns.map((town) => [undefined, town, 0]));
  });

  it('is told from the line of business before it or behind it', () => {
    const both = towns.map((town, at) => [trades[at], town, 0]);
    expect(told(entriesOf(trades, towns))).toEqual(both);
    expect(told(entriesOf(towns, trades))).toEqual(both);
  });

  it('is found beside the line of business in one text, without its pin and its district', () => {
    const texts = [
      '📍 Szeged, Csongrád-Csanád · Fémmegmunkálás',
      '📍 Pécs · Lakatos',
      '📍 Eger · Kovács',
    ];
    expect(told(entriesOf(texts))).toEqual([
      ['Fémmegmunkálás', 'Szeged', 0],
      ['Lakatos', 'Pécs', 0],
      ['Kovács', 'Eger', 0],
    ]);
    expect(townsOfEntries(entriesOf(texts))[0]?.addresses[0]?.text).toBe('Szeged, Csongrád-Csanád');
  });

  it('that is too long for one leaves the others’ lines of business as they are', () => {
    const said = 'Zde je možné vyzvednout zboží osobně';
    const [first, ...more] = towns;
    const lines = told(entriesOf([first ?? '', said, ...more.slice(1)], trades));
    expect(lines.map(([line]) => line)).toEqual(trades);
    expect(lines[1]?.[1]).toBeUndefined();
  });

  it('is not what stands alone where the others have both in one text', () => {
    const texts = ['Brno · Kovovýroba', 'Zlín · Slévárna', 'Jihlava · Zámečnictví', 'Brusírna'];
    expect(told(entriesOf(texts)).at(-1)).toEqual(['Brusírna', undefined, 0]);
  });

  it('leaves no number of a place behind', () => {
    for (const { industries } of townsOfEntries(entriesOf(towns, trades)))
      expect(industries.map(({ where }) => where)).toEqual(['entry']);
  });

  it('may be a village that nobody knows where most are known', () => {
    const most = [...towns, 'Horní Zkouškov'];
    expect(told(entriesOf(most)).at(-1)).toEqual([undefined, 'Horní Zkouškov', 0]);
  });

  it('is none where few are known: it is their line of business then', () => {
    const lines = ['Kovovýroba', 'Praha', 'Slévárna', 'Zámečnictví'];
    expect(told(entriesOf(lines, trades))).toEqual(lines.map((line) => [line, undefined, 0]));
  });

  it('leaves an address that the entry has', () => {
    const [entry] = entriesOf(['Brno']);
    const address = { text: 'Zkušební 3, 602 00 Brno', source: 'list' as const, where: 'entry' };
    const placed = { ...entry, addresses: [address] } as FoundRecord;
    const [first] = townsOfEntries([placed, ...entriesOf(towns)]);
    expect(first?.addresses).toEqual([address]);
    expect(first?.industries).toEqual([]);
  });

  it('does not take the place of what a label says', () => {
    const stated = { value: 'Slévárna', source: 'visible-text' as const, where: 'Obor' };
    const entries = entriesOf(towns, trades).map((entry) => ({
      ...entry,
      industries: [...entry.industries, stated],
    }));
    expect(told(entries)).toEqual(towns.map((town) => ['Slévárna', town, 0]));
  });
});
