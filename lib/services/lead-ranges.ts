import { findOwnValue } from '@/lib/domain/own-values';
import { isOwnColumn, ownColumnId, type RangeLimit } from '@/lib/domain/table-view';
import type { LeadColumns } from './lead-index';
import { rememberFor } from './remember-for';

/** Columns of moments that can be limited from and to; besides, days to come back and own columns. */
const momentColumns = {
  createdOn: 'createdAt',
  changedOn: 'updatedAt',
  retainUntil: 'retainUntil',
} as const;

/** Midnight of a calendar day where the reader is; NaN for what is no day. */
function startOfDay(day: string, plusDays = 0): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date + plusDays).getTime();
}

/** "2026-11-22" of a moment where the reader is; `plusDays` later. */
export function dayOf(moment: number, plusDays = 0): string {
  const at = new Date(moment);
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() + plusDays);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** "2026-11-22" as 20261122, which orders as the days do; 0 for what is no day. */
const dayNumber = (day: string) => Number(day.replaceAll('-', '')) || 0;

interface RangeValues {
  /** By slot; NaN where there is none. */
  values: Float64Array;
  /** What a limit means among them. `end`: of the last value that is within. */
  limit(limit: string | number, end: boolean, now: number): number;
}

const moments = (values: Float64Array): RangeValues => ({
  values: values.map((at) => at || Number.NaN),
  limit(limit, end, now) {
    const day = typeof limit === 'number' ? dayOf(now, limit) : limit;
    return startOfDay(day, end ? 1 : 0) - (end ? 1 : 0);
  },
});

const dayLimit: RangeValues['limit'] = (limit, _, now) =>
  dayNumber(typeof limit === 'number' ? dayOf(now, limit) : limit);

/** Calendar days, as they stand in a text column. */
const days = (texts: readonly string[]): RangeValues => ({
  values: Float64Array.from(texts, (text) => dayNumber(text) || Number.NaN),
  limit: dayLimit,
});

function ownRange(texts: readonly string[], id: string): RangeValues {
  let isNumber = false;
  const values = Float64Array.from(texts, (own) => {
    const value = own === '' ? undefined : findOwnValue(own, id);
    if (typeof value === 'number') isNumber = true;
    if (value === undefined) return Number.NaN;
    return typeof value === 'number' ? value : dayNumber(value) || Number.NaN;
  });
  return { values, limit: isNumber ? Number : dayLimit };
}

const remembered = rememberFor<RangeValues>('replaced');

function rangeValues(leads: LeadColumns, column: string): RangeValues | undefined {
  if (isOwnColumn(column))
    return remembered(leads, column, () => ownRange(leads.texts('own'), ownColumnId(column)));
  if (column === 'comeBackOn')
    return remembered(leads, column, () => days(leads.texts('comeBackOn')));
  if (!(column in momentColumns)) return undefined;
  const name = momentColumns[column as keyof typeof momentColumns];
  return remembered(leads, column, () => moments(leads.numbers(name)));
}

/** Whether a lead's value is within the limits, by slot; undefined where there is nothing to limit. */
export function rangePasses(
  leads: LeadColumns,
  column: string,
  { from, to, unset }: RangeLimit,
  now: number,
): ((slot: number) => boolean) | undefined {
  if (from === undefined && to === undefined && !unset) return undefined;
  const found = rangeValues(leads, column);
  if (!found) return undefined;
  const { values, limit } = found;
  if (unset) return (slot) => Number.isNaN(values[slot] ?? Number.NaN);
  const least = from === undefined ? Number.NEGATIVE_INFINITY : limit(from, false, now);
  const most = to === undefined ? Number.POSITIVE_INFINITY : limit(to, true, now);
  return (slot) => {
    const value = values[slot] ?? Number.NaN;
    return value >= least && value <= most;
  };
}
