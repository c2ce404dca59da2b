// Dexie looks for IndexedDB when it is loaded; live queries stay silent without it.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { MarkerAnswers, Qualification, QuestionSet } from '@/lib/domain/qualification';
import { spreads, weigh } from '@/lib/domain/questions/activation';
import type { Stage } from '@/lib/domain/stage';
import { activate, previewActivation } from '@/lib/services/activate-questions';
import { activeQuestionSet } from '@/lib/services/active-question-set';
import { askedQuestions } from '@/lib/services/asked-questions';
import { questionActions } from '@/lib/services/question-actions';
import { findIn } from '@/lib/services/question-versions';
import { saveDraft } from '@/lib/services/save-lead';
import { listActions, undoAction } from '@/lib/services/undo-action';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 23);

/** The shipped questions with the first one sorting otherwise, the second asked in other words. */
const second: QuestionSet = (() => {
  const set = structuredClone({ ...defaultQuestionSet, version: 2 });
  for (const answer of set.questions[0]?.answers ?? []) answer.group = 'high';
  const [, today] = set.questions;
  if (today) today.text = { en: 'Who pays for it today?' };
  return set;
})();

const markers = (answers: Record<string, string>, setVersion = 1): MarkerAnswers => ({
  setId: 'default',
  setVersion,
  answers,
});

async function saved(name: string, answers: Partial<Qualification>, stage: Stage = 'suspect') {
  const draft = newDraft();
  draft.name = { ...draft.name, value: name };
  draft.qualification = { ...draft.qualification, ...answers };
  draft.stage = { ...draft.stage, value: stage };
  return (await saveDraft(store.base(), draft, saveOptions({ asNew: true }))).lead;
}

const current = async (id: string) => {
  const lead = await store.base().leads.get(id);
  if (!lead) throw new Error('The lead is gone.');
  return lead;
};

/** Three leads: one whose answer is carried over, one that answered the trial, one that answers nothing of it. */
async function three() {
  const carried = await saved('Kovárna', { markers: markers({ users: 'up-to-2' }) });
  const tried = await saved('Pila', {
    markers: markers({ today: 'nobody' }),
    trial: markers({ today: 'supplier' }, 2),
  });
  const silent = await saved('Mlýn', { markers: markers({ today: 'themselves' }) });
  return { carried, tried, silent };
}

describe('a preview', () => {
  it('spreads the present base, names who would change and why, and changes nothing', async () => {
    const { carried, tried } = await three();
    const seen: number[] = [];
    const preview = await previewActivation(store.base(), second, {
      onProgress: (leads) => seen.push(leads),
    });
    expect(preview).toMatchObject({
      leads: 3,
      answered: [carried.id, tried.id],
      before: { low: 2, standard: 1, high: 0, undecided: 0 },
      after: { low: 0, standard: 1, high: 2, undecided: 0 },
      changed: 2,
    });
    expect(preview?.moves.low).toEqual({
      low: [],
      standard: [],
      high: [carried.id, tried.id],
      undecided: [],
    });
    expect(preview?.changes.map(({ id, from, to }) => [id, from, to])).toEqual([
      [carried.id, 'low', 'high'],
      [tried.id, 'low', 'high'],
    ]);
    expect(preview?.changes[1]?.reasons).toEqual([
      { code: 'marker', questionId: 'today', answerId: 'supplier', group: 'high' },
    ]);
    expect(seen).toContain(3);
    expect(await current(carried.id)).toEqual(carried);
    expect(await store.base().questionSets.get(['default', 2])).toBeUndefined();
  });

  it('says of each lead what is said of it by itself, also of a store another release laid out', async () => {
    const all = fc.dictionary(
      fc.constantFrom('users', 'today', 'buying'),
      fc.constantFrom('up-to-2', 'over-10', 'nobody', 'supplier'),
    );
    const given = fc.tuple(all, fc.integer({ min: 1, max: 2 })).map((each) => markers(...each));
    const answers = fc.record(
      { markers: given, trial: given, earlier: fc.array(given, { minLength: 1, maxLength: 2 }) },
      { requiredKeys: ['markers'] },
    );
    const all12 = fc.sample(answers, { numRuns: 12, seed: 5 });
    for (const [at, each] of all12.entries()) await saved(`Firma ${at}`, each);
    const base = store.base();
    const preview = await previewActivation(base, second);
    const find = findIn([defaultQuestionSet, second]);
    const plain = (await base.leads.orderBy('number').toArray()).map((lead) => ({
      id: lead.id,
      ...weigh(lead, second, find),
    }));
    expect(preview?.leads).toBe(12);
    expect(preview?.answered).toEqual(
      plain.flatMap(({ id, reasons }) => (reasons.length > 0 ? id : [])),
    );
    for (const from of spreads)
      for (const to of spreads)
        expect(preview?.moves[from][to]).toEqual(
          plain.flatMap((each) => (each.from === from && each.to === to ? each.id : [])),
        );
    expect(preview?.changes.map(({ number: _, name: __, ...rest }) => rest)).toEqual(
      plain.filter(({ from, to }) => from !== to),
    );
    expect(preview?.changed).toBeGreaterThan(0);
    const state = await base.meta.get('state');
    if (state?.key !== 'state') throw new Error('The store says nothing of itself.');
    await base.projections.clear();
    await base.meta.put({ ...state, projection: 'of another release' });
    const anew = await previewActivation(base, second);
    expect(anew).toEqual(preview);
    expect(await base.projections.count()).toBe(0);
  });

  it('can be given up', async () => {
    await three();
    const signal = AbortSignal.abort();
    expect(await previewActivation(store.base(), second, { signal })).toBeUndefined();
  });
});

describe('activating', () => {
  it('moves answers, keeps the former ones, and notes why the potential changed', async () => {
    const { carried, tried, silent } = await three();
    const { result } = await activate(store.base(), second, now);
    expect(result).toMatchObject({ moved: 2, changed: 2 });
    expect(await activeQuestionSet(store.base())).toEqual(second);
    const one = await current(carried.id);
    expect(one.potential).toBe('high');
    expect(one.qualification.markers).toEqual(markers({ users: 'up-to-2' }, 2));
    expect(one.qualification.earlier).toEqual([carried.qualification.markers]);
    expect(one.history?.at(-1)).toMatchObject({
      axis: 'potential',
      from: 'low',
      to: 'high',
      cause: 'questions',
      at: now,
    });
    const other = await current(tried.id);
    expect(other.qualification.markers).toEqual(markers({ today: 'supplier' }, 2));
    expect(other.qualification.trial).toBeUndefined();
    // Who answers nothing of it keeps everything.
    expect(await current(silent.id)).toEqual(silent);
  });

  it('is what the preview said', async () => {
    await three();
    const preview = await previewActivation(store.base(), second);
    await activate(store.base(), second, now);
    const potentials = (await store.base().leads.toArray()).map(({ potential }) => potential);
    expect(potentials.filter((potential) => potential === 'high')).toHaveLength(
      preview?.after.high ?? -1,
    );
  });

  it('is undone from the history, with the trial that ended, and done again', async () => {
    const { carried } = await three();
    await questionActions(store.base()).startTrial(second);
    const trial = await store.base().meta.get('trial-question-set');
    await activate(store.base(), second, now);
    expect(await store.base().meta.get('trial-question-set')).toBeUndefined();
    const [action] = await listActions(store.base(), 1);
    await undoAction(store.base(), action?.id ?? '', now + 1);
    expect(await activeQuestionSet(store.base())).toEqual(defaultQuestionSet);
    expect(await store.base().meta.get('trial-question-set')).toEqual(trial);
    expect((await current(carried.id)).qualification).toEqual(carried.qualification);
    const [undo] = await listActions(store.base(), 1);
    await undoAction(store.base(), undo?.id ?? '', now + 2);
    expect(await activeQuestionSet(store.base())).toEqual(second);
    expect(await store.base().meta.get('trial-question-set')).toBeUndefined();
    expect((await current(carried.id)).potential).toBe('high');
  });

  it('leaves alone what was activated since, when it is undone', async () => {
    await three();
    await activate(store.base(), second, now);
    const [action] = await listActions(store.base(), 1);
    const third = { ...second, version: 3 };
    await activate(store.base(), third, now + 1);
    await undoAction(store.base(), action?.id ?? '', now + 2);
    expect(await activeQuestionSet(store.base())).toEqual(third);
  });

  it('without a lead that changes can be undone too', async () => {
    const questions = questionActions(store.base());
    const { result, undo } = await questions.activate(second);
    expect(result).toEqual({ moved: 0, changed: 0 });
    expect(await activeQuestionSet(store.base())).toEqual(second);
    await undo();
    expect(await activeQuestionSet(store.base())).toEqual(defaultQuestionSet);
  });

  it('refuses another version under the same number, and what is no version', async () => {
    await activate(store.base(), second, now);
    const other = { ...second, name: { en: 'Other' } };
    await expect(activate(store.base(), other, now)).rejects.toMatchObject({ code: 'conflict' });
    const none = { ...second, version: 3, questions: second.questions.slice(0, 1) };
    await expect(activate(store.base(), none, now)).rejects.toMatchObject({ code: 'failed' });
    expect(await activeQuestionSet(store.base())).toEqual(second);
  });
});

describe('a version that was added', () => {
  it('changes no verdict, whatever is saved meanwhile', async () => {
    const { carried, silent } = await three();
    const questions = questionActions(store.base());
    await questions.startTrial(second);
    expect(await current(carried.id)).toEqual(carried);
    await questions.activate(second);
    // The lead of before is understood by its own version when something else of it is saved.
    const { revision: _, ...rest } = await current(silent.id);
    const draft = {
      ...newDraft(),
      qualification: rest.qualification,
      leadId: silent.id,
      note: 'x',
    };
    const asked = await askedQuestions(store.base(), draft.qualification);
    expect(asked).toMatchObject({ active: { version: 2 }, former: [{ version: 1 }] });
    const { lead } = await saveDraft(store.base(), draft, saveOptions({ set: second, now }));
    expect(lead.potential).toBe(silent.potential);
  });

  it('keeps the potential while today’s questions wait for an answer', async () => {
    const { silent } = await three();
    const moved = {
      ...silent.qualification,
      markers: markers({}, 2),
      earlier: [silent.qualification.markers],
    };
    const draft = { ...newDraft(), qualification: moved, leadId: silent.id };
    const { lead } = await saveDraft(store.base(), draft, saveOptions({ set: second, now }));
    expect(lead.potential).toBe('standard');
  });
});

describe('the draft and the trial', () => {
  it('are kept over a restart, and tell who listens', async () => {
    const questions = questionActions(store.base());
    const draft = {
      name: { cs: 'Nové' },
      questions: [],
      combine: { by: 'best' as const, standardFrom: '', highFrom: '' },
    };
    await questions.storeDraft(draft);
    const again = store.reopen();
    const state = await new Promise((resolve) => {
      const stop = questionActions(again).subscribe((found) => {
        if (!found.draft) return;
        resolve(found);
        queueMicrotask(() => stop());
      });
    });
    expect(state).toMatchObject({ draft, active: defaultQuestionSet });
  });

  it('a trial ends, and comes back when that is undone', async () => {
    const questions = questionActions(store.base());
    await questions.startTrial(second);
    const { undo } = await questions.endTrial();
    expect(await store.base().meta.get('trial-question-set')).toBeUndefined();
    await undo();
    expect(await store.base().meta.get('trial-question-set')).toMatchObject({ version: 2 });
  });
});
