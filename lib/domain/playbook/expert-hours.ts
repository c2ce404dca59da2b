import type { Expert, ExpertRequest } from './expert';

const dayMs = 24 * 60 * 60 * 1000;
const utcOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The day after so many days ("2026-11-22" and 7: "2026-11-29"). */
export const daysLater = (day: string, days: number): string => dayOf(utcOf(day) + days * dayMs);

/** The Monday of the week a day is in; weeks begin on Mondays, as ISO 8601 has them. */
export function weekOf(day: string): string {
  const sinceMonday = (new Date(utcOf(day)).getUTCDay() + 6) % 7;
  return daysLater(day, -sinceMonday);
}

/** So many weeks from that of a day on, by their Mondays. */
export const weeksFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, week) => daysLater(weekOf(day), week * 7));

/** Tenths of hours do not add up in binary; hundredths are as fine as anybody asks. */
const rounded = (hours: number) => Math.round(hours * 100) / 100;

/** What an expert is asked for in the week of a day. */
export function requestsOfWeek<T extends Pick<ExpertRequest, 'expert' | 'on'>>(
  expert: string,
  requests: readonly T[],
  week: string,
): T[] {
  const monday = weekOf(week);
  return requests.filter((each) => each.expert === expert && weekOf(each.on) === monday);
}

/** The hours an expert is asked for in the week of a day. */
export function hoursAsked(
  expert: string,
  requests: readonly Pick<ExpertRequest, 'expert' | 'on' | 'hours'>[],
  week: string,
): number {
  const asked = requestsOfWeek(expert, requests, week);
  return rounded(asked.reduce((sum, { hours }) => sum + hours, 0));
}

/**
 * What is left of an expert's hours in the week of a day. Below 0 where their hours were cut after
 * they had been asked for.
 */
export function hoursLeft(
  { id, value }: { id: string; value: Pick<Expert, 'hoursPerWeek'> },
  requests: readonly Pick<ExpertRequest, 'expert' | 'on' | 'hours'>[],
  week: string,
): number {
  return rounded(value.hoursPerWeek - hoursAsked(id, requests, week));
}

/** Why an expert cannot be asked for so much; `left`: what could be asked for. */
export type RequestRefusal = { code: 'hours' | 'day' | 'past' } | { code: 'over'; left: number };

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && dayOf(utcOf(day) || 0) === day;

/**
 * Why a request cannot be granted, or undefined. `requests`: those there are, without this one.
 * `today`: no request is made for a day that has passed.
 */
export function refuseRequest(
  wanted: Pick<ExpertRequest, 'on' | 'hours'>,
  expert: { id: string; value: Pick<Expert, 'hoursPerWeek'> },
  requests: readonly Pick<ExpertRequest, 'expert' | 'on' | 'hours'>[],
  today: string,
): RequestRefusal | undefined {
  const { on, hours } = wanted;
  if (!isDay(on)) return { code: 'day' };
  if (!(hours > 0 && hours <= 60)) return { code: 'hours' };
  if (on < today) return { code: 'past' };
  const left = hoursLeft(expert, requests, on);
  return hours > left ? { code: 'over', left: Math.max(left, 0) } : undefined;
}
