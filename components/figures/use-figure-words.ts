import { useFormatter, useTranslations } from 'use-intl';
import type { Period } from '@/lib/domain/figures/period';

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** How figures are written: in the company's own currency, which needs no sign. */
export function useFigureWords() {
  const format = useFormatter();
  const t = useTranslations('figures');
  const day = (on: string) => format.dateTime(noon(on), { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    count: (value: number) => format.number(value),
    money: (value: number) =>
      format.number(value, { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 }),
    /** Of a hundred; '' where there is nothing to say. */
    percent: (of: number | undefined) =>
      of === undefined
        ? ''
        : format.number(of / 100, { style: 'percent', maximumFractionDigits: 1 }),
    days: (value: number | undefined) =>
      value === undefined ? '' : format.number(value, { maximumFractionDigits: 1 }),
    day,
    month: (month: string) =>
      format.dateTime(noon(`${month}-01`), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    period: ({ from, to }: Period) =>
      from === to ? day(from) : t('fromTo', { from: day(from), to: day(to) }),
  };
}

/** A share of a hundred; undefined where there is nothing to divide by. */
export const shareOf = (part: number, whole: number): number | undefined =>
  whole > 0 ? (part / whole) * 100 : undefined;
