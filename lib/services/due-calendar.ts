import type { LeadBase } from '@/lib/db/database';
import { readPlaybook } from '@/lib/db/watch-playbook';
import { readProjection } from '@/lib/db/watch-projection';
import { firstEvidence, openingLine, type Speaker } from '@/lib/domain/follow-up/opening-line';
import { ownSteps } from '@/lib/domain/follow-up/own-steps';
import { type Channel, channels } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { type DueStep, dueSteps } from '@/lib/domain/projections/due-steps';
import { type CalendarEvent, writeIcs } from '@/lib/exchange/write-ics';
import { dayFormatter } from './day-formatter';
import { createDueIndex } from './due-index';
import { toSaveError } from './save-error';

/** What stands in the calendar, in the user's language. */
export interface CalendarWords {
  name: string;
  channel: Record<Channel, string>;
  /** With a day in front of which something was to be done. */
  wasDue(on: string): string;
  phone(phone: string): string;
  evidence(quote: string): string;
  /** In whose name lines to open with are said. */
  speaker: Speaker;
}

export interface DueCalendar {
  fileName: string;
  blob: Blob;
  count: number;
}

/** Whole leads are read so many at a time. */
const atOnce = 500;

interface World {
  words: CalendarWords;
  playbook: readonly PlaybookItem[];
  today: string;
}

function eventOf(
  step: DueStep,
  lead: Lead | undefined,
  { words, playbook, today }: World,
): CalendarEvent {
  const isOverdue = step.on < today;
  const channel = channels.find((each) => each === step.channel) ?? 'call';
  const phone = lead && [lead, ...lead.people].find(({ phones }) => phones.length > 0)?.phones[0];
  const quote = lead && firstEvidence(lead);
  const lines = [
    lead ? openingLine(lead, playbook, today, words.speaker) : '',
    phone ? words.phone(phone.shown) : '',
    quote ? words.evidence(quote) : '',
    isOverdue ? words.wasDue(step.on) : '',
  ];
  return {
    uid: `${step.id}@prospect-clipper`,
    // What was missed is for today: nobody looks at a calendar of last week.
    on: isOverdue ? today : step.on,
    ...(step.time && !isOverdue && { time: step.time }),
    summary: `${words.channel[channel]}: ${step.name}`,
    description: lines.filter(Boolean).join('\n'),
  };
}

/** All that is due with whoever `person` is (see ownSteps) as a calendar file. Only reads. Throws SaveError. */
export async function writeDueCalendar(
  base: LeadBase,
  words: CalendarWords,
  { person, now }: { person: string; now: number },
): Promise<DueCalendar> {
  try {
    const chunks = await readProjection(base, dueSteps);
    const all = createDueIndex()({ fresh: true, chunks });
    const steps = ownSteps(all, person).toSorted((a, b) =>
      a.on < b.on ? -1 : Number(a.on > b.on),
    );
    const today = dayFormatter()(now);
    const world = { words, playbook: await readPlaybook(base), today };
    const events: CalendarEvent[] = [];
    for (let from = 0; from < steps.length; from += atOnce) {
      const part = steps.slice(from, from + atOnce);
      const leads = await base.leads.bulkGet(part.map(({ id }) => id));
      part.forEach((step, at) => void events.push(eventOf(step, leads[at], world)));
    }
    const text = writeIcs({ name: words.name, events, now });
    const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' });
    return { fileName: `due-${today}.ics`, blob, count: events.length };
  } catch (error) {
    throw toSaveError(error);
  }
}
