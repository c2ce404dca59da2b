import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { RecordKind } from '@/lib/domain/captured-record';
import type { Potential, Temperature } from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import { useDashboard } from './dashboard-context';

/** Answers by what was asked for, as long as there are not too many. */
function kept<Key, Answer>(of: (key: Key) => Answer, most = 5000): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = of(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** One number for all moments of a local day. */
const localDay = (at: number) => {
  const date = new Date(at);
  return (date.getFullYear() * 12 + date.getMonth()) * 31 + date.getDate();
};

/**
 * How the values of a lead are said in the reader's language: plain functions, made once for the
 * whole table, since several hundred cells are drawn anew at every frame of a scroll.
 */
export function useCellLook() {
  const format = useFormatter();
  const words = useTranslations('domain');
  const table = useTranslations('leads.table');
  const { actions } = useDashboard();
  return useMemo(() => {
    const days = new Map<number, string>();
    return {
      number: kept((value: number) => format.number(value)),
      decimal: (value: number) => format.number(value, { maximumFractionDigits: 6 }),
      /** The local day of a moment. */
      date(at: number) {
        const day = localDay(at);
        const before = days.get(day);
        if (before !== undefined) return before;
        const said = format.dateTime(at, { dateStyle: 'medium' });
        days.set(day, said);
        return said;
      },
      moment: (at: number) => format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' }),
      /** A calendar day, the same in every time zone; undefined where it is none. */
      day: kept((day: string) => {
        const at = Date.parse(day);
        return Number.isNaN(at)
          ? undefined
          : format.dateTime(at, { dateStyle: 'medium', timeZone: 'UTC' });
      }),
      phone: kept((key: string) => {
        const [e164 = '', shown = '', extension = ''] = key.split('\u001f');
        return actions.showPhone({
          shown,
          ...(e164 && { e164 }),
          ...(extension && { extension }),
        });
      }),
      kind: kept((kind: string) => words(`kind.${kind as RecordKind}`)),
      stage: kept((stage: string) => words(`stage.${stage as Stage}`)),
      potential: kept((potential: string) => words(`potential.${potential as Potential}`)),
      temperature: kept((temperature: string) =>
        words(`temperature.${temperature as Temperature}`),
      ),
      source: kept((channel: string) => words(`sourceChannel.${channel as SourceChannel}`)),
      more: kept((count: number) => table('more', { count })),
      tick: (name: string) => table('tick', { name }),
    };
  }, [format, words, table, actions]);
}

export type CellLook = ReturnType<typeof useCellLook>;
