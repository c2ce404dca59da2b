import * as z from 'zod';
import type { LeadBase } from '@/lib/db/database';
import { readProjection } from '@/lib/db/watch-projection';
import { ownSteps } from '@/lib/domain/follow-up/own-steps';
import { type Reminder, remindersDue } from '@/lib/domain/follow-up/reminders-due';
import { type DueStep, dueSteps } from '@/lib/domain/projections/due-steps';
import { setAlarm } from '@/lib/platform/alarms';
import { setCountBadge } from '@/lib/platform/badge';
import { canNotify, noteText, showNotification } from '@/lib/platform/notifications';
import { readStored, writeStored } from '@/lib/platform/storage';
import { loadSettings } from '@/lib/settings/settings';
import { now } from './clock';
import { createDueIndex } from './due-index';

export const reminderAlarm = 'reminders';
const toldKey = 'reminded';
/** More at once would be a nuisance: they are told in one. */
const mostAtOnce = 3;
/** Looked at all the same: of a change of the time zone nobody tells the worker. */
const everyMinutes = 30;

const toldSchema = z.array(z.string().max(200)).max(100_000).catch([]);

const noteOf = (leadId: string) => `due:${leadId}`;
/** Where a note leads to when it is pressed. */
export const routeOfNote = (id: string): string =>
  id.startsWith('due:') ? `#/leads/${encodeURIComponent(id.slice(4))}` : '#/today';

async function tell(reminders: readonly Reminder[]): Promise<void> {
  const [first] = reminders;
  if (!first) return;
  if (reminders.length > mostAtOnce) {
    const names = reminders.slice(0, mostAtOnce).map(({ step }) => step.name);
    const message = noteText('reminderMany', [String(reminders.length), names.join(', ')]);
    return showNotification('due', { title: noteText('extensionName'), message });
  }
  for (const { step, overdue } of reminders) {
    const { name, on, time, id } = step;
    const message = overdue
      ? noteText('reminderOverdue', [name, on])
      : time
        ? noteText('reminderAt', [name, time])
        : noteText('reminderToday', [name]);
    await showNotification(noteOf(id), { title: noteText('extensionName'), message });
  }
}

async function readDue(findBase: () => Promise<LeadBase | undefined>): Promise<readonly DueStep[]> {
  const base = await findBase();
  if (!base) return [];
  try {
    return createDueIndex()({ fresh: true, chunks: await readProjection(base, dueSteps) });
  } finally {
    base.close();
  }
}

async function remindOnce(findBase: () => Promise<LeadBase | undefined>): Promise<void> {
  const { responsible } = await loadSettings();
  const steps = ownSteps(await readDue(findBase), responsible);
  const at = now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const already = toldSchema.parse(await readStored('local', toldKey));
  const { count, reminders, remembered, nextAt } = remindersDue(steps, at, timeZone, already);
  await setCountBadge(count);
  const isAllowed = reminders.length > 0 && (await canNotify());
  // A note that was shown and not remembered is replaced by itself; the other way round it were lost.
  if (isAllowed) await tell(reminders);
  const told = isAllowed ? reminders.map(({ key }) => key) : [];
  if (told.length > 0 || remembered.length < already.length)
    await writeStored('local', toldKey, [...remembered, ...told]);
  const wait = Math.min(nextAt - at, everyMinutes * 60_000);
  await setAlarm(reminderAlarm, { at: Date.now() + wait, everyMinutes });
}

let running: Promise<void> | undefined;
let again = false;

/**
 * Reckons from the store what is due with whoever works here: the number on the button, notes on the screen where they are
 * allowed, and when to look again. What comes while it is at work is looked at once more afterwards.
 * Never throws: whoever calls it has nobody to tell.
 */
export function remind(findBase: () => Promise<LeadBase | undefined>): Promise<void> {
  again = running !== undefined;
  running ??= (async () => {
    do {
      again = false;
      await remindOnce(findBase).catch(() => undefined);
    } while (again);
    running = undefined;
  })();
  return running;
}
