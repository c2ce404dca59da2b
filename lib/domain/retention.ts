import type { Lead } from './lead';

type Kept = Pick<Lead, 'createdAt' | 'retainUntil'>;

/** Until when a lead may be kept, epoch ms: its own day, else so many months from its creation. */
export function keptUntil({ createdAt, retainUntil }: Kept, months: number): number {
  if (retainUntil !== undefined) return retainUntil;
  const day = new Date(createdAt);
  const date = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  // 31 January and a month is the last of February.
  if (day.getUTCDate() !== date) day.setUTCDate(0);
  return day.getTime();
}

const dayMs = 24 * 60 * 60 * 1000;
const daysToTell = 30;

/** When its people must have been told where their data come from; undefined when nobody has to be. */
export function noticeDue(lead: Lead): number | undefined {
  if (lead.notifiedAt !== undefined) return undefined;
  const personal = lead.kind === 'person' || lead.people.length > 0;
  return personal ? lead.createdAt + daysToTell * dayMs : undefined;
}
