import 'fake-indexeddb/auto';
import { Dexie, liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLeads } from '@/lib/db/change-leads';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import { chunkLayout } from '@/lib/db/projection-chunks';
import { getStoreState } from '@/lib/db/store-state';
import type { Lead } from '@/lib/domain/lead';
import { ColumnStore } from '@/lib/domain/projections/column-store';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { inventedLead, text } from '../support/invented-lead';

const name = 'write-ahead-test';
const many = 5000;

let base: LeadBase;
beforeEach(() => {
  base = openLeadBase(name);
});
afterEach(async () => {
  base.close();
  await Dexie.delete(name);
});

const numbered = (number: number, parts: Partial<Lead> = {}) =>
  inventedLead({ id: `lead-${number}`, number, name: text(`Firma ${number}`), ...parts });
const leads = Array.from({ length: many }, (_, at) => numbered(at + 1));

const put = (all: readonly Lead[]) =>
  changeLeads(base, { now: 1, kind: 'import' }, async (change) => {
    const before = await base.leads.bulkGet(all.map(({ id }) => id));
    for (const [at, lead] of all.entries()) change.put(lead, before[at]);
  });

async function namesInProjection() {
  const store = new ColumnStore(leadSummary.columns, chunkLayout);
  const parts = base.projections
    .where('[part+chunk]')
    .between(['summary', 0], ['summary', Infinity]);
  store.take(await parts.toArray());
  return store.texts('name').filter(Boolean);
}

describe('a change of many leads', () => {
  it('writes all of them, their projections and the way back', async () => {
    const { action } = await put(leads);
    expect(await base.leads.count()).toBe(many);
    expect(await base.leads.get('lead-4321')).toEqual(leads[4320]);
    expect(await namesInProjection()).toEqual(leads.map((lead) => lead.name.value));
    expect(await getStoreState(base)).toMatchObject({ leadCount: many, changes: 1 });
    expect(await base.actions.get(action ?? '')).toMatchObject({ leads: many });
  });

  it('writes nothing at all when one of them cannot be written', async () => {
    await put([numbered(1)]);
    const twice = numbered(7000, { number: 3000 });
    const putting = changeLeads(base, { now: 1, kind: 'import' }, async (change) => {
      for (const lead of leads) change.put(lead, lead.id === 'lead-1' ? lead : undefined);
      // Said to be there already, so that its number is left to it; it is another lead's.
      change.put(twice, twice);
    });
    await expect(putting).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await base.leads.count()).toBe(1);
    expect(await namesInProjection()).toEqual(['Firma 1']);
    expect(await getStoreState(base)).toMatchObject({ leadCount: 1, changes: 1 });
    expect(await base.actions.count()).toBe(1);
  });

  it('is told to whoever watches the leads', async () => {
    const counts: number[] = [];
    const watching = liveQuery(() => base.leads.where('number').above(0).count()).subscribe(
      (count) => counts.push(count),
    );
    await expect.poll(() => counts.at(-1)).toBe(0);
    await put(leads);
    await expect.poll(() => counts.at(-1)).toBe(many);
    watching.unsubscribe();
  });
});
