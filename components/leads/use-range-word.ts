import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { RangeLimit } from '@/lib/domain/table-view';

/** A range in the reader's words; `days`: its numbers count days from today. */
export function useRangeWord(): (range: RangeLimit, days: boolean) => string {
  const t = useTranslations('table.filter');
  const format = useFormatter();
  return useCallback(
    ({ from, to, unset }, days) => {
      if (unset) return t('unset');
      const word = (limit: string | number) => {
        if (typeof limit === 'number') {
          if (!days) return format.number(limit, { maximumFractionDigits: 6 });
          return limit > 0 ? t('daysAhead', { count: limit }) : t('daysAgo', { count: -limit });
        }
        const at = Date.parse(limit);
        if (Number.isNaN(at)) return limit;
        return format.dateTime(at, { dateStyle: 'medium', timeZone: 'UTC' });
      };
      if (from === undefined) return t('toOnly', { to: word(to ?? '') });
      if (to === undefined) return t('fromOnly', { from: word(from) });
      return from === to ? word(from) : t('fromTo', { from: word(from), to: word(to) });
    },
    [t, format],
  );
}
