import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import type { RangeLimit } from '@/lib/domain/table-view';
import { beginsAlike, typosIn } from '@/lib/domain/typos';
import { type LeadIndex, leadIndexOf } from '@/lib/services/lead-index';
import { findLeads } from '@/lib/services/lead-query';
import { dayOf } from '@/lib/services/lead-ranges';
import { prepareNextLetter } from '@/lib/services/search-leads';
import { sortLeads } from '@/lib/services/sort-leads';
import { inventedLead, inventedLeads } from '../components/leads/invented-leads';

const now = new Date(2026, 10, 22, 14).getTime();
const dayMs = 24 * 60 * 60 * 1000;

const numbersOf = ({ leads }: LeadIndex, slots: Uint32Array) =>
  Array.from(slots, (slot) => leads.number('number', slot));
const found = (index: LeadIndex, search: string, tolerant = false) =>
  numbersOf(index, findLeads(index, index.slots, { search, tolerant, choices: {} }).slots);

describe('a search that grows', () => {
  const rows = inventedLeads(60);
  const typed = fc.constantFrom(
    'brazda 12',
    'kovarna',
    '541 000 01',
    'x y',
    'strojirna hanak 2',
    '+420 541',
  );

  it('finds at every keystroke what it would find alone', () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, back) => {
        const index = leadIndexOf(rows);
        const steps = texts.flatMap((text) => {
          const forth = Array.from(text, (_, at) => text.slice(0, at + 1));
          return back ? [...forth, ...forth.toReversed()] : forth;
        });
        for (const step of steps)
          expect(found(index, step)).toEqual(found(leadIndexOf(rows), step));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a letter that was looked for between the keys', () => {
  const leadsOf = (notes: readonly string[]) =>
    notes.map((note, at): Lead => ({ ...inventedLead(at + 1), note }));
  const letters = (from: string) => fc.string({ unit: fc.constantFrom(...from), maxLength: 8 });

  it('finds what it would find alone, however much was looked at', () => {
    fc.assert(
      fc.property(
        fc.array(letters('ab1 '), { minLength: 700, maxLength: 700 }),
        letters('ab1 ш'),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (notes, typed, rests) => {
          const rows = leadsOf(notes);
          const index = leadIndexOf(rows);
          Array.from(typed).forEach((_, at) => {
            const search = typed.slice(0, at + 1);
            expect(found(index, search)).toEqual(found(leadIndexOf(rows), search));
            if (rests[at]) for (const step of prepareNextLetter(index.leads, search)) step();
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not taken from another search', () => {
    const rows = leadsOf(['kovar', 'kovy', 'kovarna']);
    const index = leadIndexOf(rows);
    found(index, 'ko');
    const former = prepareNextLetter(index.leads, 'ko');
    expect(found(index, 'kov')).toEqual([1, 2, 3]);
    expect(prepareNextLetter(index.leads, 'ko')).toEqual([]);
    for (const step of prepareNextLetter(index.leads, 'kov')) step();
    // Nobody called them off.
    for (const step of former) step();
    expect(found(index, 'kova')).toEqual([1, 3]);
  });
});

describe('typing errors', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

  it('are forgiven: one letter more, less, other, or two changed over', () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, (text, at, other) => {
        const place = at % text.length;
        const [head, tail] = [text.slice(0, place), text.slice(place)];
        const swapped =
          tail.length > 1 ? `${head}${tail[1]}${tail[0]}${tail.slice(2)}` : `${head}${tail}`;
        for (const typed of [
          head + other + tail,
          head + tail.slice(1),
          head + other + tail.slice(1),
          swapped,
        ])
          expect([typed, beginsAlike(typed, text, 1)]).toEqual([typed, true]);
      }),
    );
  });

  it('are not forgiven beyond their number', () => {
    expect(beginsAlike('kovarna', 'strojirna', 2)).toBe(false);
    expect(beginsAlike('kxvxrnx', 'kovarna', 2)).toBe(false);
    expect(beginsAlike('kovar', 'kovarna', 0)).toBe(true);
    expect([typosIn('abc'), typosIn('abcd'), typosIn('abcdefgh')]).toEqual([0, 1, 2]);
  });

  it('are forgiven on a wish only, and what was found without is found with it', () => {
    const index = leadIndexOf(inventedLeads(40));
    expect(found(index, 'Kovárma')).toEqual([]);
    expect(found(index, 'Kovárma', true)).toEqual(found(index, 'kovarna'));
    expect(found(index, 'Őrház Kovárma', true)).toEqual([20]);
    for (const typed of ['kovarna', 'hanak 2', '541 000 007'])
      expect(found(index, typed, true)).toEqual(expect.arrayContaining(found(index, typed)));
  });
});

const lead = (number: number, changes: Partial<Lead>) => inventedLead(number, changes);
const within = (rows: Lead[], column: string, range: RangeLimit) => {
  const index = leadIndexOf(rows);
  const filter = { search: '', choices: {}, ranges: { [column]: range } };
  return numbersOf(index, findLeads(index, index.slots, filter, now).slots);
};

describe('a range', () => {
  it('of dates takes both its days in, calendar days and days from today', () => {
    const rows = [0, 1, 6, 7].map((days, at) => lead(at + 1, { createdAt: now - days * dayMs }));
    expect(within(rows, 'createdOn', { from: -6, to: 0 })).toEqual([1, 2, 3]);
    expect(within(rows, 'createdOn', { from: '2026-11-21', to: '2026-11-21' })).toEqual([2]);
    const evening = lead(9, { createdAt: new Date(2026, 10, 21, 23, 59, 59, 999).getTime() });
    const night = lead(10, { createdAt: new Date(2026, 10, 22).getTime() });
    expect(within([evening, night], 'createdOn', { to: '2026-11-21' })).toEqual([9]);
    expect(dayOf(now, -22)).toBe('2026-10-31');
  });

  it('tells what is due, what is to come and what has no date', () => {
    const parked = (comeBackOn?: string) => ({
      stage: { value: 'parked' as const, since: 0, reason: 'x', ...(comeBackOn && { comeBackOn }) },
    });
    const rows = [
      lead(1, parked('2026-11-22')),
      lead(2, parked('2026-11-29')),
      lead(3, parked('2026-11-30')),
      lead(4, parked()),
    ];
    expect(within(rows, 'comeBackOn', { to: 0 })).toEqual([1]);
    expect(within(rows, 'comeBackOn', { from: 0, to: 7 })).toEqual([1, 2]);
    expect(within(rows, 'comeBackOn', { unset: true })).toEqual([4]);
  });

  it('of an own column goes by value, and counts of facets hold it', () => {
    const rows = [5, -1.5, 20].map((staff, at) => lead(at + 1, { ownValues: { staff } }));
    const all = [...rows, lead(4, { ownValues: { since: '2026-11-22' } })];
    expect(within(all, 'own:staff', { from: -1.5, to: 5 })).toEqual([1, 2]);
    expect(within(all, 'own:staff', { from: 0 })).toEqual([1, 3]);
    expect(within(all, 'own:since', { from: 0, to: 0 })).toEqual([4]);
    const index = leadIndexOf(all);
    const limits = { search: '', choices: {}, ranges: { 'own:staff': { from: 0 } } };
    const { counts } = findLeads(index, index.slots, limits, now);
    expect([...counts.kind]).toEqual([['organization', 2]]);
  });
});

describe('an own column', () => {
  const rows = [
    lead(1, { ownValues: { size: 10 } }),
    lead(2, {}),
    lead(3, { ownValues: { size: 9 } }),
    lead(4, { ownValues: { size: 'large' } }),
  ];

  it('sorts numbers by value, then texts, and what is empty last either way', () => {
    const index = leadIndexOf(rows);
    const words = { locale: 'en', sourceWord: (channel: string) => channel };
    const sorted = (descending: boolean) =>
      numbersOf(index, sortLeads(index, { column: 'own:size', descending }, words));
    expect(sorted(false)).toEqual([3, 1, 4, 2]);
    expect(sorted(true)).toEqual([4, 1, 3, 2]);
  });

  it('is a facet with counts, "not set" among its values', () => {
    const index = leadIndexOf(rows);
    const limits = { search: '', choices: { 'own:size': ['large', ''] } };
    const { slots, countsOf } = findLeads(index, index.slots, limits);
    expect(numbersOf(index, slots)).toEqual([2, 4]);
    expect(Object.fromEntries(countsOf('own:size'))).toEqual({ 10: 1, 9: 1, large: 1, '': 1 });
  });

  it('is searched', () => {
    expect(found(leadIndexOf(rows), 'large')).toEqual([4]);
  });
});
