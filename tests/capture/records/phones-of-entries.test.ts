import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord } from '@/lib/capture/records/findings-schema';
import { phonesOfEntries } from '@/lib/capture/records/phones-of-entries';
import { parsePhone } from '@/lib/domain/normalize/phone';

/** Entries, each with a street and what stands below it, at the same places in all. */
const entriesOf = (...lines: string[][]): FoundRecord[] =>
  lines.map((texts) => ({
    ...foundRecord('organization', 'subject'),
    lines: ['Sample Street 12', ...texts].map((text, place) => ({ text, place })),
  }));
/** The numbers that a record is made of then. */
const told = (entries: readonly FoundRecord[], region?: string) =>
  phonesOfEntries(entries, region).map(({ phones }) =>
    phones.flatMap(({ value, label }) => {
      const parsed = parsePhone(value, { region, label });
      return parsed ? [`${parsed.e164 ?? parsed.shown} ${parsed.kind}`] : [];
    }),
  );

describe('telephones of a list’s entries', () => {
  it('are what most lines at a place are, without a word or a plus sign before them', () => {
    const riga = entriesOf(['64120718 26330194'], ['64107102'], ['64130225'], []);
    expect(told(riga, 'LV')).toEqual([
      ['+37164120718 landline', '+37126330194 mobile'],
      ['+37164107102 landline'],
      ['+37164130225 landline'],
      [],
    ]);
    const milan = entriesOf(['030 0009988 / 335 0102030'], ['030 0007711']);
    expect(told(milan, 'IT')).toEqual([
      ['+390300009988 landline', '+393350102030 mobile'],
      ['+390300007711 landline'],
    ]);
  });

  it('are one where a stroke stands within it', () => {
    const brno = entriesOf(['541 / 000 022'], ['541 000 013'], ['541 000 014']);
    expect(told(brno, 'CZ')[0]).toEqual(['+420541000022 landline']);
  });

  it('stand before the mailbox and the site of one line', () => {
    const lines = entriesOf(
      ['91 432 50 18 biuro@przyklad.example www.przyklad.example'],
      ['91 488 20 20 przyklad.example'],
    );
    expect(told(lines, 'PL')).toEqual([['+48914325018 landline'], ['+48914882020 landline']]);
  });

  it('stand below a mark that few entries have as well', () => {
    const lines = entriesOf(['91 432 50 18'], ['91 488 20 20'], ['Polecana', '91 418 60 13']);
    expect(told(lines, 'PL').at(-1)).toEqual(['+48914186013 landline']);
  });

  it('are what a word in any language says, whatever stands beside', () => {
    const athens = entriesOf(['Τηλ. 2310 551 207 Κιν. 6944 810 233'], ['Δευτέρα 10:00 - 18:00']);
    expect(told(athens, 'GR')).toEqual([['+302310551207 landline', '+306944810233 mobile'], []]);
  });

  it('are kept as they are shown among others where no country has such a number', () => {
    const lines = entriesOf(['541 000 001'], ['541 000 002'], ['541 000 003'], ['000 111 222']);
    expect(told(lines, 'CZ').at(-1)).toEqual(['000 111 222 unknown']);
  });

  it('may all be unknown where the reader took them for telephones', () => {
    const seen = entriesOf(['Ring 00 21 44 10'], ['Ring 00 51 77 02']).map((entry) => ({
      ...entry,
      phones: (entry.lines ?? []).slice(1).map(({ text }) => ({
        value: text.slice(5),
        source: 'list' as const,
        where: 'entry',
      })),
    }));
    expect(told(seen, 'DK')).toEqual([['00 21 44 10 unknown'], ['00 51 77 02 unknown']]);
  });

  it('are no registration numbers, dates, hours, prices or codes', () => {
    const column = (...texts: string[]) => entriesOf(...texts.map((text) => [text]));
    const none = [[], [], []];
    // Checksums of the Danish and the Polish register.
    expect(told(column('13585628', '25063864', '24256790'), 'DK')).toEqual(none);
    expect(told(column('Org nr 900 000 011', 'Org nr 900 000 022', 'x'), 'NO')).toEqual(none);
    expect(told(column('12.05.2024', '03.11.2023', '27.02.2024'), 'CZ')).toEqual(none);
    expect(told(column('8:00 - 18:00', '9:00 - 17:30', '10:00 - 12:00'), 'CZ')).toEqual(none);
    expect(told(column('120 000', '45 500 000', '3 200 000'), 'CZ')).toEqual(none);
    expect(told(column('112233', '445566', '778899'), 'LV')).toEqual(none);
    expect(told(column('64120718', '64107102', '64130225'), undefined)).toEqual(none);
  });

  it('keep the kind that their word says', () => {
    const lines = entriesOf(['Faks: 0224 261 10 85'], ['Faks: 0224 243 55 19']);
    expect(told(lines, 'TR')).toEqual([['+902242611085 fax'], ['+902242435519 fax']]);
  });
});
