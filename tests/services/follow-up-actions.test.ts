// Dexie looks for IndexedDB when it is loaded; live queries stay silent without it.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Due } from '@/lib/domain/follow-up/follow-up';
import type { Lead } from '@/lib/domain/lead';
import type { DueStep } from '@/lib/domain/projections/due-steps';
import { followClock } from '@/lib/services/clock';
import { followUpActions } from '@/lib/services/follow-up-actions';
import { saveDraft } from '@/lib/services/save-lead';
import { listActions } from '@/lib/services/undo-action';
import { inventedStrategy } from '../support/invented-strategy';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const actions = () => followUpActions(store.base());
const touch = { channel: 'call', outcome: 'no-answer', note: '', by: 'Petra Vzorná' } as const;
const setDay = (day: string) =>
  browser.storage.session.set({ clock: new Date(`${day}T10:00:00`).getTime() });

let lead: Lead;
beforeEach(async () => {
  await setDay('2026-11-23');
  await followClock();
  lead = (await saveDraft(store.base(), newDraft(), saveOptions({ asNew: true }))).lead;
  await store.base().playbook.put(inventedStrategy());
});
const stored = async () => {
  const found = await store.base().leads.get(lead.id);
  if (!found) throw new Error('The lead is gone.');
  return found;
};

describe('following a lead up', () => {
  it('by a strategy: stops, lets the days pass, resumes', async () => {
    const { startStrategy, logTouch } = actions();
    await startStrategy(lead.id, 's-1');
    expect((await stored()).due).toMatchObject({ on: '2026-11-23', channel: 'call' });
    for (const day of ['2026-11-23', '2026-11-26', '2026-11-30']) {
      await setDay(day);
      await logTouch(lead.id, touch);
    }
    expect(await stored()).toMatchObject({
      progress: { state: 'stopped', failed: 3 },
      due: { on: '2026-12-30', why: 'resume' },
    });
    await setDay('2026-12-30');
    await logTouch(lead.id, { ...touch, outcome: 'reached' });
    expect(await stored()).toMatchObject({
      progress: { state: 'running', startedOn: '2026-12-30', step: 1 },
      due: { on: '2027-01-02', channel: 'letter' },
    });
    expect((await stored()).touches?.map(({ step }) => step?.at)).toEqual([0, 1, 2, 0]);
  });

  it('can take each of it back', async () => {
    const { startStrategy, logTouch, setDue, postpone, stopStrategy, resumeStrategy } = actions();
    const due: Due = {
      on: '2026-12-01',
      time: '09:00',
      channel: 'meeting',
      note: '',
      why: 'person',
    };
    const works = [
      () => startStrategy(lead.id, 's-1'),
      () => logTouch(lead.id, touch),
      () => logTouch(lead.id, touch, due),
      () => setDue(lead.id, undefined),
      () => setDue(lead.id, due),
      () => postpone(lead.id, '2026-12-24'),
      () => stopStrategy(lead.id),
      () => resumeStrategy(lead.id),
    ];
    for (const work of works) {
      const before = await stored();
      const { undo } = await work();
      expect(await stored()).not.toEqual({ ...before, revision: before.revision + 1 });
      await undo();
      expect(await stored()).toEqual({ ...before, revision: before.revision + 2 });
      await work();
    }
    const kinds = (await listActions(store.base(), 3)).map(({ kind, detail }) => [
      kind,
      detail.name,
    ]);
    expect(kinds).toEqual([
      ['strategy', lead.name.value],
      ['undo', undefined],
      ['strategy', lead.name.value],
    ]);
  });

  it('ends with the stage, whichever way that is said', async () => {
    await actions().startStrategy(lead.id, 's-1');
    const stage = { value: 'lost', since: 1, reason: 'cena', comeBackOn: '2027-05-01' } as const;
    const draft = newDraft({ leadId: lead.id, stage });
    await saveDraft(store.base(), draft, saveOptions());
    const { progress, due } = await stored();
    expect([progress?.state, due]).toEqual(['ended', undefined]);
  });

  it('says why nothing was done', async () => {
    const { startStrategy, resumeStrategy, setDue, logTouch } = actions();
    await expect(startStrategy(lead.id, 'gone')).rejects.toMatchObject({ code: 'conflict' });
    await expect(resumeStrategy(lead.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(logTouch('gone', touch)).rejects.toMatchObject({ code: 'conflict' });
    const never = { on: 'someday', channel: 'call', note: '', why: 'person' } as const;
    await expect(setDue(lead.id, never)).rejects.toMatchObject({ code: 'failed' });
    expect((await stored()).revision).toBe(1);
  });

  it('tells of what is due, of the leads behind it, and when another day begins', async () => {
    const seen: (readonly DueStep[])[] = [];
    const days: string[] = [];
    let shown: readonly Lead[] = [];
    const fail = (error: unknown) => {
      throw error;
    };
    const { subscribeDue, subscribeLeads, watchToday, startStrategy } = actions();
    const stops = [
      subscribeDue(true, (steps) => seen.push(steps), fail),
      subscribeLeads([lead.id, 'gone'], (leads) => {
        shown = leads;
      }),
      watchToday((day) => days.push(day)),
    ];
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    const { undo } = await startStrategy(lead.id, 's-1');
    await vi.waitFor(() =>
      expect(seen.at(-1)).toMatchObject([{ id: lead.id, on: '2026-11-23', why: 'strategy' }]),
    );
    await vi.waitFor(() => expect(shown).toMatchObject([{ id: lead.id, revision: 2 }]));
    await undo();
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
    await setDay('2026-11-24');
    await vi.waitFor(() => expect(days).toEqual(['2026-11-23', '2026-11-24']));
    for (const stop of stops) stop();
  });
});
