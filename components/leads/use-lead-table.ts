import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useToday } from '@/components/follow-up/use-today';
import { sameValue } from '@/lib/domain/same-value';
import type { SourceChannel } from '@/lib/domain/source-channel';
import { type AddressProblem, plainViewId } from '@/lib/domain/table-address';
import {
  firstColumns,
  isOwnColumn,
  ownColumnId,
  type TableColumn,
  usualView,
} from '@/lib/domain/table-view';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { LeadIndex } from '@/lib/services/lead-index';
import type { LeadRow } from '@/lib/services/lead-query';
import { useIdleSteps } from './use-idle-steps';
import { useOwnColumns } from './use-own-columns';
import { useRowSelection } from './use-row-selection';
import { useStepsBetweenKeys } from './use-steps-between-keys';
import { useTableAddress } from './use-table-address';
import { useTableChanges } from './use-table-changes';
import { useTableSettings } from './use-table-settings';
import { useViews } from './use-views';
import { openLink, turnToView } from './view-drafts';

const nobody: readonly string[] = [];

/** Leads that were chosen elsewhere: those behind a figure, say. */
export interface ChosenLeads {
  /** Which they are, in words. */
  title: string;
  ids: ReadonlySet<string>;
}

/** Rows as they are asked for, each made once as long as the leads stay as they are. */
function rememberRows({ leads }: LeadIndex): (slot: number) => LeadRow {
  const known = new Map<number, LeadRow>();
  return (slot) => {
    const row = known.get(slot) ?? leads.row(slot);
    known.set(slot, row);
    return row;
  };
}

/** What is searched, filtered, sorted, shown and ticked: outlives a visit to another screen. */
export function useLeadTable(actions: DashboardActions, index: LeadIndex) {
  const locale = useLocale();
  const t = useTranslations('domain');
  const { settings, change, changeView } = useTableSettings(actions);
  const views = useViews(actions);
  const { ownColumns, ready: ownColumnsRead } = useOwnColumns(actions);
  const selection = useRowSelection();
  const [activeId, setActiveId] = useState<string>();
  const [chosen, setChosen] = useState<ChosenLeads>();
  const forgetChosen = useCallback(() => setChosen(undefined), []);
  const changes = useTableChanges({ change, changeView, forgetChosen });
  const view = settings?.view ?? usualView;
  const { search, tolerant, choices, ranges, sort } = view;

  const [linkProblem, setLinkProblem] = useState<AddressProblem>();
  const chooseView = useCallback(
    (id: string) => change((before) => turnToView(before, views, id)),
    [views, change],
  );
  useTableAddress({
    ready: settings !== undefined && views.ready && ownColumnsRead,
    viewId: settings?.viewId ?? plainViewId,
    limits: view,
    findView: views.find,
    isOwn: (column) =>
      isOwnColumn(column) && ownColumns.some(({ id }) => id === ownColumnId(column)),
    open(asked) {
      setChosen(undefined);
      setLinkProblem(undefined);
      change((before) => openLink(before, views, asked));
    },
    refuse: setLinkProblem,
  });

  const sortWords = useMemo(
    () => ({
      locale,
      sourceWord: (channel: string) => t(`sourceChannel.${channel as SourceChannel}`),
    }),
    [locale, t],
  );
  const sorted = useMemo(
    () => actions.sortLeads(index, sort, sortWords),
    [actions, index, sort, sortWords],
  );
  useIdleSteps(useMemo(() => actions.prepareTable(index, sortWords), [actions, index, sortWords]));
  const idOf = useCallback((slot: number) => index.leads.text('id', slot), [index]);
  const among = useMemo(
    () => (chosen ? sorted.filter((slot) => chosen.ids.has(idOf(slot))) : sorted),
    [sorted, chosen, idOf],
  );
  /** Nothing else limits them then: all of them are shown. */
  const chooseLeads = useCallback(
    (wanted: ChosenLeads) => {
      setChosen(wanted);
      changeView(() => ({ search: '', choices: {}, ranges: {} }));
    },
    [changeView],
  );
  // What forgives errors takes its time: typing does not wait for it, the rows may follow later.
  const typedBefore = useDeferredValue(tolerant ? search : '');
  const wanted = tolerant ? typedBefore : search;
  // “The last seven days” go on at midnight; any moment of the day says which day it is.
  const today = useToday(actions.followUp);
  const noon = useMemo(() => new Date(`${today}T12:00:00`).getTime(), [today]);
  const found = useMemo(
    () => actions.findLeads(index, among, { search: wanted, tolerant, choices, ranges }, noon),
    [actions, index, among, wanted, tolerant, choices, ranges, noon],
  );
  useStepsBetweenKeys(
    // biome-ignore lint/correctness/useExhaustiveDependencies: it follows what the search found
    useMemo(() => actions.prepareNextLetter(index.leads, wanted), [actions, index, wanted, found]),
  );
  const rowOf = useMemo(() => rememberRows(index), [index]);
  const { ticked } = selection;
  const tickedIds = useMemo(() => {
    if (ticked.size === 0) return nobody;
    return Array.from(sorted, idOf).filter((id) => ticked.has(id));
  }, [sorted, idOf, ticked]);
  const columns = useMemo((): readonly TableColumn[] => {
    const known = new Set(ownColumns.map(({ id }) => id));
    const isFirst = (column: TableColumn) => firstColumns.some((first) => first === column);
    const others = view.columns.filter(
      (column) => !isFirst(column) && (!isOwnColumn(column) || known.has(ownColumnId(column))),
    );
    return [...firstColumns, ...new Set(others)];
  }, [view.columns, ownColumns]);
  const current = views.find(settings?.viewId ?? plainViewId);
  const limited =
    chosen !== undefined ||
    search.trim() !== '' ||
    Object.values(choices).some(({ length }) => length > 0) ||
    Object.keys(ranges).length > 0;

  return {
    /** Whether what was left last time is there. */
    ready: settings !== undefined,
    view,
    views,
    viewId: settings?.viewId ?? plainViewId,
    currentView: current,
    viewChanged: current !== undefined && !sameValue(current.view, view),
    chooseView,
    /** What the address asked for and the table does not know. */
    linkProblem,
    forgetLinkProblem: () => setLinkProblem(undefined),
    /** Whether a view that is not shown was changed and not saved. */
    hasDraft: (id: string) => id !== settings?.viewId && settings?.drafts[id] !== undefined,
    /** The open view as it was saved; returns the way back. */
    resetView() {
      if (current) change(() => ({ view: current.view }));
      return () => change(({ viewId }) => (viewId === current?.id ? { view } : {}));
    },
    density: settings?.density ?? 'comfortable',
    layout: settings?.layout ?? 'table',
    ...changes,
    ownColumns,
    columns,
    widths: view.widths,
    search,
    tolerant,
    choices,
    ranges,
    chosen,
    chooseLeads,
    limited,
    sort,
    sorted,
    found,
    total: index.slots.length,
    rowOf,
    idOf,
    slotOf: index.slotOf,
    ...selection,
    tickedIds,
    activeId,
    setActiveId,
  };
}

export type LeadTableState = ReturnType<typeof useLeadTable>;
