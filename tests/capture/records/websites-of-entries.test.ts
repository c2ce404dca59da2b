import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord } from '@/lib/capture/records/findings-schema';
import { websitesOfEntries } from '@/lib/capture/records/websites-of-entries';

const page = 'https://katalog.example/hledani';

/** Entries with links, each by its words and the address it leads to. */
const entriesOf = (...links: Record<string, string>[]): FoundRecord[] =>
  links.map((said, at) => ({
    ...foundRecord('organization', 'subject'),
    names: [{ value: `Firma ${at}`, source: 'list', where: 'entry' }],
    profiles: Object.entries(said).map(([where, value]) => ({ value, where, source: 'list' })),
  }));
const told = (entries: readonly FoundRecord[]) =>
  websitesOfEntries(entries, page).map(({ websites }) => websites.map(({ value }) => value));

describe('web sites of a list’s entries', () => {
  it('are where the same words lead to another site from each', () => {
    const entries = entriesOf(
      { Hjemmeside: 'https://alfa.example/', 'Vis rute': 'https://maps.example/1' },
      { Hjemmeside: 'https://beta.test/', 'Vis rute': 'https://maps.example/2' },
      { 'Vis rute': 'https://maps.example/3' },
    );
    expect(told(entries)).toEqual([['https://alfa.example/'], ['https://beta.test/'], []]);
  });

  it('are where the names lead', () => {
    const entries = entriesOf(
      { 'Firma 0': 'https://alfa.example/' },
      { 'Firma 1': 'https://beta.test/' },
    );
    expect(told(entries)).toEqual([['https://alfa.example/'], ['https://beta.test/']]);
  });

  it('are where an entry has its mailbox, whatever the link says', () => {
    const [entry] = entriesOf({ Mehr: 'https://alfa.example/start', Shop: 'https://shop.test/' });
    const mailbox = { value: 'info@alfa.example', source: 'list' as const, where: 'entry' };
    expect(told([{ ...(entry as FoundRecord), emails: [mailbox] }])).toEqual([
      ['https://alfa.example/start'],
    ]);
  });

  it('are no profiles, and none beside one that is known', () => {
    const entries = entriesOf(
      { 'See us': 'https://www.facebook.com/alfa' },
      { 'See us': 'https://www.linkedin.com/company/beta' },
      { 'See us': 'https://gama.test/' },
    );
    expect(told(entries)).toEqual([[], [], []]);
    const known = { value: 'https://delta.test/', source: 'list' as const, where: 'Web' };
    const both = entriesOf({ Go: 'https://alfa.example/' }, { Go: 'https://beta.test/' });
    const [first] = told(both.map((entry) => ({ ...entry, websites: [known] })));
    expect(first).toEqual(['https://delta.test/']);
  });

  it('are the hosts that stand at the same place of each', () => {
    const shown = (...texts: string[]) =>
      entriesOf(...texts.map(() => ({}))).map((entry, at) => ({
        ...entry,
        lines: [{ text: texts[at] ?? '', place: 0 }],
      }));
    expect(told(shown('alfa.example', 'www.beta.test', 'gama.example/en'))).toEqual([
      ['alfa.example'],
      ['www.beta.test'],
      ['gama.example/en'],
    ]);
    expect(told(shown('Alfa', 'beta.test', 'Gama'))).toEqual([[], [], []]);
  });

  it('are not the pages of the list’s own site that structured data calls their addresses', () => {
    const [entry] = entriesOf({});
    const stated = (value: string) => ({ value, source: 'json-ld' as const, where: 'item url' });
    const detailOf = (value: string) =>
      websitesOfEntries([{ ...(entry as FoundRecord), websites: [stated(value)] }], page)[0]
        ?.detailUrl;
    expect(detailOf('/firma/1')).toBe('https://katalog.example/firma/1');
    expect(detailOf('https://www.katalog.example/')).toBeUndefined();
    expect(detailOf('https://firma.test/onas')).toBeUndefined();
  });
});
