import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLeads } from '@/lib/db/change-leads';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import { chunkLayout } from '@/lib/db/projection-chunks';
import { getStoreState } from '@/lib/db/store-state';
import type { Lead } from '@/lib/domain/lead';
import { projections } from '@/lib/domain/projections/projections';
import { undoAction } from '@/lib/services/undo-action';
import { inventedLead, text } from '../support/invented-lead';

const names = ['put-new-test', 'put-new-test-2'];
const many = 1300;

let bases: LeadBase[];
beforeEach(() => {
  bases = names.map((name) => openLeadBase(name));
});
afterEach(async () => {
  for (const base of bases) base.close();
  for (const name of names) await Dexie.delete(name);
});

const numbered = (number: number, parts: Partial<Lead> = {}) =>
  inventedLead({ id: `lead-${number}`, number, name: text(`Firma ${number}`), ...parts });

/** Three leads there were, then one of them changed and many added: made one by one, or at once. */
async function fill(base: LeadBase, atOnce: boolean, spoilt?: (lead: Lead) => void) {
  await changeLeads(base, { now: 1, kind: 'save' }, async (change) => {
    for (let at = 0; at < 3; at += 1) change.put(numbered(change.takeNumber()), undefined);
  });
  const second = await base.leads.get('lead-2');
  return changeLeads(base, { now: 2, kind: 'import' }, async (change) => {
    if (second) change.put({ ...second, note: 'Více', revision: 2 }, second);
    function* made() {
      for (let at = 0; at < many; at += 1) {
        const lead = numbered(change.takeNumber());
        spoilt?.(lead);
        yield lead;
      }
    }
    if (atOnce) change.putNew(made());
    else for (const lead of made()) change.put(lead, undefined);
  });
}

/** All there is, but the ids of actions and of the store. */
async function contents(base: LeadBase) {
  const { databaseId: _, ...state } = await getStoreState(base);
  const parts = await base.actionParts.toArray();
  return {
    state,
    leads: await base.leads.toArray(),
    projections: await base.projections.toArray(),
    actions: (await base.actions.toArray()).map(({ kind, leads }) => ({ kind, leads })),
    changes: parts.flatMap(({ changes }) => changes).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

describe('new leads put at once', () => {
  it('leave the base as if each had been put by itself', async () => {
    const [atOnce, oneByOne] = bases as [LeadBase, LeadBase];
    await fill(atOnce, true);
    await fill(oneByOne, false);
    const found = await contents(atOnce);
    expect(found).toEqual(await contents(oneByOne));
    expect(found.leads).toHaveLength(many + 3);
    expect(found.projections).toHaveLength(
      projections.length * Math.ceil((many + 4) / chunkLayout.size),
    );
  });

  it('are undone whole', async () => {
    const [base] = bases as [LeadBase];
    const { action } = await fill(base, true);
    await undoAction(base, action ?? '', 3);
    expect((await base.leads.toArray()).map(({ id, note }) => [id, note])).toEqual([
      ['lead-1', ''],
      ['lead-2', ''],
      ['lead-3', ''],
    ]);
    expect(await getStoreState(base)).toMatchObject({ leadCount: 3, nextNumber: many + 4 });
  });

  it('are not put at all where one of the last cannot be made', async () => {
    const [base] = bases as [LeadBase];
    const filled = fill(base, true, ({ number }) => {
      if (number > many) throw new Error('Cannot be made.');
    });
    await expect(filled).rejects.toThrow('Cannot be made.');
    const { leads, actions, state } = await contents(base);
    expect(leads).toHaveLength(3);
    expect(actions).toHaveLength(1);
    expect(state).toMatchObject({ leadCount: 3, nextNumber: 4 });
  });
});
