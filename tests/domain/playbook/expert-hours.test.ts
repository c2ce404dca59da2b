import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';
import {
  daysLater,
  hoursAsked,
  hoursLeft,
  refuseRequest,
  weekOf,
  weeksFrom,
} from '@/lib/domain/playbook/expert-hours';

type Asked = Pick<ExpertRequest, 'expert' | 'on' | 'hours'>;
const expert = { id: 'e1', value: { hoursPerWeek: 3 } };
const asked = (on: string, hours: number, who = 'e1'): Asked => ({ expert: who, on, hours });
const today = '2026-11-22';

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('weeks', () => {
  it('begin on Monday', () => {
    expect(weekOf('2026-11-22')).toBe('2026-11-16');
    expect(weekOf('2026-11-16')).toBe('2026-11-16');
    expect(weekOf('2027-01-01')).toBe('2026-12-28');
    expect(weeksFrom('2026-11-22', 3)).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
  });

  it('hold each of seven days, whatever the summer time does', () => {
    fc.assert(
      fc.property(days, fc.nat(6), (day, more) => {
        const monday = weekOf(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(weekOf(daysLater(monday, more))).toBe(monday);
        expect(monday <= day && day < daysLater(monday, 7)).toBe(true);
      }),
    );
  });
});

describe('hoursLeft', () => {
  it('takes off what is asked of this expert in this week', () => {
    const requests = [
      asked('2026-11-16', 1),
      asked('2026-11-22', 0.5),
      asked('2026-11-23', 2),
      asked('2026-11-18', 3, 'e2'),
    ];
    expect(hoursLeft(expert, requests, '2026-11-19')).toBe(1.5);
    expect(hoursLeft(expert, requests, '2026-11-23')).toBe(1);
    expect(hoursLeft(expert, requests, '2026-11-30')).toBe(3);
  });

  it('is below nothing where the hours were cut afterwards', () => {
    expect(hoursLeft({ ...expert, value: { hoursPerWeek: 1 } }, [asked(today, 2)], today)).toBe(-1);
  });

  it('adds up tenths of hours', () => {
    const tenths = [asked(today, 0.1), asked(today, 0.2)];
    expect(hoursAsked('e1', tenths, today)).toBe(0.3);
    expect(hoursLeft(expert, tenths, today)).toBe(2.7);
  });
});

describe('refuseRequest', () => {
  it('says why, and what is left', () => {
    const refused = (on: string, hours: number) =>
      refuseRequest({ on, hours }, expert, [asked(today, 2)], today);
    expect(refused(today, 1)).toBeUndefined();
    expect(refused(today, 1.5)).toEqual({ code: 'over', left: 1 });
    expect(refused('2026-11-23', 3)).toBeUndefined();
    expect(refused('2026-11-21', 1)).toEqual({ code: 'past' });
    expect(refused('2026-02-30', 1)).toEqual({ code: 'day' });
    expect(refused('', 1)).toEqual({ code: 'day' });
    expect(refused(today, 0)).toEqual({ code: 'hours' });
    expect(refused(today, Number.NaN)).toEqual({ code: 'hours' });
  });

  it('never lets more be asked of a week than there is', () => {
    const wishes = fc.array(
      fc.record({ on: days, hours: fc.integer({ min: 1, max: 16 }).map((n) => n / 4) }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const granted: Asked[] = [];
        for (const wish of all)
          if (!refuseRequest(wish, expert, granted, '2020-01-01'))
            granted.push({ ...wish, expert: 'e1' });
        for (const { on } of granted)
          expect(hoursLeft(expert, granted, on)).toBeGreaterThanOrEqual(0);
        for (const wish of all) {
          const left = hoursLeft(expert, granted, wish.on);
          if (wish.hours <= left)
            expect(refuseRequest(wish, expert, granted, '2020-01-01')).toBeUndefined();
        }
      }),
    );
  });
});
