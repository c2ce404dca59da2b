import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { potentials } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import {
  createRowMaker,
  type FacetChoices,
  facets,
  filterRows,
  type LeadRow,
  leadRowOf,
  type SortColumn,
  sortRows,
} from '@/lib/services/lead-query';
import { inventedLead, inventedLeads, inventedPhone } from '../components/leads/invented-leads';

const none: FacetChoices = {
  stage: [],
  potential: [],
  temperature: [],
  source: [],
  tag: [],
  responsible: [],
};
const english = { locale: 'en', sourceWord: (channel: string) => channel };
const origin = { source: 'manual', where: '', at: 0 } as const;
const named = (number: number, name: string, changes: Partial<Lead> = {}) =>
  leadRowOf(inventedLead(number, { name: { value: name, origin }, people: [], ...changes }));
const names = (rows: readonly LeadRow[]) => rows.map(({ lead }) => lead.name.value);
const search = (rows: readonly LeadRow[], typed: string) =>
  names(filterRows(rows, { search: typed, choices: none }).rows);

describe('a search', () => {
  const base = inventedLead(7);
  const rich = leadRowOf(
    inventedLead(7, {
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
    }),
  );
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
  .map((numbers) => numbers.map((number) => leadRowOf(inventedLead(number))));
const someChoices = fc.record({
  stage: fc.subarray([...stages], { maxLength: 3 }),
  potential: fc.subarray(['', ...potentials], { maxLength: 2 }),
  temperature: fc.subarray(['', 'hot', 'warm', 'cold'], { maxLength: 2 }),
  source: fc.subarray(['search-results', 'advertising'], { maxLength: 1 }),
  tag: fc.subarray(['', 'veletrh', 'Q4'], { maxLength: 1 }),
  responsible: fc.subarray(['', 'Alice Novotná'], { maxLength: 1 }),
});

describe('a filter', () => {
  const rows = inventedLeads(100).map(leadRowOf);
  const found = (choices: Partial<FacetChoices>) =>
    filterRows(rows, { search: '', choices: { ...none, ...choices } }).rows;

  it('widens within a facet and narrows across facets', () => {
    const mql = found({ stage: ['mql'] }).length;
    const sql = found({ stage: ['sql'] }).length;
    expect(mql).toBeGreaterThan(0);
    expect(found({ stage: ['mql', 'sql'] })).toHaveLength(mql + sql);
    const narrow = found({ stage: ['mql', 'sql'], potential: ['high'] });
    expect(narrow.length).toBeLessThan(mql + sql);
    expect(narrow.every(({ lead }) => lead.potential === 'high')).toBe(true);
  });

  it('finds what is not set', () => {
    expect(found({ potential: [''] }).every(({ lead }) => lead.potential === undefined)).toBe(true);
    expect(found({ tag: [''] }).every(({ lead }) => lead.tags.length === 0)).toBe(true);
    expect(found({ responsible: [''] }).length).toBeGreaterThan(0);
  });

  it('keeps the order and adds nothing', () => {
    fc.assert(
      fc.property(
        someRows,
        someChoices,
        fc.constantFrom('', 'brazda', '541'),
        (all, choices, typed) => {
          const { rows: left } = filterRows(all, { search: typed, choices });
          expect(all.filter((row) => left.includes(row))).toEqual(left);
        },
      ),
    );
  });

  it('counts for each value what choosing it alone would give', () => {
    fc.assert(
      fc.property(someRows, someChoices, (all, choices) => {
        const { counts } = filterRows(all, { search: '', choices });
        for (const facet of facets)
          for (const [value, count] of counts[facet]) {
            const alone = { ...choices, [facet]: [value] };
            expect(filterRows(all, { search: '', choices: alone }).rows).toHaveLength(count);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('sorting', () => {
  it('puts texts in the order of the language, numbers by value, empty ones last', () => {
    const rows = ['Zinek', 'Čáp', 'Cihla 10', 'Cihla 9', 'Chata'].map((name, index) =>
      named(index + 1, name, { responsible: index === 0 ? '' : name }),
    );
    const czech = { ...english, locale: 'cs' };
    const byName = sortRows(rows, { column: 'name', descending: false }, czech);
    expect(names(byName)).toEqual(['Cihla 9', 'Cihla 10', 'Čáp', 'Chata', 'Zinek']);
    for (const descending of [false, true])
      expect(names(sortRows(rows, { column: 'responsible', descending }, czech)).at(-1)).toBe(
        'Zinek',
      );
  });

  it('puts stages in the order of the funnel and potential from low to high', () => {
    const rows = inventedLeads(40).map(leadRowOf);
    const byStage = sortRows(rows, { column: 'stage', descending: false }, english);
    expect([...new Set(byStage.map(({ lead }) => lead.stage.value))]).toEqual([...stages]);
    const byPotential = sortRows(rows, { column: 'potential', descending: true }, english);
    expect([...new Set(byPotential.map(({ lead }) => lead.potential))]).toEqual([
      'high',
      'standard',
      'low',
      undefined,
    ]);
  });

  it('keeps every row once, and equal ones by number, for any column', () => {
    const columns: SortColumn[] = ['number', 'name', 'person', 'phone', 'email', 'place'];
    const column = fc.constantFrom<SortColumn>(...columns, ...facets, 'changedOn');
    fc.assert(
      fc.property(someRows, column, fc.boolean(), (rows, by, descending) => {
        const sorted = sortRows(rows, { column: by, descending }, english);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        expect(sortRows([...rows].reverse(), { column: by, descending }, english)).toEqual(sorted);
      }),
    );
  });
});

describe('rows', () => {
  it('show the head, their job and the first phone that is not a fax', () => {
    const lead = inventedLead(2);
    const fax = { ...inventedPhone(1), kind: 'fax' as const };
    const row = leadRowOf({ ...lead, phones: [fax, inventedPhone(2)] });
    expect(row).toMatchObject({ person: 'Kőrösi Ágnes', jobTitle: 'ügyvezető' });
    expect(row.phone?.e164).toBe('+420541000002');
    expect(row.place).toBe('Tartu, CZ');
  });

  it('show a person’s employer and own job title', () => {
    const text = (value: string) => ({ value, origin });
    const row = named(1, 'Jana Brázdová', {
      kind: 'person',
      organization: text('Kovárna'),
      jobTitle: text('jednatelka'),
    });
    expect(row).toMatchObject({ person: 'Kovárna', jobTitle: 'jednatelka' });
  });

  it('are made anew only for leads that changed', () => {
    const makeRows = createRowMaker();
    const leads = inventedLeads(3);
    const before = makeRows(leads);
    const changed = { ...inventedLead(2), revision: 2, note: 'nové' };
    const after = makeRows([inventedLead(1), changed]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.searchText).toContain('nove');
  });
});
