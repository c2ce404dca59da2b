import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import { watchLead, watchLeadsById } from '@/lib/db/watch-leads';
import { watchPlaybook } from '@/lib/db/watch-playbook';
import { watchProjection } from '@/lib/db/watch-projection';
import { addTouch } from '@/lib/domain/follow-up/add-touch';
import {
  type Followed,
  followTouch,
  type KnownStrategy,
  postpone,
  resumeStrategy,
  startStrategy,
  stepOfTouch,
  stopStrategy,
  withFollowed,
} from '@/lib/domain/follow-up/follow-strategy';
import { type Due, dueSchema } from '@/lib/domain/follow-up/follow-up';
import { type Touch, touchSchema } from '@/lib/domain/follow-up/touch';
import { type Lead, leadSchema } from '@/lib/domain/lead';
import { type PlaybookItem, playbookItemSchema } from '@/lib/domain/playbook/playbook-item';
import { type DueStep, dueSteps } from '@/lib/domain/projections/due-steps';
import {
  canNotify,
  dropNotifications,
  requestNotifications,
  watchNotifications,
} from '@/lib/platform/notifications';
import { now, watchClock } from './clock';
import { commitChange } from './commit-leads';

import { dayFormatter } from './day-formatter';
import type { CalendarWords, DueCalendar } from './due-calendar';
import { createDueIndex } from './due-index';
import { putByRules } from './put-by-rules';

import { SaveError } from './save-error';
import { undoAction } from './undo-action';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

type Stop = () => void;

/** A touch as it is logged; `at` is now where it is left out. */
export type NewTouch = Omit<Touch, 'id' | 'at'> & { at?: number };

/** What can be done to follow leads up. Failures: SaveError. */
export interface FollowUpActions {
  /**
   * `next`: what a person says comes next, null for nothing; where it is left out, what the strategy
   * proposes does.
   */
  logTouch(leadId: string, touch: NewTouch, next?: Due | null): Promise<Undoable<Lead>>;
  /** The next step by a person's word; undefined: none. */
  setDue(leadId: string, due: Due | undefined): Promise<Undoable<Lead>>;
  /** The next step, or the day to come back, on another day. */
  postpone(leadId: string, on: string): Promise<Undoable<Lead>>;
  /** From its first step, beginning today. `expert`: who was brought in. */
  startStrategy(leadId: string, strategyId: string, expert?: string): Promise<Undoable<Lead>>;
  stopStrategy(leadId: string): Promise<Undoable<Lead>>;
  /** The lead's own strategy again, from its first step. */
  resumeStrategy(leadId: string): Promise<Undoable<Lead>>;
  /** What time it is, epoch ms. */
  now(): number;
  /** The calendar day it is, "2026-11-22", where the user is. */
  today(): string;
  /** Calls back with the calendar day it is, now and whenever another one begins. */
  watchToday(onToday: (today: string) => void): Stop;
  /** Calls back with one lead, now and after every change; undefined when there is none. */
  subscribeLead(id: string, onLead: (lead: Lead | undefined) => void): Stop;
  /** The same with those of several leads that there are. */
  subscribeLeads(ids: readonly string[], onLeads: (leads: readonly Lead[]) => void): Stop;
  /** Calls back with the next steps of all leads. `writable`: whether the store is as it should be. */
  subscribeDue(
    writable: boolean,
    onDue: (steps: readonly DueStep[]) => void,
    onError: (error: unknown) => void,
  ): Stop;
  subscribePlaybook(onItems: (items: readonly PlaybookItem[]) => void): Stop;
  reminders: ReminderActions;
  /**
   * All that is due as a calendar file, in the words given. `person`: with whose leads and nobody's; ''
   * for everybody's.
   */
  writeCalendar(words: CalendarWords, person: string): Promise<DueCalendar>;
}

/** Notes on the screen about what is due. The number on the toolbar's button needs no permission. */
export interface ReminderActions {
  /** Calls back with whether they are allowed, now and after every change. */
  watch(onAllowed: (allowed: boolean) => void): Stop;
  /** Asks the user: to be called in the handler of a press. True when allowed. */
  ask(): Promise<boolean>;
  stop(): Promise<void>;
}

const reminders: ReminderActions = {
  watch(onAllowed) {
    const tell = () => void canNotify().then(onAllowed, () => undefined);
    tell();
    return watchNotifications(tell);
  },
  ask: requestNotifications,
  stop: dropNotifications,
};

const dayOf = dayFormatter();

interface World {
  today: string;
  /** A strategy of the playbook as it is now. */
  findStrategy(id: string | undefined): Promise<KnownStrategy | undefined>;
}

function findStrategyIn(base: LeadBase) {
  return async (id: string | undefined): Promise<KnownStrategy | undefined> => {
    if (!id) return undefined;
    const item = playbookItemSchema.safeParse(await base.playbook.get(['strategy', id])).data;
    return item?.part === 'strategy' ? item : undefined;
  };
}

/** One change of how a lead is followed up, in one transaction, with its way back. */
async function follow(
  base: LeadBase,
  kind: 'touch' | 'strategy',
  leadId: string,
  work: (lead: Lead, world: World) => Promise<Lead>,
): Promise<Undoable<Lead>> {
  const at = now();
  const name = (await base.leads.get(leadId))?.name.value;
  const options = { now: at, kind, ...(name && { detail: { name } }), tables: [base.playbook] };
  const world = { today: dayOf(at), findStrategy: findStrategyIn(base) };
  const { result, action } = await commitChange(base, options, async (change) => {
    const before = await base.leads.get(leadId);
    if (!before) throw new SaveError('conflict', 'The lead was deleted meanwhile.');
    const changed = await work(before, world);
    const lead = leadSchema.parse({ ...changed, updatedAt: at, revision: before.revision + 1 });
    return (await putByRules(base, change, { lead, before, now: at })).lead;
  });
  return { result, undo: async () => action && undoAction(base, action, now()) };
}

function checked<T>(
  schema: { safeParse(value: unknown): { data?: T; error?: { issues: unknown[] } } },
  value: unknown,
  what: string,
): T {
  const { data, error } = schema.safeParse(value);
  if (data === undefined)
    throw new SaveError('failed', `${what}: ${JSON.stringify(error?.issues[0])}`);
  return data;
}

async function logTouch(base: LeadBase, leadId: string, given: NewTouch, next?: Due | null) {
  const touch = checked(touchSchema, { ...given, id: uuidv7(), at: given.at ?? now() }, 'touch');
  const wanted = next && checked(dueSchema, next, 'due');
  return follow(base, 'touch', leadId, async (lead, { today, findStrategy }) => {
    const strategy = await findStrategy(lead.progress?.strategy);
    const step = stepOfTouch(lead, today);
    const noted = addTouch(lead, { ...(step && { step }), ...touch });
    return withFollowed(noted, followTouch(lead, touch, { today, strategy, next: wanted }));
  });
}

/** A change that is the lead's alone. */
const byStrategy = (base: LeadBase, leadId: string, change: (lead: Lead) => Followed) =>
  follow(base, 'strategy', leadId, async (lead) => withFollowed(lead, change(lead)));

async function begin(
  base: LeadBase,
  leadId: string,
  idOf: (lead: Lead) => string | undefined,
  start: (lead: Lead, strategy: KnownStrategy, today: string) => Followed,
) {
  return follow(base, 'strategy', leadId, async (lead, { today, findStrategy }) => {
    const strategy = await findStrategy(idOf(lead));
    if (!strategy) throw new SaveError('conflict', 'The playbook has this strategy no more.');
    return withFollowed(lead, start(lead, strategy, today));
  });
}

export function followUpActions(base: LeadBase): FollowUpActions {
  return {
    logTouch: (leadId, touch, next) => logTouch(base, leadId, touch, next),
    async setDue(leadId, due) {
      const wanted = due && checked(dueSchema, due, 'due');
      return byStrategy(base, leadId, ({ due: _, ...lead }) => ({
        ...lead,
        ...(wanted && { due: wanted }),
      }));
    },
    postpone: (leadId, on) => byStrategy(base, leadId, (lead) => postpone(lead, on)),
    startStrategy: (leadId, id, expert) =>
      begin(
        base,
        leadId,
        () => id,
        (lead, strategy, today) => startStrategy(lead, strategy, today, expert),
      ),
    stopStrategy: (leadId) => byStrategy(base, leadId, stopStrategy),
    resumeStrategy: (leadId) =>
      begin(base, leadId, ({ progress }) => progress?.strategy, resumeStrategy),
    now,
    today: () => dayOf(now()),
    watchToday(onToday) {
      let today = dayOf(now());
      onToday(today);
      return watchClock((at) => {
        const day = dayOf(at);
        if (day === today) return;
        today = day;
        onToday(today);
      });
    },
    subscribeLead: (id, onLead) => watchLead(base, id, onLead),
    subscribeLeads: (ids, onLeads) => watchLeadsById(base, ids, onLeads),
    subscribeDue(writable, onDue, onError) {
      const steps = createDueIndex();
      const options = { part: dueSteps, writable };
      return watchProjection(base, options, (chunks) => onDue(steps(chunks)), onError);
    },
    subscribePlaybook: (onItems) => watchPlaybook(base, onItems),
    reminders,
    async writeCalendar(words, person) {
      // The library for calendars is of no use before.
      const { writeDueCalendar } = await import('./due-calendar');
      return writeDueCalendar(base, words, { person, now: now() });
    },
  };
}
