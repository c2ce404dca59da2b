/**
 * Calendar days as "2026-11-22". They are counted as days of the calendar, never as 24 hours: a day on
 * which the clocks change is a day like any other.
 */

const dayMs = 24 * 60 * 60 * 1000;

/** Days are counted at noon of a clock that never changes. */
const countOf = (day: string): number => Math.floor(Date.parse(`${day}T12:00:00Z`) / dayMs);

/** The day so many days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date((countOf(day) + days) * dayMs).toISOString().slice(0, 10);
}

/** Days from the first to the second; negative where the second comes before. */
export function daysBetween(from: string, to: string): number {
  return countOf(to) - countOf(from);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(countOf(day) * dayMs).getUTCDay() || 7;
}

/** The Monday after the day's own week. */
export const nextMonday = (day: string): string => addDays(day, 8 - weekdayOf(day));

/** Whether it is a day of the calendar: "2026-02-30" is none. */
export const isCalendarDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) &&
  !Number.isNaN(Date.parse(`${day}T12:00:00Z`)) &&
  addDays(day, 0) === day;
