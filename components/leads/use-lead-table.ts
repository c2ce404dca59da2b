import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { Facet, FacetChoices, LeadRow, LeadSort } from '@/lib/services/lead-query';

const nothingChosen: FacetChoices = {
  stage: [],
  potential: [],
  temperature: [],
  source: [],
  tag: [],
  responsible: [],
};

/** What is searched, filtered, sorted and ticked: outlives a visit to another screen. */
export function useLeadTable(actions: DashboardActions, rows: readonly LeadRow[]) {
  const locale = useLocale();
  const t = useTranslations('domain');
  const [search, setSearch] = useState('');
  const [choices, setChoices] = useState(nothingChosen);
  const [sort, setSort] = useState<LeadSort>({ column: 'number', descending: true });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [activeId, setActiveId] = useState<string>();

  const sorted = useMemo(
    () =>
      actions.sortRows(rows, sort, {
        locale,
        sourceWord: (channel) => t(`sourceChannel.${channel as SourceChannel}`),
      }),
    [actions, rows, sort, locale, t],
  );
  // Typing stays quick whatever the number of leads: the rows may follow a frame later.
  const wanted = useDeferredValue(search);
  const found = useMemo(
    () => actions.filterRows(sorted, { search: wanted, choices }),
    [actions, sorted, wanted, choices],
  );
  const tickedRows = useMemo(
    () => sorted.filter(({ lead }) => ticked.has(lead.id)),
    [sorted, ticked],
  );
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
    found,
    total: rows.length,
    ticked,
    tickedRows,
    tick,
    untickAll: () => setTicked(new Set()),
    activeId,
    setActiveId,
  };
}

export type LeadTableState = ReturnType<typeof useLeadTable>;
