import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/follow-up/calendar-day';
import { type CalendarEvent, writeIcs } from '@/lib/exchange/write-ics';

const now = Date.UTC(2026, 10, 22, 9, 15);
const file = (...events: CalendarEvent[]) => writeIcs({ name: 'Co je na řadě', events, now });
const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '0199@prospect-clipper',
  on: '2026-11-23',
  summary: 'Hovor: Kovárna Brázda s.r.o.',
  description: 'Zjistit, kdo rozhoduje',
  ...parts,
});
const parsed = (source: string) => {
  const calendar = new ICAL.Component(ICAL.parse(source) as unknown as string);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
  };
};
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('has a step without a time as a whole day, with an alarm in the morning', () => {
    const { calendar, events } = parsed(file(event()));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Co je na řadě');
    const [found] = events;
    expect(found?.uid).toBe('0199@prospect-clipper');
    expect(found?.startDate.toString()).toBe('2026-11-23');
    expect(found?.endDate.toString()).toBe('2026-11-24');
    expect(found?.summary).toBe('Hovor: Kovárna Brázda s.r.o.');
    const alarm = found?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT8H');
    expect(String(found?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T09:15:00Z');
  });

  it('has a step with a time at that time, wherever one is', () => {
    const source = file(event({ time: '14:30' }));
    expect(source).toContain('DTSTART:20261123T143000\r\n');
    const [found] = parsed(source).events;
    expect(found?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(found?.duration.toString()).toBe('PT30M');
    const alarm = found?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
  });

  it('is one of no events where nothing is due', () => {
    expect(parsed(file()).events).toEqual([]);
  });

  it('lets no text end a line, and keeps lines of a description', () => {
    const evil = 'Alba\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028ATTACH:http://x.test/';
    const source = file(event({ summary: evil, description: `${evil}\nDruhý řádek; a, \\n` }));
    const { events } = parsed(source);
    expect(events).toHaveLength(1);
    expect(events[0]?.component.getAllProperties('attach')).toEqual([]);
    expect(events[0]?.summary).toBe('Alba END:VEVENT BEGIN:VEVENT ATTACH:http://x.test/');
    expect(events[0]?.description).toContain('\nDruhý řádek; a, \\n');
  });

  it('comes back as it was written, whatever the texts, on lines of at most 75 octets', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    const events = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 800 }),
        time: fc.option(fc.constantFrom('00:00', '07:05', '23:59'), { nil: undefined }),
        summary: texts,
        description: texts,
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(events, (given) => {
        const all = given.map(({ days, time, ...rest }, at) =>
          event({
            ...rest,
            uid: `${at}@x`,
            on: addDays('2026-01-01', days),
            ...(time && { time }),
          }),
        );
        const source = file(...all);
        for (const line of source.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
          expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
        }
        expect(source.endsWith('\r\n')).toBe(true);
        const found = parsed(source).events;
        expect(found.map(({ uid }) => uid)).toEqual(all.map(({ uid }) => uid));
        found.forEach((each, at) => {
          const { on, time, summary, description } = all[at] as CalendarEvent;
          expect(each.startDate.toString()).toBe(time ? `${on}T${time}:00` : on);
          expect(each.summary).toBe(plain(summary).replace(/\s+/g, ' ').trim());
          expect(each.description ?? '').toBe(plain(description).trim());
        });
      }),
    );
  });
});

/** The text without what a calendar may not hold. */
const plain = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .toWellFormed();
