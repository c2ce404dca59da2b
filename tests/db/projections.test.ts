import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { changeLeads } from '@/lib/db/change-leads';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import { chunkLayout } from '@/lib/db/projection-chunks';
import { getStoreState } from '@/lib/db/store-state';
import { type LeadChunks, readEarly, watchLeads } from '@/lib/db/watch-leads';
import type { Lead } from '@/lib/domain/lead';
import { ColumnStore } from '@/lib/domain/projections/column-store';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { inventedLead, text } from '../support/invented-lead';

const name = 'projections-test';

afterEach(async () => {
  await Dexie.delete(name);
});

const numbered = (number: number, parts: Partial<Lead> = {}) =>
  inventedLead({ id: `lead-${number}`, number, name: text(`Firma ${number}`), ...parts });

const put = (base: LeadBase, leads: readonly Lead[]) =>
  changeLeads(base, { now: 1, kind: 'edit' }, async (change) => {
    const before = await base.leads.bulkGet(leads.map(({ id }) => id));
    for (const [at, lead] of leads.entries()) change.put(lead, before[at]);
  });
const remove = (base: LeadBase, leads: readonly Lead[]) =>
  changeLeads(base, { now: 1, kind: 'delete' }, async (change) => {
    for (const lead of leads) change.remove(lead);
  });

/** What the projection says of every lead it has, by number. */
async function summaries(base: LeadBase) {
  const store = new ColumnStore(leadSummary.columns, chunkLayout);
  const chunks = await base.projections
    .where('[part+chunk]')
    .between(['summary', 0], ['summary', Infinity])
    .toArray();
  store.take(chunks);
  const rows = Array.from({ length: store.slots }, (_, slot) => store.row(slot));
  return rows.filter(({ number }) => number !== 0).sort((a, b) => a.number - b.number);
}
const expected = async (base: LeadBase) =>
  (await base.leads.orderBy('number').toArray()).map((lead) => leadSummary.rowOf(lead));

describe('projections', () => {
  it('say what the leads say, whatever was put, changed and removed', async () => {
    const step = fc.record({
      numbers: fc.uniqueArray(fc.integer({ min: 1, max: 1600 }), { minLength: 1, maxLength: 5 }),
      gone: fc.boolean(),
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      tags: fc.subarray(['veletrh', 'Q4', 'VIP']),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await Dexie.delete(name);
        const base = openLeadBase(name);
        for (const { numbers, gone, name: value, tags } of steps) {
          const known = await base.leads.where('number').anyOf(numbers).toArray();
          if (gone) await remove(base, known);
          else
            await put(
              base,
              numbers.map((number) => numbered(number, { name: text(value), tags })),
            );
        }
        const clean = (rows: Awaited<ReturnType<typeof summaries>>) =>
          rows.map((row) => ({ ...row, name: row.name.replaceAll(chunkLayout.textBreak, ' ') }));
        expect(await summaries(base)).toEqual(clean(await expected(base)));
        base.close();
      }),
      { numRuns: 15 },
    );
  });

  it('are not written when a change fails', async () => {
    const base = openLeadBase(name);
    await put(base, [numbered(1)]);
    // Said to be there already, so that its number is left to it; it is another lead's.
    const other = numbered(1, { id: 'other' });
    const putting = changeLeads(base, { now: 1, kind: 'edit' }, async (change) => {
      change.put(other, other);
    });
    await expect(putting).rejects.toThrow();
    expect(await summaries(base)).toEqual(await expected(base));
    base.close();
  });

  it('are made anew where there are none, or of another layout', async () => {
    const base = openLeadBase(name);
    await put(base, [numbered(1), numbered(2), numbered(1000)]);
    const state = await getStoreState(base);
    await base.meta.put({ ...state, projection: 'of another release' });
    await base.projections.clear();
    await put(base, [numbered(3)]);
    expect(await summaries(base)).toEqual([]);
    const seen: LeadChunks[] = [];
    const stop = watchLeads(
      base,
      { writable: true },
      (chunks) => seen.push(chunks),
      (error) => {
        throw error;
      },
    );
    await expect.poll(() => seen.length).toBe(2);
    stop();
    expect(await summaries(base)).toEqual(await expected(base));
    base.close();
  });
});

describe('watching leads', () => {
  it('hands over all chunks first and then those that changed', async () => {
    const base = openLeadBase(name);
    await put(base, [numbered(1), numbered(2000)]);
    const seen: LeadChunks[] = [];
    const stop = watchLeads(
      base,
      { writable: true },
      (chunks) => seen.push(chunks),
      (error) => {
        throw error;
      },
    );
    await expect.poll(() => seen.length).toBe(2);
    expect(seen.map(({ fresh, searchable, chunks }) => [fresh, searchable, chunks.length])).toEqual(
      [
        [true, false, 2],
        [false, true, 2],
      ],
    );
    await put(base, [numbered(2000, { note: 'nová' })]);
    await expect.poll(() => seen.length).toBe(4);
    expect(
      seen.slice(2).map(({ fresh, chunks }) => [fresh, chunks.map(({ chunk }) => chunk)]),
    ).toEqual([
      [false, [3]],
      [false, [3]],
    ]);
    stop();
    base.close();
  });

  it('starts from what was read early, and misses no change made since', async () => {
    const base = openLeadBase(name);
    await put(base, [numbered(1), numbered(2)]);
    const early = readEarly(base);
    expect((await early)?.chunks).toHaveLength(1);
    await put(base, [numbered(1, { note: 'nová' }), numbered(2000)]);
    const store = new ColumnStore(leadSummary.columns, chunkLayout);
    const revisions: string[][] = [];
    const stop = watchLeads(
      base,
      { writable: true, early },
      ({ fresh, chunks }) => {
        if (fresh) store.clear();
        store.take(chunks);
        revisions.push(store.texts('id').filter(Boolean));
      },
      (error) => {
        throw error;
      },
    );
    await expect.poll(() => revisions.at(-1)).toEqual(['lead-1', 'lead-2', 'lead-2000']);
    expect(revisions[0]).toEqual(['lead-1', 'lead-2']);
    stop();
    base.close();
  });

  it('does not start from the leads of another store', async () => {
    const base = openLeadBase(name);
    await put(base, [numbered(1)]);
    const early = readEarly(base);
    await early;
    await base.leads.clear();
    await base.projections.clear();
    await base.meta.put({ ...(await getStoreState(base)), databaseId: 'another' });
    const seen: LeadChunks[] = [];
    const stop = watchLeads(
      base,
      { writable: true, early },
      (chunks) => seen.push(chunks),
      (error) => {
        throw error;
      },
    );
    await expect.poll(() => seen.length).toBe(2);
    expect(seen[0]).toEqual({ fresh: true, chunks: [], searchable: false });
    stop();
    base.close();
  });
});
