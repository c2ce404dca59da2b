import { describe, expect, it } from 'vitest';
import { dayRowsOf, movePlace, placeOf } from '@/components/today/day-rows';
import { groupDue } from '@/lib/domain/follow-up/due-groups';
import type { DueStep } from '@/lib/domain/projections/due-steps';

const step = (id: string, on: string): DueStep => ({
  id,
  name: id,
  potential: '',
  responsible: '',
  on,
  time: '',
  channel: 'call',
  why: 'person',
  touchedAt: 0,
});
/** overdue, a, b, later, c */
const rows = dayRowsOf(
  groupDue(
    [step('a', '2026-11-20'), step('b', '2026-11-21'), step('c', '2026-12-24')],
    '2026-11-23',
  ),
);

describe('the rows of the day', () => {
  it('are found by their lead, or by what has come to stand in its place', () => {
    expect(placeOf(rows, 'c')).toBe(4);
    expect(placeOf(rows, undefined)).toBe(1);
    expect(placeOf(rows, 'gone', 2)).toBe(2);
    expect(placeOf(rows, 'gone', 3)).toBe(4);
    expect(placeOf(rows, 'gone', 9)).toBe(4);
    expect(placeOf([], 'a')).toBe(-1);
  });

  it('are walked through without stopping at the names of groups', () => {
    expect(movePlace(rows, 1, 1)).toBe(2);
    expect(movePlace(rows, 2, 1)).toBe(4);
    expect(movePlace(rows, 4, 1)).toBe(4);
    expect(movePlace(rows, 4, -1)).toBe(2);
    expect(movePlace(rows, 1, -1)).toBe(1);
    expect(movePlace(rows, 1, 10)).toBe(4);
  });
});
