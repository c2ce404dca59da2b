import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressedFacets, readTableAddress, tableAddress } from '@/lib/domain/table-address';
import { shippedViews, type TableView, usualView } from '@/lib/domain/table-view';
import { facets } from '@/lib/services/lead-facets';

const mine: TableView = {
  ...usualView,
  search: 'brazda',
  tolerant: true,
  choices: { tag: ['fair', ''], 'own:size': ['large'] },
  ranges: { createdOn: { from: '2026-11-01' }, 'own:size': { from: -1.5, to: 3 } },
  sort: { column: 'own:size', descending: true },
};
const views: Record<string, { view: TableView }> = {
  mine: { view: mine },
  ...Object.fromEntries(Object.entries(shippedViews).map(([id, view]) => [id, { view }])),
};
const world = {
  findView: (id: string) => (Object.hasOwn(views, id) ? views[id] : undefined),
  isOwn: (column: string) => column === 'own:size' || column === 'own:day',
};
const addressOf = (viewId: string, changes: Partial<TableView> = {}) =>
  tableAddress(
    { viewId, limits: { ...(world.findView(viewId)?.view ?? usualView), ...changes } },
    world.findView,
  );
const read = (query: string) => readTableAddress(query, world);

const column = fc.constantFrom(...Object.keys(addressedFacets), 'own:size', 'own:day');
const rangeColumn = fc.constantFrom(
  'createdOn',
  'changedOn',
  'retainUntil',
  'comeBackOn',
  'own:size',
);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const limit = fc.option(
  fc.oneof(
    day,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  ),
  { nil: undefined },
);
const range = fc.oneof(
  fc.constant({ unset: true as const }),
  fc
    .record({ from: limit, to: limit })
    .filter(({ from, to }) => from !== undefined || to !== undefined),
);
const table = fc.record({
  viewId: fc.constantFrom(...Object.keys(views)),
  limits: fc.record({
    search: fc.string({ unit: 'binary', maxLength: 60 }),
    tolerant: fc.boolean(),
    choices: fc
      .dictionary(
        column,
        fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1 }),
      )
      .map((chosen) =>
        Object.fromEntries(
          Object.entries(chosen).map(([facet, values]) => {
            const there = addressedFacets[facet] ?? 'any';
            return [facet, there === 'any' ? values : [there[values.length % there.length] ?? '']];
          }),
        ),
      ),
    ranges: fc.dictionary(rangeColumn, range),
    sort: fc.record({
      column: fc.constantFrom('name' as const, 'number' as const, 'own:day' as const),
      descending: fc.boolean(),
    }),
  }),
});
/** Lone halves of characters cannot stand in any address. */
const isWhole = (text: string) => text.isWellFormed();

describe('the address of the table', () => {
  it('says nothing of a view as it was saved, and of a changed one what differs', () => {
    expect(addressOf('all')).toBe('');
    expect(addressOf('due')).toBe('view=due');
    expect(addressOf('all', { search: 'brazda & co' })).toBe('q=brazda+%26+co');
    expect(addressOf('all', { search: 'x', sort: { column: 'name', descending: false } })).toBe(
      'q=x&sort=name',
    );
    expect(
      addressOf('highPotential', {
        choices: { stage: ['lead', 'mql'] },
        ranges: { createdOn: { from: -6, to: 0 }, comeBackOn: { unset: true } },
      }),
    ).toBe(
      'view=highPotential&comeBackOn.unset=1&createdOn.from=-6&createdOn.to=0&any=potential&stage=lead&stage=mql',
    );
    expect(addressOf('mine', { search: '', tolerant: false })).toBe('view=mine&q=&typos=0');
    expect(addressOf('gone', mine)).toMatch(/^q=brazda&typos=1&sort=-own%3Asize&/);
  });

  it('gives the same table again', () => {
    fc.assert(
      fc.property(table, ({ viewId, limits }) => {
        fc.pre(isWhole(limits.search) && Object.values(limits.choices).flat().every(isWhole));
        const found = readTableAddress(tableAddress({ viewId, limits }, world.findView), world);
        expect(found).toEqual({ viewId, limits });
      }),
    );
  });

  it('stands for the same words, whatever came first', () => {
    const one = addressOf('all', { choices: { tag: ['a'], stage: ['lead'] } });
    expect(addressOf('all', { choices: { stage: ['lead'], tag: ['a'] } })).toBe(one);
    expect(addressOf('all', { choices: { stage: [] }, ranges: {} })).toBe('');
  });

  it('takes a view with only what it says else', () => {
    expect(read('view=mine&q=other&any=own:size')).toEqual({
      viewId: 'mine',
      limits: expect.objectContaining({
        search: 'other',
        choices: { tag: ['fair', ''] },
        ranges: { createdOn: { from: '2026-11-01' } },
      }),
    });
  });

  it.each([
    ['view=gone', { problem: 'view' }],
    ['view=constructor', { problem: 'view' }],
    ['utm_source=x', { problem: 'part', part: 'utm_source=x' }],
    ['__proto__=x', { problem: 'part', part: '__proto__=x' }],
    ['toString=x', { problem: 'part', part: 'toString=x' }],
    ['stage=happy', { problem: 'part', part: 'stage=happy' }],
    ['hasPhone=perhaps', { problem: 'part', part: 'hasPhone=perhaps' }],
    ['own:gone=x', { problem: 'part', part: 'own:gone=x' }],
    ['own:gone.from=1', { problem: 'part', part: 'own:gone.from=1' }],
    ['sort=own:gone', { problem: 'part', part: 'sort=own:gone' }],
    ['sort=--name', { problem: 'part', part: 'sort=--name' }],
    ['typos=yes', { problem: 'part', part: 'typos=yes' }],
    ['createdOn.from=2026-13-40', { problem: 'part', part: 'createdOn.from=2026-13-40' }],
    ['createdOn.to=soon', { problem: 'part', part: 'createdOn.to=soon' }],
    ['createdOn.to=', { problem: 'part', part: 'createdOn.to' }],
    ['name.from=1', { problem: 'part', part: 'name.from=1' }],
    ['any=number', { problem: 'part', part: 'any=number' }],
    ['q=ok&stage=lead&what', { problem: 'part', part: 'what' }],
  ])('is not followed in part: %s', (query, problem) => {
    expect(read(query)).toEqual(problem);
  });

  it('says no more of a part than a line holds', () => {
    const found = read(`q=${'x'.repeat(5000)}`);
    expect('part' in found && found.part.length).toBeLessThan(90);
    expect(read(`tag=${'x'.repeat(501)}`)).toMatchObject({ problem: 'part' });
  });

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(() => read(query)).not.toThrow();
        expect(() => read(`%E0%A4%A&${query}=1&sort=${query}`)).not.toThrow();
      }),
    );
  });

  it('knows all that leads can be filtered by', () => {
    expect(Object.keys(addressedFacets).sort()).toEqual([...facets].sort());
  });
});
