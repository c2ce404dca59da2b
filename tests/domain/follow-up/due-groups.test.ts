import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/follow-up/calendar-day';
import { countDue, dueGroupOf, dueGroups, groupDue } from '@/lib/domain/follow-up/due-groups';
import type { DueStep } from '@/lib/domain/projections/due-steps';

/** A Wednesday. */
const today = '2026-11-25';
const step = (id: string, changes: Partial<DueStep> = {}): DueStep => ({
  id,
  name: id,
  potential: '',
  responsible: '',
  on: today,
  time: '',
  channel: 'call',
  why: 'strategy',
  touchedAt: 0,
  ...changes,
});

describe('the day’s work', () => {
  it.each([
    ['2026-11-24', 'overdue'],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'week'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
  ])('%s is %s', (on, group) => expect(dueGroupOf(on, today)).toBe(group));

  it('comes overdue first, then by potential, then by time', () => {
    const steps = [
      step('later', { on: '2026-12-24' }),
      step('unknown'),
      step('standard at ten', { potential: 'standard', time: '10:00' }),
      step('standard', { potential: 'standard' }),
      step('high', { potential: 'high' }),
      step('standard at nine', { potential: 'standard', time: '09:00' }),
      step('overdue low', { on: '2026-11-20', potential: 'low' }),
      step('overdue high', { on: '2026-11-24', potential: 'high' }),
      step('friday high', { on: '2026-11-27', potential: 'high' }),
      step('thursday', { on: '2026-11-26' }),
    ];
    expect(
      groupDue(steps, today).map(({ group, steps }) => [group, steps.map(({ id }) => id)]),
    ).toEqual([
      ['overdue', ['overdue high', 'overdue low']],
      ['today', ['high', 'standard at nine', 'standard at ten', 'standard', 'unknown']],
      ['week', ['thursday', 'friday high']],
      ['later', ['later']],
    ]);
    expect(countDue(steps, today)).toBe(7);
  });

  it('loses no step and has none twice, in whichever order they come', () => {
    const steps = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        days: fc.integer({ min: -40, max: 40 }),
        potential: fc.constantFrom('', 'low', 'standard', 'high'),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (given) => {
        const all = given.map(({ id, days, potential }) =>
          step(id, { potential, on: addDays(today, days) }),
        );
        const groups = groupDue(all, today);
        const shown = groups.flatMap(({ steps }) => steps.map(({ id }) => id));
        expect([...shown].sort()).toEqual(given.map(({ id }) => id).sort());
        expect(groupDue(all.toReversed(), today)).toEqual(groups);
        const order = groups.map(({ group }) => dueGroups.indexOf(group));
        expect(order).toEqual([...order].sort());
      }),
    );
  });
});
