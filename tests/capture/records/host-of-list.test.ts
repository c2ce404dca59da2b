import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import type { Found, FoundRecord } from '@/lib/capture/records/findings-schema';
import { hostsOfList } from '@/lib/capture/records/host-of-list';

const found = (value: string): Found => ({ value, source: 'list', where: 'entry' });
const entry = (...phones: string[]): FoundRecord => ({
  ...foundRecord('organization', 'subject'),
  phones: phones.map(found),
});
const host = (...phones: string[]): FoundRecord => ({
  ...foundRecord('organization', 'publisher'),
  phones: phones.map(found),
});
const kept = (of: FoundRecord, entries: readonly FoundRecord[]) =>
  hostsOfList([of], entries).flatMap(({ phones }) => phones.map(({ value }) => value));

describe('hosts of a list', () => {
  it('have nothing that stands in the foot of each entry', () => {
    const entries = [entry('541 000 001'), entry('+420 541 000 002'), entry()];
    expect(kept(host('541 000 001', '541000002', '800 000 009'), entries)).toEqual(['800 000 009']);
  });

  it('keep what is on every entry, and what they share with one that is their own', () => {
    const entries = [entry('541 000 001', '800 000 009'), entry('541 000 002', '800 000 009')];
    expect(kept(host('800 000 009'), entries)).toEqual(['800 000 009']);
    expect(kept(host('541 000 001', '541 000 008'), entries)).toEqual([
      '541 000 001',
      '541 000 008',
    ]);
  });

  it('are compared by web addresses as well', () => {
    const web = (value: string) => ({ ...entry(), websites: [found(value)] });
    const [first] = hostsOfList(
      [{ ...host(), websites: ['http://alfa.example', 'https://beta.test/'].map(found) }],
      [web('http://alfa.example/'), web('https://beta.test')],
    );
    expect(first?.websites).toEqual([]);
  });
});
