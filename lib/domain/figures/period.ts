/** The periods figures are asked for; `custom` is from–to. */
export const periodKinds = ['this-month', 'last-month', 'quarter', 'year', 'custom'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Calendar days, "2026-11-01"; both belong to it. */
export interface Period {
  from: string;
  to: string;
}

/** A period as moments, epoch ms: from the first on, before the second. */
export interface Span {
  from: number;
  before: number;
}

/** Whenever it was. */
export const always: Span = { from: Number.NEGATIVE_INFINITY, before: Number.POSITIVE_INFINITY };

const dayMs = 86_400_000;

/** Days since 1970 of a calendar day; NaN for what is none. */
export function dayNumber(day: string): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / dayMs);
}

const dayAt = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);

const firstOf = (year: number, month: number) => dayAt(Date.UTC(year, month - 1, 1) / dayMs);
const lastOf = (year: number, month: number) => dayAt(Date.UTC(year, month, 0) / dayMs);

/** The whole month of "2026-11", or of a day in it. */
export function monthPeriod(month: string): Period {
  const [year = 1970, of = 1] = month.split('-').map(Number);
  return { from: firstOf(year, of), to: lastOf(year, of) };
}

/** "2026-11" with some months added. */
export function addMonths(month: string, plus: number): string {
  const [year = 1970, of = 1] = month.split('-').map(Number);
  return firstOf(year, of + plus).slice(0, 7);
}

/**
 * The whole period around a day. A custom one whose days are turned round is put right; one that
 * lacks a day ends or begins today.
 */
export function periodOf(kind: PeriodKind, today: string, custom?: Partial<Period>): Period {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  switch (kind) {
    case 'this-month':
      return monthPeriod(today);
    case 'last-month':
      return monthPeriod(addMonths(today, -1));
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return { from: firstOf(year, first), to: lastOf(year, first + 2) };
    }
    case 'year':
      return { from: firstOf(year, 1), to: lastOf(year, 12) };
    case 'custom': {
      const [from, to] = [custom?.from || today, custom?.to || today];
      return from <= to ? { from, to } : { from: to, to: from };
    }
  }
}

/** How many days two periods have in common. */
export function daysInCommon(a: Period, b: Period): number {
  const from = Math.max(dayNumber(a.from), dayNumber(b.from));
  const to = Math.min(dayNumber(a.to), dayNumber(b.to));
  return Math.max(0, to - from + 1) || 0;
}

/** The moments of a period where the reader is: days begin and end by their own clock. */
export function spanOf({ from, to }: Period): Span {
  const startOfDay = (day: string, plus: number) => {
    const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date + plus).getTime();
  };
  return { from: startOfDay(from, 0), before: startOfDay(to, 1) };
}
