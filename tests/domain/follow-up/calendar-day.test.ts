import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isCalendarDay,
  nextMonday,
  weekdayOf,
} from '@/lib/domain/follow-up/calendar-day';

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

describe('calendar days', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    // The clocks change in these nights in Europe and in America.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-15', 365, '2027-01-15'],
  ])('%s and %i days is %s', (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
    expect(daysBetween(day, later)).toBe(count);
  });

  it('go as far as they come back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const later = addDays(day, count);
        expect(isCalendarDay(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(count);
        expect(addDays(later, -count)).toBe(day);
        // As texts they sort as they follow each other.
        expect(Math.sign(daysBetween(day, later))).toBe(later > day ? 1 : later < day ? -1 : 0);
      }),
    );
  });

  it('have the week from Monday to Sunday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(nextMonday('2026-11-22')).toBe('2026-11-23');
    expect(nextMonday('2026-11-23')).toBe('2026-11-30');
    fc.assert(
      fc.property(days, (day) => {
        const monday = nextMonday(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(day, monday)).toBe(8 - weekdayOf(day));
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '', 'today', '2027-02-29'])(
    '%s is none',
    (day) => expect(isCalendarDay(day)).toBe(false),
  );
});
