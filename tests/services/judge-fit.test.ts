// Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { emptyPortrait, type PortraitCriterion } from '@/lib/domain/playbook/portrait';
import { commitLeads } from '@/lib/services/commit-leads';
import { readFitRules } from '@/lib/services/fit-rules';
import { countFits, type FitCounts, judgeAllLeads } from '@/lib/services/judge-fit';
import { mergeDuplicates } from '@/lib/services/merge-duplicates';
import { playbookActions } from '@/lib/services/playbook-actions';
import { judgedFit, refitted } from '@/lib/services/refitted';
import { undoAction } from '@/lib/services/undo-action';
import { inventedLead, text } from '../support/invented-lead';
import { imported } from './import/import-world';
import { freshStore } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22, 9);
const industries = ['Kovárny', 'Pekárny', undefined];

async function fill(count: number) {
  await commitLeads(store.base(), { now, kind: 'import' }, async (change) => {
    for (let at = 0; at < count; at += 1) {
      const industry = industries[at % industries.length];
      const lead: Lead = inventedLead({
        id: `lead-${String(at).padStart(5, '0')}`,
        number: change.takeNumber(),
        ...(at % 7 === 6 && { kind: 'person' as const }),
        ...(industry && { industry: text(industry) }),
      });
      change.put(lead, undefined);
    }
  });
}
async function describePortrait(...criteria: PortraitCriterion[]) {
  const value = { ...emptyPortrait('organization'), criteria };
  await playbookActions(store.base()).put([
    { part: 'portrait', id: 'organization', order: 0, updatedAt: now, value },
  ]);
}
const smiths: PortraitCriterion = { id: '1', field: 'industry', weight: 'must', anyOf: ['kovar'] };
const all = () => store.base().leads.orderBy('number').toArray();
async function counted() {
  const told: FitCounts[] = [];
  await countFits(
    store.base(),
    await readFitRules(store.base()),
    (counts) => told.push(counts),
    () => false,
  );
  return told;
}

describe('looking at the leads of the base', () => {
  it('counts them some hundred at a time, and those that show another fit', async () => {
    await fill(1200);
    await describePortrait(smiths);
    const told = await counted();
    expect(told.length).toBeGreaterThan(2);
    expect(told.slice(0, -1).every(({ done }) => !done)).toBe(true);
    const judged = (at: number) => at % 7 !== 6;
    const of = (rest: number) =>
      Array.from({ length: 1200 }, (_, at) => at).filter((at) => at % 3 === rest && judged(at))
        .length;
    const { behind, ...counts } = told.at(-1) ?? {};
    expect(counts).toEqual({
      good: of(0),
      none: of(1),
      partial: of(2),
      unjudged: 1200 - of(0) - of(1) - of(2),
      changed: of(0) + of(1) + of(2),
      done: true,
    });
    const all = await store.base().leads.toArray();
    const rules = await readFitRules(store.base());
    for (const group of ['good', 'partial', 'none'] as const)
      expect(behind?.[group]).toEqual(
        all.flatMap((lead) => (judgedFit(lead, rules) === group ? lead.id : [])),
      );
    expect(new Set(behind?.changed)).toEqual(
      new Set([...(behind?.good ?? []), ...(behind?.partial ?? []), ...(behind?.none ?? [])]),
    );
  });

  it('stops when it is told to', async () => {
    await fill(1200);
    await describePortrait(smiths);
    let calls = 0;
    const rules = await readFitRules(store.base());
    await countFits(
      store.base(),
      rules,
      () => {
        calls += 1;
      },
      () => calls > 0,
    );
    expect(calls).toBe(1);
  });

  it('writes the fit down in one change, noted in the history, and takes it back', async () => {
    await fill(9);
    const before = await all();
    await describePortrait(smiths);
    const { result, action } = await judgeAllLeads(store.base(), now + 1000);
    expect(result).toBe(8);
    const judged = await all();
    expect(judged.map(({ fit }) => fit)).toEqual([
      'good',
      'none',
      'partial',
      'good',
      'none',
      'partial',
      undefined,
      'none',
      'partial',
    ]);
    expect(judged[0]?.history?.at(-1)).toMatchObject({
      axis: 'fit',
      from: '',
      to: 'good',
      at: now + 1000,
    });
    expect(judged[0]?.updatedAt).toBe(before[0]?.updatedAt);
    expect(await store.base().actions.get(action ?? '')).toMatchObject({ kind: 'fit', leads: 8 });
    expect((await counted()).at(-1)).toMatchObject({ changed: 0 });
    expect((await judgeAllLeads(store.base(), now + 2000)).result).toBe(0);
    await undoAction(store.base(), action ?? '', now + 3000);
    expect((await all()).map(({ fit }) => fit)).toEqual(before.map(() => undefined));
  });

  it('takes the fit away where the portrait is gone', async () => {
    await fill(3);
    await describePortrait(smiths);
    await judgeAllLeads(store.base(), now);
    await describePortrait();
    expect((await judgeAllLeads(store.base(), now)).result).toBe(3);
    expect((await all()).some((lead) => 'fit' in lead)).toBe(false);
  });
});

describe('the fit follows what a lead comes to say', () => {
  const fits = async () => (await all()).map(({ name, fit }) => [name.value, fit]);
  const mustBeSmiths = { ...smiths, anyOf: ['kovár'] };
  const file = (rows: string) => [{ text: `Firma;E-mail;Obor\n${rows}` }];

  it('by an import, new or merged, and back by undoing it', async () => {
    await describePortrait(mustBeSmiths);
    await imported(store.base(), file('Kovárna Brázda s.r.o.;info@brazda.example;\n'));
    expect(await fits()).toEqual([['Kovárna Brázda s.r.o.', 'partial']]);
    const { action } = await imported(
      store.base(),
      file(
        'Kovárna Brázda s.r.o.;info@brazda.example;Kovárny\nPekárna Vlárka;info@vlarka.example;Pekárny\n',
      ),
    );
    expect(await fits()).toEqual([
      ['Kovárna Brázda s.r.o.', 'good'],
      ['Pekárna Vlárka', 'none'],
    ]);
    const [kovarna] = await all();
    expect(kovarna?.history?.at(-1)).toMatchObject({ axis: 'fit', from: 'partial', to: 'good' });
    await undoAction(store.base(), action ?? '', now);
    expect(await fits()).toEqual([['Kovárna Brázda s.r.o.', 'partial']]);
  });

  it('by merging, and back by undoing it', async () => {
    await describePortrait(smiths, {
      id: '2',
      field: 'legalForm',
      weight: 'must',
      anyOf: ['s.r.o.'],
    });
    const rules = await readFitRules(store.base());
    await commitLeads(store.base(), { now, kind: 'save' }, async (change) => {
      const plain = { industry: text('Kovárny'), name: text('Kovárna Brázda') };
      const full = { name: text('Kovárna Brázda s.r.o.') };
      for (const [at, parts] of [plain, full].entries()) {
        const number = change.takeNumber();
        const lead = inventedLead({ id: `lead-${at}`, number, ...parts });
        change.put(refitted(lead, rules), undefined);
      }
    });
    const before = (await all()).map(({ fit }) => fit);
    expect(before).not.toContain('good');
    const { action } = await mergeDuplicates(
      store.base(),
      [{ ids: ['lead-1', 'lead-0'], choices: {} }],
      { noteLine: ({ shown }) => shown, now },
    );
    expect(await fits()).toEqual([['Kovárna Brázda s.r.o.', 'good']]);
    await undoAction(store.base(), action ?? '', now);
    expect((await all()).map(({ fit }) => fit)).toEqual(before);
  });

  it('and stays as it came where no portrait of its kind is described', async () => {
    const lead = inventedLead({ fit: 'partial' });
    expect(refitted(lead, await readFitRules(store.base()))).toBe(lead);
  });
});
