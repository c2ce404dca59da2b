import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { dayFormatter } from '@/lib/services/day-formatter';
import { groupPhone } from '@/lib/services/group-phone';

describe('groupPhone', () => {
  it.each([
    ['+420541000012', '+420 541 000 012'],
    ['+442079460012', '+44 20 7946 0012'],
    ['+15550100100', '+1 555 010 0100'],
    ['+99912', '+99912'],
  ])('%s → %s', (e164, grouped) => {
    expect(groupPhone(e164)).toBe(grouped);
  });

  it('loses no digit, and groups as the library does, also what it remembers', () => {
    const beginnings = ['+42054100', '+4420794600', '+361550', '+4930230', '+3726000', '+40213'];
    for (const beginning of beginnings)
      for (let last = 0; last < 200; last += 1) {
        const e164 = `${beginning}${String(last).padStart(4, '0')}`;
        const grouped = groupPhone(e164);
        expect(grouped.replaceAll(' ', '')).toBe(e164);
        const shown = parsePhoneNumberFromString(e164)?.formatInternational();
        if (shown) expect(grouped).toBe(shown.replace(/[^\d+]+/g, ' ').trim());
      }
  });
});

describe('dayFormatter', () => {
  const at = Date.UTC(2026, 10, 1, 23, 30);

  it('tells the day of a zone', () => {
    expect(dayFormatter('Europe/Prague')(at)).toBe('2026-11-02');
    expect(dayFormatter('UTC')(at)).toBe('2026-11-01');
  });

  it('tells the day of the own zone as Intl does', () => {
    const own = dayFormatter(Intl.DateTimeFormat().resolvedOptions().timeZone);
    for (let day = 0; day < 400; day += 1) {
      const moment = at + day * 86_400_000 + day * 977_000;
      expect(dayFormatter()(moment)).toBe(own(moment));
    }
    expect(dayFormatter()(0)).toBe(own(0));
  });
});
