import { describe, expect, it } from 'vitest';
import { listActions, undoAction } from '@/lib/services/undo-action';
import { freshStore } from '../store-for-test';
import { czechFile, imported, importedAt, planned } from './import-world';

const store = freshStore();
const allLeads = () => store.base().leads.orderBy('number').toArray();

describe('an import that is taken back', () => {
  it('is undone whole, and stands in the history', async () => {
    const { action } = await imported(store.base(), [{ text: czechFile }]);
    expect((await listActions(store.base(), 5))[0]).toMatchObject({
      id: action,
      kind: 'import',
      leads: 2,
      detail: { files: 'leads.csv', new: 2 },
    });
    expect(await undoAction(store.base(), action ?? '', importedAt)).toEqual({
      undone: 2,
      left: 0,
    });
    expect(await allLeads()).toEqual([]);
    const again = await imported(store.base(), [{ text: czechFile }]);
    expect(again.plan.counts.new).toBe(2);
    expect((await allLeads()).map(({ number }) => number)).toEqual([3, 4]);
  });

  it('takes its own columns along, and gives them back when that is undone', async () => {
    const base = store.base();
    const withColumn = async (text: string) => {
      const { action = '' } = await imported(base, [{ text }], {}, (choice, { headers }) => ({
        ...choice,
        targets: choice.targets.map((target, at) =>
          headers[at] === 'Regál' ? ('new:text' as const) : target,
        ),
      }));
      return action;
    };
    const action = await withColumn('Firma;Regál\nAlfa s.r.o.;A7\n');
    const [column] = await base.ownColumns.toArray();
    await undoAction(base, action, importedAt);
    expect(await base.ownColumns.count()).toBe(0);
    // The file that comes again makes them again.
    const { read } = await planned(base, [{ text: 'Firma;Regál\nAlfa s.r.o.;A8\n' }]);
    expect(read.tables[0]?.choice.targets).toEqual(['company', 'new:text']);
    const [undo] = await listActions(base, 1);
    await undoAction(base, undo?.id ?? '', importedAt);
    expect(await base.ownColumns.toArray()).toEqual([column]);
    expect((await allLeads())[0]?.ownValues).toEqual({ [column?.id ?? '']: 'A7' });
    // One that other leads came to use stays.
    const first = await withColumn('Firma;Regál;Web\nGama s.r.o.;G1;www.gama.example\n');
    expect(await base.ownColumns.count()).toBe(1);
    await undoAction(base, first, importedAt);
    expect(await base.ownColumns.toArray()).toEqual([column]);
  });
});
