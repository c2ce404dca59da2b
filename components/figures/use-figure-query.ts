import { useEffect, useMemo, useState } from 'react';
import type { FigureFilter } from '@/lib/domain/figures/count-figures';
import {
  type Period,
  type PeriodKind,
  periodKinds,
  periodOf,
  spanOf,
} from '@/lib/domain/figures/period';
import { type SourceChannel, sourceChannels } from '@/lib/domain/source-channel';

/** Which figures are asked for. `responsible` absent: anybody's. */
export interface FigureQuery {
  kind: PeriodKind;
  from?: string;
  to?: string;
  responsible?: string;
  source?: SourceChannel;
}

const path = '#/pipeline';
/** What was asked last, for whoever comes back from the leads behind a figure. */
let asked = '';

const dayOf = (text: string | null) =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

function readQuery(): FigureQuery {
  const [at, query] = location.hash.split('?');
  const given = new URLSearchParams(at === path && query ? query : asked);
  const [from, to] = [dayOf(given.get('from')), dayOf(given.get('to'))];
  const source = sourceChannels.find((channel) => channel === given.get('source'));
  const responsible = given.get('responsible');
  return {
    kind: periodKinds.find((kind) => kind === given.get('period')) ?? 'this-month',
    ...(from && { from }),
    ...(to && { to }),
    ...(responsible !== null && { responsible: responsible.slice(0, 120) }),
    ...(source && { source }),
  };
}

/** Period and filters, which the address of the screen says ("#/pipeline?period=quarter"). */
export function useFigureQuery(today: string) {
  const [query, setQuery] = useState(readQuery);
  useEffect(() => {
    const { kind, ...rest } = query;
    const given = new URLSearchParams(kind === 'this-month' ? {} : { period: kind });
    for (const [name, value] of Object.entries(rest))
      if (value !== undefined) given.set(name, value);
    asked = given.toString();
    const hash = asked ? `${path}?${asked}` : path;
    if (location.hash.startsWith(path) && location.hash !== hash)
      history.replaceState(history.state, '', hash);
  }, [query]);
  const { kind, from, to, responsible, source } = query;
  const period: Period = useMemo(
    () => periodOf(kind, today, { from, to }),
    [kind, today, from, to],
  );
  const filter: FigureFilter = useMemo(
    () => ({
      ...spanOf(period),
      ...(responsible !== undefined && { responsible }),
      ...(source && { source }),
    }),
    [period, responsible, source],
  );
  return { query, setQuery, period, filter };
}
