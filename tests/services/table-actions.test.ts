// Dexie looks for IndexedDB when it is loaded; live queries stay silent without it.
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BulkEdit, bulkEdited } from '@/lib/domain/bulk-edit';
import type { OwnColumn } from '@/lib/domain/own-column';
import { findOwnValue, packOwnValues, parseOwnValue } from '@/lib/domain/own-values';
import { usualView } from '@/lib/domain/table-view';
import { commitLeads } from '@/lib/services/commit-leads';
import { editLeads } from '@/lib/services/edit-leads';
import { tableActions } from '@/lib/services/table-actions';
import { parseTableSettings } from '@/lib/settings/table-settings';
import { inventedLead } from '../components/leads/invented-leads';
import { freshStore } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22, 9);

async function fill(count: number) {
  const leads = Array.from({ length: count }, (_, at) => inventedLead(at + 1));
  await commitLeads(store.base(), { now, kind: 'import' }, async (change) => {
    for (const lead of leads) change.put({ ...lead, number: change.takeNumber() }, undefined);
  });
  return leads.map(({ id }) => id);
}
const all = () => store.base().leads.orderBy('number').toArray();
const nextValue = <T>(subscribe: (listener: (value: T) => void) => () => void) =>
  new Promise<T>((resolve) => {
    const stop = subscribe((value) => {
      resolve(value);
      setTimeout(() => stop());
    });
  });

const edits: fc.Arbitrary<BulkEdit> = fc.oneof(
  fc.record({
    field: fc.constant('stage' as const),
    value: fc.constantFrom('lead' as const, 'sql' as const, 'discarded' as const),
    reason: fc.constantFrom('', 'no budget'),
  }),
  fc.record({ field: fc.constant('addTag' as const), value: fc.constantFrom('Q4', 'new') }),
  fc.record({ field: fc.constant('removeTag' as const), value: fc.constantFrom('q4', 'veletrh') }),
  fc.record({ field: fc.constant('responsible' as const), value: fc.constantFrom('', 'Eva') }),
  fc.record({
    field: fc.constant('retainUntil' as const),
    value: fc.constantFrom(undefined, now),
  }),
  fc.record({
    field: fc.constant('own' as const),
    column: fc.constant('c1'),
    value: fc.constantFrom<string | number | undefined>('x', 7, undefined),
  }),
);

describe('one change to many leads', () => {
  it('made twice is made once, and says itself what it changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), edits, (number, edit) => {
        const lead = inventedLead(number);
        const once = bulkEdited(lead, edit, now);
        if (!once) return;
        expect(once.revision).toBe(lead.revision + 1);
        expect(once.updatedAt).toBe(now);
        expect(once).not.toEqual({ ...lead, revision: once.revision, updatedAt: now });
        expect(bulkEdited(once, edit, now + 1)).toBeUndefined();
      }),
    );
  });

  it('asks a reason only of a stage that is a way out', () => {
    const parked = { field: 'stage', value: 'parked', reason: 'has one' } as const;
    const edited = bulkEdited(inventedLead(1), { ...parked, comeBackOn: '2027-01-01' }, now);
    expect(edited?.stage).toEqual({
      value: 'parked',
      since: now,
      reason: 'has one',
      comeBackOn: '2027-01-01',
    });
    const back = edited && bulkEdited(edited, { ...parked, value: 'sql' }, now);
    expect(back?.stage).toEqual({ value: 'sql', since: now, reason: '' });
  });

  it('is one action, and undoing it leaves every lead as it was but for the revision', async () => {
    const ids = await fill(30);
    const before = await all();
    const edit = { field: 'addTag', value: 'Q4' } as const;
    const { result, action } = await editLeads(store.base(), [...ids, 'unknown'], edit, now);
    const without = before.filter(({ tags }) => !tags.includes('Q4'));
    expect(result).toEqual(without.map(({ id }) => id));
    expect((await all()).every(({ tags }) => tags.includes('Q4'))).toBe(true);
    const row = await store.base().actions.get(action ?? '');
    expect(row).toMatchObject({ kind: 'edit', leads: without.length });

    const { editLeads: again } = tableActions(store.base());
    const done = await again(ids, { field: 'responsible', value: 'Eva' });
    await done.undo();
    const strip = (leads: typeof before) =>
      leads.map(({ revision: _, updatedAt: __, tags: ___, ...lead }) => lead);
    expect(strip(await all())).toEqual(strip(before));
  });

  it('that no lead could have is refused and changes none', async () => {
    const ids = await fill(3);
    const before = await all();
    const edit = { field: 'responsible', value: 'x'.repeat(121) } as const;
    await expect(editLeads(store.base(), ids, edit, now)).rejects.toThrow('responsible');
    expect(await all()).toEqual(before);
  });
});

describe('own columns', () => {
  it('are added, renamed, moved and removed, each with the way back', async () => {
    const { ownColumns } = tableActions(store.base());
    const list = () => nextValue<OwnColumn[]>((listener) => ownColumns.subscribe(listener));
    const names = async () => (await list()).map(({ name }) => name);
    const { result: region } = await ownColumns.add({
      name: ' Region ',
      type: 'text',
      choices: [],
    });
    await ownColumns.add({ name: 'Size', type: 'choice', choices: ['S', 'L', 'S', ' '] });
    expect(await list()).toMatchObject([
      { name: 'Region', choices: [] },
      { name: 'Size', choices: ['S', 'L'] },
    ]);
    await expect(
      ownColumns.add({ name: 'region', type: 'text', choices: [] }),
    ).rejects.toMatchObject({ code: 'failed' });
    const renamed = await ownColumns.change(region.id, { name: 'Area' });
    expect(await names()).toEqual(['Area', 'Size']);
    await renamed.undo();
    const moved = await ownColumns.move(region.id, 1);
    expect(await names()).toEqual(['Size', 'Region']);
    await moved.undo();
    const removed = await ownColumns.remove(region.id);
    expect(await names()).toEqual(['Size']);
    await removed.undo();
    expect(await names()).toEqual(['Region', 'Size']);
  });

  it('a choice with another name has it in leads and views, and its old one when that is undone', async () => {
    const ids = await fill(4);
    const { ownColumns, views, editLeads: edit } = tableActions(store.base());
    const { result: column } = await ownColumns.add({
      name: 'Size',
      type: 'choice',
      choices: ['Small', 'Large'],
    });
    const own = `own:${column.id}` as const;
    for (const [at, value] of ['Small', 'Large', 'Small', undefined].entries())
      await edit([ids[at] ?? ''], { field: 'own', column: column.id, value });
    const choices = { [own]: ['Small', 'Large'], stage: ['sql'] };
    await views.add('Sizes', { ...usualView, choices });
    const shown = async () => (await all()).map(({ ownValues }) => ownValues?.[column.id]);
    const chosen = async () => (await store.base().savedViews.toArray())[0]?.view.choices;
    const renamed = await ownColumns.change(column.id, { choices: ['Little', 'Large'] });
    expect(await shown()).toEqual(['Little', 'Large', 'Little', undefined]);
    expect(await chosen()).toEqual({ [own]: ['Little', 'Large'], stage: ['sql'] });
    await renamed.undo();
    expect(await shown()).toEqual(['Small', 'Large', 'Small', undefined]);
    expect(await chosen()).toEqual(choices);
    // One that is only taken out, or put elsewhere, is no other name.
    for (const others of [['Large'], ['Large', 'Small'], ['Small', 'Large', 'Huge']]) {
      const done = await ownColumns.change(column.id, { choices: others });
      expect(await shown()).toEqual(['Small', 'Large', 'Small', undefined]);
      await done.undo();
    }
  });

  it('take what fits their type only', () => {
    const of = (type: OwnColumn['type'], typed: string) =>
      parseOwnValue({ type, choices: ['Small', 'Large'] }, typed);
    expect(of('number', '1 250,5')).toBe(1250.5);
    expect(of('number', 'many')).toBeNull();
    expect(of('date', '2026-02-30x')).toBeNull();
    expect(of('date', '2026-11-22')).toBe('2026-11-22');
    expect(of('choice', 'large')).toBe('Large');
    expect(of('choice', 'huge')).toBeNull();
    expect(of('text', '  ')).toBeUndefined();
  });

  it('come out of the projection as they went in', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const values = fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,8}$/), value);
    fc.assert(
      fc.property(values, (own) => {
        const packed = packOwnValues(own);
        for (const [id, kept] of Object.entries(own))
          expect(findOwnValue(packed, id)).toBe(
            typeof kept === 'string' ? kept.replace(/\s+/g, ' ') : kept,
          );
        expect(findOwnValue(packed, 'none-of-them')).toBeUndefined();
      }),
    );
  });
});

describe('saved views', () => {
  it('are added, renamed, overwritten and removed, each with the way back', async () => {
    const { views } = tableActions(store.base());
    const list = () => nextValue<{ name: string }[]>((listener) => views.subscribe(listener));
    const { result } = await views.add(' Brno ', { ...usualView, search: 'brno' });
    expect(await list()).toMatchObject([{ name: 'Brno', view: { search: 'brno' } }]);
    const renamed = await views.rename(result.id, 'Brno, forges');
    expect(await list()).toMatchObject([{ name: 'Brno, forges' }]);
    await renamed.undo();
    const other = { ...usualView, search: 'praha' };
    const overwritten = await views.overwrite(result.id, other);
    expect(await list()).toMatchObject([{ name: 'Brno', view: { search: 'praha' } }]);
    await overwritten.undo();
    const removed = await views.remove(result.id);
    expect(await list()).toEqual([]);
    await removed.undo();
    expect(await list()).toMatchObject([{ name: 'Brno', view: { search: 'brno' } }]);
    await expect(views.rename(result.id, '  ')).rejects.toMatchObject({ code: 'failed' });
  });
});

it('settings of the table survive whatever is stored', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const parsed = parseTableSettings(stored);
      expect(parseTableSettings(parsed)).toEqual(parsed);
    }),
  );
  const kept = parseTableSettings({ view: { search: 'x', columns: ['name', 'own:a', 'bad'] } });
  expect(kept.view.search).toBe('x');
  expect(kept.view.columns).toContain('number');
});
