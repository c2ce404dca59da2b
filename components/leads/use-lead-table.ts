import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { LeadIndex } from '@/lib/services/lead-index';
import type { Facet, FacetChoices, LeadRow, LeadSort } from '@/lib/services/lead-query';

const nothingChosen: FacetChoices = {
  stage: [],
  potential: [],
  temperature: [],
  source: [],
  tag: [],
  responsible: [],
};

const nobody: readonly string[] = [];

/** Rows as they are asked for, each made once as long as the leads stay as they are. */
function rememberRows({ leads }: LeadIndex): (slot: number) => LeadRow {
  const known = new Map<number, LeadRow>();
  return (slot) => {
    const row = known.get(slot) ?? leads.row(slot);
    known.set(slot, row);
    return row;
  };
}

/** What is searched, filtered, sorted and ticked: outlives a visit to another screen. */
export function useLeadTable(actions: DashboardActions, index: LeadIndex) {
  const locale = useLocale();
  const t = useTranslations('domain');
  const [search, setSearch] = useState('');
  const [choices, setChoices] = useState(nothingChosen);
  const [sort, setSort] = useState<LeadSort>({ column: 'number', descending: true });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [activeId, setActiveId] = useState<string>();

  const sorted = useMemo(
    () =>
      actions.sortLeads(index, sort, {
        locale,
        sourceWord: (channel) => t(`sourceChannel.${channel as SourceChannel}`),
      }),
    [actions, index, sort, locale, t],
  );
  // Typing stays quick whatever the number of leads: the rows may follow a frame later.
  const wanted = useDeferredValue(search);
  const found = useMemo(
    () => actions.findLeads(index, sorted, { search: wanted, choices }),
    [actions, index, sorted, wanted, choices],
  );
  const rowOf = useMemo(() => rememberRows(index), [index]);
  const idOf = useCallback((slot: number) => index.leads.text('id', slot), [index]);
  const tickedIds = useMemo(() => {
    if (ticked.size === 0) return nobody;
    return Array.from(sorted, idOf).filter((id) => ticked.has(id));
  }, [sorted, idOf, ticked]);
  const tick = useCallback((ids: readonly string[], on: boolean) => {
    setTicked((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (on) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  }, []);
  const limited = search.trim() !== '' || Object.values(choices).some(({ length }) => length > 0);

  return {
    search,
    setSearch,
    choices,
    choose: (facet: Facet, values: readonly string[]) =>
      setChoices((before) => ({ ...before, [facet]: values })),
    clearChoices: () => setChoices(nothingChosen),
    clearAll() {
      setSearch('');
      setChoices(nothingChosen);
    },
    limited,
    sort,
    sortBy: (column: LeadSort['column']) =>
      setSort((before) => ({
        column,
        descending: before.column === column ? !before.descending : false,
      })),
    sorted,
    found,
    total: index.slots.length,
    rowOf,
    idOf,
    slotOf: index.slotOf,
    ticked,
    tickedIds,
    tick,
    untickAll: () => setTicked(new Set()),
    activeId,
    setActiveId,
  };
}

export type LeadTableState = ReturnType<typeof useLeadTable>;
