import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { leadSummary, phoneOf } from '@/lib/domain/projections/lead-summary';
import { potentials } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import { facets } from '@/lib/services/lead-facets';
import { leadIndexOf } from '@/lib/services/lead-index';
import { type FacetChoices, findLeads, type LeadFilter } from '@/lib/services/lead-query';
import {
  type LeadSort,
  type SortColumn,
  type SortWords,
  sortLeads,
} from '@/lib/services/sort-leads';
import { inventedLead, inventedLeads, inventedPhone } from '../components/leads/invented-leads';

const none: FacetChoices = {};
const english = { locale: 'en', sourceWord: (channel: string) => channel };
const origin = { source: 'manual', where: '', at: 0 } as const;
const named = (number: number, name: string, changes: Partial<Lead> = {}) =>
  inventedLead(number, { name: { value: name, origin }, people: [], ...changes });

/** The leads of these slots. */
const at = (leads: readonly Lead[], slots: Uint32Array) => {
  const index = leadIndexOf(leads);
  return Array.from(slots, (slot) => {
    const lead = leads.find(({ id }) => id === index.leads.text('id', slot));
    if (!lead) throw new Error(`No lead in slot ${slot}.`);
    return lead;
  });
};
const filter = (leads: readonly Lead[], limits: LeadFilter) => {
  const index = leadIndexOf(leads);
  const { slots, counts } = findLeads(index, index.slots, limits);
  return { leads: at(leads, slots), counts };
};
const sort = (leads: readonly Lead[], by: LeadSort, words: SortWords) =>
  at(leads, sortLeads(leadIndexOf(leads), by, words));
const names = (leads: readonly Lead[]) => leads.map(({ name }) => name.value);
const search = (leads: readonly Lead[], typed: string) =>
  names(filter(leads, { search: typed, choices: none }).leads);

describe('a search', () => {
  const base = inventedLead(7);
  const rich = inventedLead(7, {
    name: { value: 'Kovárna Brázda s.r.o.', origin },
    note: 'Volat až po žních',
    paidOrders: '3 lisy, 2024',
    tags: ['veletrh MSV'],
    stage: { value: 'parked', since: 0, reason: 'koupili u konkurence' },
    qualification: {
      ...base.qualification,
      criteria: {
        ...base.qualification.criteria,
        need: {
          answer: 'yes',
          note: 'starý buchar dosluhuje',
          evidence: [{ quote: 'Hledáme nový lis', page: 'https://firma.example/', at: 0 }],
        },
      },
    },
    registrationNumbers: [
      { scheme: 'CZ-ICO', value: '00012343', shown: '000 12 343', valid: true, origin },
    ],
  });
  const others = [named(1, 'ООО «Ромашка»'), named(2, 'Šroubárna Łódź', { phones: [] })];
  const rows = [rich, ...others];

  it.each([
    ['brazda', 'Kovárna Brázda s.r.o.'],
    ['BRÁZDA kovarna', 'Kovárna Brázda s.r.o.'],
    ['romashka', 'ООО «Ромашка»'],
    ['ромашка', 'ООО «Ромашка»'],
    ['lodz', 'Šroubárna Łódź'],
    ['po znich', 'Kovárna Brázda s.r.o.'],
    ['buchar', 'Kovárna Brázda s.r.o.'],
    ['hledame novy lis', 'Kovárna Brázda s.r.o.'],
    ['konkurence', 'Kovárna Brázda s.r.o.'],
    ['msv', 'Kovárna Brázda s.r.o.'],
    ['3 lisy', 'Kovárna Brázda s.r.o.'],
    ['info7@firma7.example', 'Kovárna Brázda s.r.o.'],
    ['00012343', 'Kovárna Brázda s.r.o.'],
    ['12 343', 'Kovárna Brázda s.r.o.'],
  ])('%s finds %s', (typed, name) => {
    expect(search(rows, typed)).toEqual([name]);
  });

  it.each(['541000007', '541 000 007', '+420 541 000 007', '00420541000007', '(541) 000-007'])(
    'finds the phone written as %s',
    (typed) => {
      expect(search(rows, typed)).toEqual(['Kovárna Brázda s.r.o.']);
    },
  );

  it('finds a person’s own phone', () => {
    const [person] = base.people;
    if (!person) throw new Error('An invented lead has a person.');
    const phones = [{ ...inventedPhone(99), e164: undefined }];
    const withPhone = named(3, 'Lisovna', { people: [{ ...person, phones }] });
    expect(search([withPhone, ...others], '541000099')).toEqual(['Lisovna']);
  });

  it('does not match across two values', () => {
    expect(search(rows, 'brazdavolat')).toEqual([]);
  });

  it('of nothing but signs shows everything', () => {
    expect(search(rows, ' «» ')).toHaveLength(rows.length);
  });

  it('finds every word of every name, whatever case and script it is typed in', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(name, (value) => {
        const row = named(1, value || 'x');
        for (const word of value.split(/\s+/)) {
          expect(search([row], word)).toHaveLength(1);
          expect(search([row], word.toLowerCase())).toHaveLength(1);
        }
      }),
    );
  });
});

const someRows = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 40 })
  .map((numbers) => numbers.sort((a, b) => a - b).map((number) => inventedLead(number)));
const someChoices = fc.record({
  stage: fc.subarray([...stages], { maxLength: 3 }),
  potential: fc.subarray(['', ...potentials], { maxLength: 2 }),
  temperature: fc.subarray(['', 'hot', 'warm', 'cold'], { maxLength: 2 }),
  source: fc.subarray(['search-results', 'advertising'], { maxLength: 1 }),
  tag: fc.subarray(['', 'veletrh', 'Q4'], { maxLength: 1 }),
  responsible: fc.subarray(['', 'Alice Novotná'], { maxLength: 1 }),
});

describe('a filter', () => {
  const rows = inventedLeads(100);
  const found = (choices: Partial<FacetChoices>) =>
    filter(rows, { search: '', choices: { ...none, ...choices } }).leads;

  it('widens within a facet and narrows across facets', () => {
    const mql = found({ stage: ['mql'] }).length;
    const sql = found({ stage: ['sql'] }).length;
    expect(mql).toBeGreaterThan(0);
    expect(found({ stage: ['mql', 'sql'] })).toHaveLength(mql + sql);
    const narrow = found({ stage: ['mql', 'sql'], potential: ['high'] });
    expect(narrow.length).toBeLessThan(mql + sql);
    expect(narrow.every((lead) => lead.potential === 'high')).toBe(true);
  });

  it('finds what is not set', () => {
    expect(found({ potential: [''] }).every((lead) => lead.potential === undefined)).toBe(true);
    expect(found({ tag: [''] }).every((lead) => lead.tags.length === 0)).toBe(true);
    expect(found({ responsible: [''] }).length).toBeGreaterThan(0);
  });

  it('keeps the order and adds nothing', () => {
    fc.assert(
      fc.property(
        someRows,
        someChoices,
        fc.constantFrom('', 'brazda', '541'),
        (all, choices, typed) => {
          const { leads: left } = filter(all, { search: typed, choices });
          expect(all.filter((row) => left.includes(row))).toEqual(left);
        },
      ),
    );
  });

  it('counts for each value what choosing it alone would give', () => {
    fc.assert(
      fc.property(someRows, someChoices, (all, choices) => {
        const { counts } = filter(all, { search: '', choices });
        for (const facet of facets)
          for (const [value, count] of counts[facet]) {
            const alone = { ...choices, [facet]: [value] };
            expect(filter(all, { search: '', choices: alone }).leads).toHaveLength(count);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('counts the same for leads that were counted before by other limits', () => {
    const texts = fc.constantFrom('', 'brazda', '541');
    const steps = fc.array(fc.tuple(someChoices, texts), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(steps, (asked) => {
        const index = leadIndexOf(rows);
        for (const [choices, typed] of asked) {
          const limits = { search: typed, choices };
          const { counts } = findLeads(index, index.slots, limits);
          const { counts: anew } = filter(rows, limits);
          for (const facet of facets) expect(counts[facet]).toEqual(anew[facet]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('counts once for the same leads, limits and moment, ranges included', () => {
  const index = leadIndexOf(inventedLeads(10));
  const limits = { search: '', choices: {}, ranges: { createdOn: { from: -6 } } };
  const day = 24 * 60 * 60 * 1000;
  const ask = (now: number) => findLeads(index, index.slots, limits, now).countsOf('stage');
  const now = Date.UTC(2026, 10, 22, 12);
  expect(ask(now)).toBe(ask(now));
  expect(ask(now + 400 * day)).not.toBe(ask(now));
  expect([...ask(now + 400 * day).values()]).toEqual([]);
});

describe('sorting', () => {
  it('puts texts in the order of the language, numbers by value, empty ones last', () => {
    const rows = ['Zinek', 'Čáp', 'Cihla 10', 'Cihla 9', 'Chata'].map((name, index) =>
      named(index + 1, name, { responsible: index === 0 ? '' : name }),
    );
    const czech = { ...english, locale: 'cs' };
    const byName = sort(rows, { column: 'name', descending: false }, czech);
    expect(names(byName)).toEqual(['Cihla 9', 'Cihla 10', 'Čáp', 'Chata', 'Zinek']);
    for (const descending of [false, true])
      expect(names(sort(rows, { column: 'responsible', descending }, czech)).at(-1)).toBe('Zinek');
  });

  it('puts stages in the order of the funnel and potential from low to high', () => {
    const rows = inventedLeads(40);
    const byStage = sort(rows, { column: 'stage', descending: false }, english);
    expect([...new Set(byStage.map((lead) => lead.stage.value))]).toEqual([...stages]);
    const byPotential = sort(rows, { column: 'potential', descending: true }, english);
    expect([...new Set(byPotential.map((lead) => lead.potential))]).toEqual([
      'high',
      'standard',
      'low',
      undefined,
    ]);
  });

  it('keeps every row once, and equal ones by number, for any column', () => {
    const columns: SortColumn[] = ['number', 'name', 'person', 'phone', 'email', 'place'];
    const column = fc.constantFrom<SortColumn>(...columns, 'stage', 'tag', 'source', 'changedOn');
    fc.assert(
      fc.property(someRows, column, fc.boolean(), (rows, by, descending) => {
        const sorted = sort(rows, { column: by, descending }, english);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        expect(sort([...rows].reverse(), { column: by, descending }, english)).toEqual(sorted);
      }),
    );
  });
});

describe('rows', () => {
  const rowOf = (lead: Lead) => leadSummary.rowOf(lead);

  it('show the head, their job and the first phone that is not a fax', () => {
    const lead = inventedLead(2);
    const fax = { ...inventedPhone(1), kind: 'fax' as const };
    const row = rowOf({ ...lead, phones: [fax, inventedPhone(2)] });
    expect(row).toMatchObject({ person: 'Kőrösi Ágnes', jobTitle: 'ügyvezető' });
    expect(phoneOf(row)?.e164).toBe('+420541000002');
    expect(row.place).toBe('Tartu, CZ');
  });

  it('show a person’s employer and own job title', () => {
    const text = (value: string) => ({ value, origin });
    const row = rowOf(
      named(1, 'Jana Brázdová', {
        kind: 'person',
        organization: text('Kovárna'),
        jobTitle: text('jednatelka'),
      }),
    );
    expect(row).toMatchObject({ person: 'Kovárna', jobTitle: 'jednatelka' });
  });
});
