import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/follow-up/calendar-day';
import { type RemindedStep, remindersDue } from '@/lib/domain/follow-up/reminders-due';
import { momentOf, wallTimeAt } from '@/lib/domain/follow-up/zoned-time';

const prague = 'Europe/Prague';
const at = (day: string, time: string, zone = prague) => momentOf({ day, time }, zone);
const step = (id: string, on: string, time = ''): RemindedStep => ({
  id,
  name: id,
  on,
  time,
  channel: 'call',
});

/** Remembers what was told, as the worker does, and is asked again and again. */
function reminded(steps: () => readonly RemindedStep[]) {
  let already: string[] = [];
  const told: { id: string; day: string }[] = [];
  return {
    told,
    ids: () => told.map(({ id }) => id),
    look(now: number, zone = prague) {
      const { reminders, remembered, ...rest } = remindersDue(steps(), now, zone, already);
      already = [...remembered, ...reminders.map(({ key }) => key)];
      for (const { step } of reminders) told.push({ id: step.id, day: wallTimeAt(now, zone).day });
      return { ...rest, told: reminders.map(({ step }) => step.id) };
    },
  };
}

describe('what is reminded of', () => {
  const steps = [
    step('overdue', '2026-11-20', '09:00'),
    step('today', '2026-11-23'),
    step('at half past two', '2026-11-23', '14:30'),
    step('tomorrow', '2026-11-24', '07:00'),
  ];

  it('counts what is due by today from midnight, and tells it when its time has come', () => {
    const { look } = reminded(() => steps);
    expect(look(at('2026-11-23', '00:00'))).toEqual({
      count: 3,
      told: [],
      nextAt: at('2026-11-23', '08:00'),
    });
    expect(look(at('2026-11-23', '08:00'))).toEqual({
      count: 3,
      told: ['overdue', 'today'],
      nextAt: at('2026-11-23', '14:30'),
    });
    expect(look(at('2026-11-23', '14:30'))).toEqual({
      count: 3,
      told: ['at half past two'],
      nextAt: at('2026-11-24', '00:00'),
    });
    expect(look(at('2026-11-24', '00:00')).count).toBe(4);
    expect(look(at('2026-11-24', '07:00')).told).toEqual(['tomorrow']);
    expect(look(at('2026-11-24', '08:00')).told).toEqual(['overdue', 'today', 'at half past two']);
  });

  it('says the same after a restart, since nothing is counted on', () => {
    const now = at('2026-11-23', '10:00');
    const first = remindersDue(steps, now, prague, []);
    expect(remindersDue(steps, now, prague, [])).toEqual(first);
    const keys = first.reminders.map(({ key }) => key);
    expect(remindersDue(steps, now, prague, keys).reminders).toEqual([]);
  });

  it('tells after a sleep what came meanwhile, and after missed days each step once', () => {
    const { look } = reminded(() => steps);
    look(at('2026-11-23', '08:00'));
    expect(look(at('2026-11-23', '23:30')).told).toEqual(['at half past two']);
    expect(look(at('2026-11-27', '11:00')).told).toHaveLength(4);
    expect(look(at('2026-11-27', '11:05')).told).toEqual([]);
  });

  it('tells a step that was put off on its new day, and nothing of one that was done', () => {
    let now = [step('a', '2026-11-23'), step('b', '2026-11-23')];
    const { look } = reminded(() => now);
    expect(look(at('2026-11-23', '08:00')).told).toEqual(['a', 'b']);
    now = [step('a', '2026-11-25')];
    expect(look(at('2026-11-24', '08:00'))).toMatchObject({ told: [], count: 0 });
    expect(look(at('2026-11-25', '08:00')).told).toEqual(['a']);
    // Put off within the day: its time comes anew.
    now = [step('a', '2026-11-25', '16:00')];
    expect(look(at('2026-11-25', '09:00')).told).toEqual([]);
    expect(look(at('2026-11-25', '16:00')).told).toEqual(['a']);
  });

  it('is neither doubled nor lost on a journey, in either direction', () => {
    const { look, ids } = reminded(() => [
      step('a', '2026-11-23'),
      step('b', '2026-11-23', '20:00'),
    ]);
    look(at('2026-11-23', '08:00'));
    look(at('2026-11-23', '20:00'));
    // Westwards: the same hours of the same day again.
    for (const hours of [1, 4, 8, 12])
      look(at('2026-11-23', '20:00') + hours * 3_600_000, 'America/Los_Angeles');
    expect(ids()).toEqual(['a', 'b']);
    const east = reminded(() => [step('c', '2026-11-24')]);
    expect(east.look(at('2026-11-23', '18:00')).told).toEqual([]);
    expect(east.look(at('2026-11-23', '18:00'), 'Pacific/Kiritimati').told).toEqual([]);
    expect(
      east.look(at('2026-11-24', '08:00', 'Pacific/Kiritimati'), 'Pacific/Kiritimati').told,
    ).toEqual(['c']);
    expect(east.look(at('2026-11-24', '09:00')).told).toEqual([]);
  });

  it('tells once what is due in the hour that comes twice, and what is due in the one that is skipped', () => {
    const autumn = reminded(() => [step('a', '2026-10-25', '02:30')]);
    const first = at('2026-10-25', '02:30');
    expect(autumn.look(first - 60_000).nextAt).toBe(first);
    expect(autumn.look(first).told).toEqual(['a']);
    for (const minutes of [20, 40, 60, 90, 120])
      expect(autumn.look(first + minutes * 60_000).told).toEqual([]);
    // Asleep through the first of the two hours: the clock shows 02:05 for the second time.
    const asleep = reminded(() => [step('a', '2026-10-25', '02:30')]);
    expect(asleep.look(first + 35 * 60_000).told).toEqual(['a']);
    const spring = reminded(() => [step('a', '2026-03-29', '02:30')]);
    expect(spring.look(at('2026-03-29', '01:59')).told).toEqual([]);
    expect(spring.look(at('2026-03-29', '03:00')).told).toEqual(['a']);
  });
});

const zones = [prague, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];

describe('in every zone, however often and seldom it is looked', () => {
  const days = fc.integer({ min: -3, max: 12 });
  const times = fc.constantFrom('', '00:00', '02:15', '02:30', '08:00', '14:30', '23:59');
  const anySteps = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), days, times }), {
    selector: ({ id }) => id,
    maxLength: 6,
  });
  /** Days in whose neighbourhood the clocks change somewhere, and an ordinary one. */
  const begins = fc.constantFrom(
    '2026-03-27',
    '2026-10-24',
    '2026-03-06',
    '2026-10-30',
    '2026-11-22',
  );

  it('each step is told once on each day from its own on, and never before its time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        begins,
        anySteps,
        fc.array(fc.integer({ min: 1, max: 60 * 20 }), { minLength: 5, maxLength: 60 }),
        (zone, begin, given, waits) => {
          const steps = given.map(({ id, days, times }) => step(id, addDays(begin, days), times));
          const { look, told } = reminded(() => steps);
          let now = momentOf({ day: begin, time: '06:00' }, zone);
          for (const minutes of waits) {
            const before = told.length;
            const { nextAt, count } = look(now, zone);
            const today = wallTimeAt(now, zone).day;
            expect(nextAt).toBeGreaterThan(now);
            expect(count).toBe(steps.filter(({ on }) => on <= today).length);
            for (const { id } of told.slice(before)) {
              const found = steps.find((each) => each.id === id);
              const time = (found?.on === today && found.time) || '08:00';
              expect(momentOf({ day: today, time }, zone)).toBeLessThanOrEqual(now);
            }
            // Nothing becomes due before the moment it says it will look again.
            expect(look(nextAt - 1, zone).told).toEqual([]);
            now += minutes * 60_000;
          }
          const once = told.map(({ id, day }) => `${day} ${id}`);
          expect(new Set(once).size).toBe(once.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('none is lost where it is looked whenever it was said, whatever the worker slept through', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), begins, anySteps, (zone, begin, given) => {
        const steps = given.map(({ id, days, times }) => step(id, addDays(begin, days), times));
        const { look, told } = reminded(() => steps);
        let now = momentOf({ day: begin, time: '00:00' }, zone);
        const end = momentOf({ day: addDays(begin, 5), time: '00:00' }, zone);
        while (now < end) now = look(now, zone).nextAt;
        const wanted = [0, 1, 2, 3, 4].flatMap((days) => {
          const day = addDays(begin, days);
          return steps.filter(({ on }) => on <= day).map(({ id }) => `${day} ${id}`);
        });
        expect(told.map(({ id, day }) => `${day} ${id}`).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 60 },
    );
  });
});
