import type { DueGroup } from '@/lib/domain/follow-up/due-groups';
import type { DueStep } from '@/lib/domain/projections/due-steps';

/** What is drawn one below the other: the name of a group, and the steps in it. */
export type DayRow =
  | { kind: 'group'; group: DueGroup; count: number }
  | { kind: 'step'; group: DueGroup; step: DueStep };

export function dayRowsOf(
  groups: readonly { group: DueGroup; steps: readonly DueStep[] }[],
): DayRow[] {
  return groups.flatMap(({ group, steps }): DayRow[] => [
    { kind: 'group', group, count: steps.length },
    ...steps.map((step): DayRow => ({ kind: 'step', group, step })),
  ]);
}

const isStep = (row: DayRow | undefined) => row?.kind === 'step';

/** Where a lead's step is; otherwise the step nearest to where one was, or -1 where there is none. */
export function placeOf(rows: readonly DayRow[], id: string | undefined, was = 0): number {
  const found = rows.findIndex((row) => row.kind === 'step' && row.step.id === id);
  if (found >= 0) return found;
  const after = rows.findIndex((row, at) => at >= was && row.kind === 'step');
  return after >= 0 ? after : rows.findLastIndex(isStep);
}

/** The step so many steps further on; the names of groups are passed over. */
export function movePlace(rows: readonly DayRow[], from: number, by: number): number {
  let place = from;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    let next = place + Math.sign(by);
    while (rows[next] && !isStep(rows[next])) next += Math.sign(by);
    if (!rows[next]) return place;
    place = next;
  }
  return place;
}
