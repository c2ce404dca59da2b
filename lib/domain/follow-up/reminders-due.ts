import type { DueStep } from '@/lib/domain/projections/due-steps';
import { addDays } from './calendar-day';
import { momentOf, wallTimeAt } from './zoned-time';

/** From when on a step without a time of its own is reminded of, and one that is overdue. */
const morning = '08:00';
/** For so many days it is remembered what was reminded of: as far as one can travel back in the calendar. */
const rememberedDays = 3;

export type RemindedStep = Pick<DueStep, 'id' | 'name' | 'on' | 'time' | 'channel'>;

export interface Reminder {
  step: RemindedStep;
  /** The same for one step on one day, whatever is reckoned again. */
  key: string;
  overdue: boolean;
}

export interface RemindersDue {
  /** How many steps are due by today. */
  count: number;
  /** What is to be told now. */
  reminders: Reminder[];
  /** What of `already` has still to be remembered. */
  remembered: string[];
  /** Epoch ms, later than now: when something changes by itself the next time. */
  nextAt: number;
}

/**
 * Reckons from scratch what is due at a moment (epoch ms) in a time zone. Nothing is counted on from
 * the last time, so that it holds after a restart, a sleep, days that were missed, a change of the
 * clocks and a journey. A step is told once a day: `already` are the keys of what was told.
 */
export function remindersDue(
  steps: readonly RemindedStep[],
  now: number,
  timeZone: string,
  already: readonly string[],
): RemindersDue {
  const today = wallTimeAt(now, timeZone).day;
  const told = new Set(already);
  const moments = new Map<string, number>();
  const momentToday = (time: string): number => {
    const known = moments.get(time) ?? momentOf({ day: today, time }, timeZone);
    moments.set(time, known);
    return known;
  };
  let count = 0;
  let nextAt = momentOf({ day: addDays(today, 1), time: '00:00' }, timeZone);
  // A day of the calendar that a zone leaves out has no midnight of its own.
  if (nextAt <= now) nextAt = now + 60 * 60 * 1000;
  const reminders: Reminder[] = [];
  for (const step of steps) {
    if (step.on > today) continue;
    count += 1;
    const overdue = step.on < today;
    const at = momentToday(overdue ? morning : step.time || morning);
    const key = `${today} ${step.id} ${step.on} ${step.time}`;
    if (at > now) nextAt = Math.min(nextAt, at);
    else if (!told.has(key)) reminders.push({ step, key, overdue });
  }
  const oldest = addDays(today, -rememberedDays);
  return { count, reminders, remembered: already.filter((key) => key >= oldest), nextAt };
}
