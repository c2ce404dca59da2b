import type { DueStep } from '@/lib/domain/projections/due-steps';
import { potentials } from '@/lib/domain/qualification';
import { nextMonday } from './calendar-day';

export const dueGroups = ['overdue', 'today', 'week', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** When a step is due as seen from a day: a week ends with its Sunday. */
export function dueGroupOf(on: string, today: string): DueGroup {
  if (on < today) return 'overdue';
  if (on === today) return 'today';
  return on < nextMonday(today) ? 'week' : 'later';
}

const ranks: readonly string[] = potentials;
const rankOf = ({ potential }: DueStep) => ranks.indexOf(potential);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
/** A step without a time comes after those with one. */
const timeOf = ({ time }: DueStep) => time || '99:99';

/** What was to be done by today goes by what it is worth; what comes later by its day first. */
function byWorth(a: DueStep, b: DueStep): number {
  return rankOf(b) - rankOf(a) || compare(a.on, b.on) || compare(timeOf(a), timeOf(b));
}
function byDay(a: DueStep, b: DueStep): number {
  return compare(a.on, b.on) || rankOf(b) - rankOf(a) || compare(timeOf(a), timeOf(b));
}

/** The day's work: overdue first, then by potential, then by time; groups of which there is nothing are left out. */
export function groupDue(
  steps: readonly DueStep[],
  today: string,
): { group: DueGroup; steps: DueStep[] }[] {
  const groups = new Map<DueGroup, DueStep[]>(dueGroups.map((group) => [group, []]));
  for (const step of steps) groups.get(dueGroupOf(step.on, today))?.push(step);
  return [...groups].flatMap(([group, found]) => {
    if (found.length === 0) return [];
    const order = group === 'overdue' || group === 'today' ? byWorth : byDay;
    const sorted = found.sort(
      (a, b) => order(a, b) || compare(a.name, b.name) || compare(a.id, b.id),
    );
    return [{ group, steps: sorted }];
  });
}

/** How many are due by today. */
export function countDue(steps: readonly DueStep[], today: string): number {
  let count = 0;
  for (const { on } of steps) if (on <= today) count += 1;
  return count;
}
