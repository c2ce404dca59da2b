import { addTouch } from '@/lib/domain/follow-up/add-touch';
import {
  type Followed,
  followTouch,
  postpone,
  resumeStrategy,
  startStrategy,
  stepOfTouch,
  stopStrategy,
  withFollowed,
} from '@/lib/domain/follow-up/follow-strategy';
import { ownSteps } from '@/lib/domain/follow-up/own-steps';
import { findStrategy } from '@/lib/domain/follow-up/strategy-for';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { dueStepsOf } from '@/lib/services/due-index';
import type { FollowUpActions, ReminderActions } from '@/lib/services/follow-up-actions';

interface World {
  now: number;
  find(id: string): Lead | undefined;
  put(lead: Lead): void;
  /** Calls back now and after every change. */
  follow?(listener: () => void): () => void;
  all?(): readonly Lead[];
  playbook?: readonly PlaybookItem[];
  /** Until then no whole leads are given. */
  reading?: Promise<void>;
}

function fakeReminders(): ReminderActions {
  let allowed = false;
  let tell = (_: boolean) => {};
  const set = (now: boolean) => {
    allowed = now;
    tell(now);
    return now;
  };
  return {
    watch(onAllowed) {
      tell = onAllowed;
      onAllowed(allowed);
      return () => {};
    },
    ask: async () => set(true),
    async stop() {
      set(false);
    },
  };
}

/** Follow-up over the leads of a test, in place of those of the store; `setNow` lets time pass. */
export function fakeFollowUp(world: World): FollowUpActions & { setNow(at: number): void } {
  const { find, put, playbook = [] } = world;
  let { now } = world;
  let today = new Date(now).toISOString().slice(0, 10);
  const days = new Set<(today: string) => void>();
  const listen = (listener: () => void) => {
    if (world.follow) return world.follow(listener);
    listener();
    return () => {};
  };
  const change = async (id: string, work: (lead: Lead) => Lead) => {
    const before = find(id);
    if (!before) throw new Error('The lead is gone.');
    const lead = { ...work(before), revision: before.revision + 1 };
    put(lead);
    return { result: lead, undo: async () => put({ ...before, revision: before.revision + 2 }) };
  };
  const follow = (id: string, work: (lead: Lead) => Followed) =>
    change(id, (lead) => withFollowed(lead, work(lead)));
  const strategyOf = (id: string | undefined) => {
    const found = findStrategy(playbook, id);
    if (!found) throw new Error('There is no such strategy.');
    return found;
  };
  return {
    setNow(at) {
      now = at;
      today = new Date(now).toISOString().slice(0, 10);
      for (const tell of days) tell(today);
    },
    logTouch: (leadId, touch, next) =>
      change(leadId, (lead) => {
        const id = `touch-${(lead.touches?.length ?? 0) + 1}`;
        const step = stepOfTouch(lead, today);
        const noted = addTouch(lead, {
          ...(step && { step }),
          ...touch,
          id,
          at: touch.at ?? now,
        });
        const strategy = findStrategy(playbook, lead.progress?.strategy);
        return withFollowed(noted, followTouch(lead, touch, { today, strategy, next }));
      }),
    setDue: (leadId, due) =>
      follow(leadId, ({ due: _, ...lead }) => ({ ...lead, ...(due && { due }) })),
    postpone: (leadId, on) => follow(leadId, (lead) => postpone(lead, on)),
    startStrategy: (leadId, id, expert) =>
      follow(leadId, (lead) => startStrategy(lead, strategyOf(id), today, expert)),
    stopStrategy: (leadId) => follow(leadId, stopStrategy),
    resumeStrategy: (leadId) =>
      follow(leadId, (lead) => resumeStrategy(lead, strategyOf(lead.progress?.strategy), today)),
    now: () => now,
    today: () => today,
    watchToday(onToday) {
      days.add(onToday);
      onToday(today);
      return () => void days.delete(onToday);
    },
    subscribeLead: (id, onLead) => listen(() => onLead(find(id))),
    subscribeLeads(ids, onLeads) {
      let isRead = !world.reading;
      const tell = () => isRead && onLeads(ids.flatMap((id) => find(id) ?? []));
      void world.reading?.then(() => {
        isRead = true;
        tell();
      });
      return listen(tell);
    },
    subscribeDue: (_, onDue) => listen(() => onDue(dueStepsOf(world.all?.() ?? []))),
    subscribePlaybook(onItems) {
      onItems(playbook);
      return () => {};
    },
    reminders: fakeReminders(),
    writeCalendar: async (_, person) => ({
      fileName: 'due.ics',
      blob: new Blob([]),
      count: ownSteps(dueStepsOf(world.all?.() ?? []), person).length,
    }),
  };
}
