import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, wallTimeAt } from '@/lib/domain/follow-up/zoned-time';

const zones = [
  'Europe/Prague',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Africa/Casablanca',
  'UTC',
];
const at = (iso: string) => Date.parse(iso);

describe('wallTimeAt', () => {
  it.each([
    ['2026-11-22T22:59:59Z', 'Europe/Prague', '2026-11-22', '23:59'],
    ['2026-11-22T23:00:00Z', 'Europe/Prague', '2026-11-23', '00:00'],
    ['2026-07-01T21:30:00Z', 'Europe/Prague', '2026-07-01', '23:30'],
    ['2026-11-22T12:00:00Z', 'Pacific/Kiritimati', '2026-11-23', '02:00'],
    ['2026-11-22T10:00:00Z', 'Pacific/Pago_Pago', '2026-11-21', '23:00'],
  ])('%s in %s is %s %s', (moment, zone, day, time) => {
    expect(wallTimeAt(at(moment), zone)).toEqual({ day, time });
  });
});

describe('momentOf', () => {
  it.each([
    ['2026-11-22', '14:30', 'Europe/Prague', '2026-11-22T13:30:00Z'],
    ['2026-07-22', '14:30', 'Europe/Prague', '2026-07-22T12:30:00Z'],
    // 02:30 is skipped: the clocks go from 02:00 to 03:00.
    ['2026-03-29', '02:30', 'Europe/Prague', '2026-03-29T01:00:00Z'],
    // 02:30 comes twice: the first one counts.
    ['2026-10-25', '02:30', 'Europe/Prague', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '00:00', 'Europe/Prague', '2026-10-24T22:00:00Z'],
    ['2026-03-08', '02:15', 'America/New_York', '2026-03-08T07:00:00Z'],
    ['2026-11-22', '00:00', 'Pacific/Kiritimati', '2026-11-21T10:00:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, moment) => {
    expect(new Date(momentOf({ day, time }, zone)).toISOString()).toBe(
      moment.replace('Z', '.000Z'),
    );
  });

  it('is the first moment at which the clock shows it or has gone past it', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({
          min: at('2024-01-01T00:00Z') / minute,
          max: at('2031-01-01T00:00Z') / minute,
        }),
        (zone, minutes) => {
          const wanted = wallTimeAt(minutes * minute, zone);
          const moment = momentOf(wanted, zone);
          // It comes, and not later than the moment it was taken from.
          expect(wallTimeAt(moment, zone)).toEqual(wanted);
          expect(moment).toBeLessThanOrEqual(minutes * minute);
          expect(wallTimeAt(moment - minute, zone)).not.toEqual(wanted);
        },
      ),
    );
  });

  it('has for every day a midnight, one after the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 2500 }), (zone, count) => {
        const day = (days: number) =>
          new Date(at('2024-01-01T12:00Z') + days * 86_400_000).toISOString().slice(0, 10);
        const today = momentOf({ day: day(count), time: '00:00' }, zone);
        const tomorrow = momentOf({ day: day(count + 1), time: '00:00' }, zone);
        expect(wallTimeAt(today, zone).day).toBe(day(count));
        expect(wallTimeAt(today - 1, zone).day < day(count)).toBe(true);
        const hours = (tomorrow - today) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(22.5);
        expect(hours).toBeLessThanOrEqual(25.5);
      }),
    );
  });
});
