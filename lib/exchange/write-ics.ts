import ICAL from 'ical.js';
import { addDays } from '@/lib/domain/follow-up/calendar-day';
import { foldLine } from './write-vcard';

/** Something due, as a calendar has it. */
export interface CalendarEvent {
  /** The same for the same lead in every file, so that a calendar replaces what it has. */
  uid: string;
  /** "2026-11-22" */
  on: string;
  /** "14:30" of the representative's own clock, wherever they are; absent: all day. */
  time?: string;
  summary: string;
  description: string;
}

export interface CalendarFile {
  name: string;
  events: readonly CalendarEvent[];
  /** When it is written, epoch ms. */
  now: number;
}

/** Minutes a step with a time takes up; those without take the day. */
const lasting = 30;
/** Before a step with a time; on the morning of one without. */
const alarms = { timed: '-PT15M', allDay: 'PT8H' };
const longest = 2000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no calendar may hold
const control = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g;

/** What ical.js escapes, without what would end a line or upset a reader. */
const clean = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(control, '')
    .slice(0, longest)
    .toWellFormed();

const dateOf = (day: string) => ICAL.Time.fromDateString(day);
const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ').trim();

function alarmOf(summary: string, trigger: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', summary);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(trigger));
  return alarm;
}

function eventOf({ uid, on, time, ...texts }: CalendarEvent, stamp: ICAL.Time): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const summary = oneLine(texts.summary);
  event.addPropertyWithValue('uid', oneLine(uid));
  event.addPropertyWithValue('dtstamp', stamp);
  if (time) {
    // Without a zone: 14:30 stays 14:30 for whoever travels.
    const start = ICAL.Time.fromDateTimeString(`${on}T${time}:00`);
    event.addPropertyWithValue('dtstart', start);
    event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(lasting * 60));
  } else {
    event.addPropertyWithValue('dtstart', dateOf(on));
    event.addPropertyWithValue('dtend', dateOf(addDays(on, 1)));
    // A day full of steps leaves it free for meetings.
    event.addPropertyWithValue('transp', 'TRANSPARENT');
  }
  event.addPropertyWithValue('summary', summary);
  const description = clean(texts.description).trim();
  if (description) event.addPropertyWithValue('description', description);
  event.addSubcomponent(alarmOf(summary, time ? alarms.timed : alarms.allDay));
  return event;
}

/**
 * What is due as a calendar file (RFC 5545): events of a day or of a time, each with an alarm. Lines
 * end with CRLF and have at most 75 octets.
 */
export function writeIcs({ name, events, now }: CalendarFile): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Prospect Clipper//EN');
  calendar.addPropertyWithValue('x-wr-calname', oneLine(name));
  const stamp = ICAL.Time.fromJSDate(new Date(now), true);
  for (const event of events) calendar.addSubcomponent(eventOf(event, stamp));
  // ical.js folds one octet too late.
  const lines = calendar.toString().replaceAll('\r\n ', '').split('\r\n');
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
