import type { LeadDraft } from '@/lib/domain/lead';
import type { Difference } from '@/lib/domain/merge-capture';
import { takeDifference } from '@/lib/domain/merge-capture';
import type { ListEntry, Opened, OpenList, OpenProspect } from '@/lib/services/panel-actions';
import { selectableKeys } from './list-entries';
import type {
  ListScreen,
  PanelEvent,
  PanelState,
  ProspectScreen,
  SaveProblem,
  Screen,
} from './panel-state';

function prospectScreen(prospect: OpenProspect): ProspectScreen {
  return { prospect, tab: prospect.tab ?? 'details', edited: false, saving: false };
}

/** Ticks of last time stand only where there is still something to save. */
function listScreen(list: OpenList): ListScreen {
  const open = new Set(selectableKeys(list.entries));
  const ticked = new Set(list.ticked.filter((key) => open.has(key)));
  return { list, ticked, edited: false, saving: false };
}

function openedScreen(opened: Opened): Screen {
  if (opened.state === 'unreadable') return { name: 'unreadable', reason: opened.reason };
  const { recipe } = opened;
  if (opened.state === 'nothing')
    return { name: 'nothing', notices: opened.notices, ...(recipe && { recipe }) };
  const { view, notices, canAllowSite, list } = opened;
  const page = { view, notices, canAllowSite, ...(recipe && { recipe }) };
  if (opened.state === 'list') return { name: 'list', ...page, list: listScreen(opened.list) };
  const prospect = prospectScreen(opened.prospect);
  return { name: 'prospect', ...page, prospect, ...(list && { list: listScreen(list) }) };
}

/** What is read once more, of the same page, is looked at where it was: its tab was chosen meanwhile. */
function openedAgain(before: Screen, opened: Opened): Screen {
  const screen = openedScreen(opened);
  if (before.name !== 'prospect' || screen.name !== 'prospect') return screen;
  const { prospect, tab } = before.prospect;
  if (prospect.pageKey !== screen.prospect.prospect.pageKey) return screen;
  return { ...screen, prospect: { ...screen.prospect, tab } };
}

/** What stays when the panel goes from one screen of a page to another. */
function pageOf(screen: Screen) {
  if (!('view' in screen)) return { view: 'nothing' as const, notices: [], canAllowSite: false };
  const { view, notices, canAllowSite, recipe } = screen;
  return { view, notices, canAllowSite, ...(recipe && { recipe }) };
}

/** A lead that was saved or taken back shows in the list it came from. */
function markEntry(
  list: ListScreen,
  key: string | undefined,
  known: ListEntry['known'],
): ListScreen {
  if (key === undefined) return list;
  const entries = list.list.entries.map((entry) =>
    entry.key === key || entry.repeats === key ? { ...entry, known } : entry,
  );
  const ticked = new Set([...list.ticked].filter((other) => other !== key));
  return { ...list, list: { ...list.list, entries }, ticked };
}

const withProspect =
  (change: (screen: ProspectScreen) => ProspectScreen) =>
  (state: PanelState): PanelState => {
    const { screen } = state;
    if (screen.name !== 'prospect') return state;
    return { ...state, screen: { ...screen, prospect: change(screen.prospect) } };
  };

const withDraft =
  (draft: LeadDraft) =>
  (screen: ProspectScreen): ProspectScreen => ({
    ...screen,
    prospect: { ...screen.prospect, draft },
    edited: true,
    // A field that was complained of may be right now; any other problem stays until it is settled.
    problem: screen.problem?.code === 'incomplete' ? undefined : screen.problem,
  });

function takeOver(screen: ProspectScreen, difference: Difference): ProspectScreen {
  if (difference.kind !== 'changed') return screen;
  const { draft } = screen.prospect;
  const changed = withDraft(takeDifference(draft, difference))(screen);
  const differences = changed.prospect.differences.filter((other) => other !== difference);
  return { ...changed, prospect: { ...changed.prospect, differences } };
}

function startAfresh({ prospect, tab }: ProspectScreen): ProspectScreen {
  const { restoredAt: _, ...rest } = prospect;
  return { ...prospectScreen({ ...rest, draft: prospect.fresh }), tab };
}

function withSaving(state: PanelState, saving: boolean, problem?: SaveProblem): PanelState {
  const { screen } = state;
  if (screen.name === 'prospect')
    return { ...state, screen: { ...screen, prospect: { ...screen.prospect, saving, problem } } };
  if (screen.name === 'list')
    return { ...state, screen: { ...screen, list: { ...screen.list, saving, problem } } };
  return state;
}

function openProspect(
  state: PanelState,
  prospect: OpenProspect,
  edited: boolean | undefined,
): PanelState {
  const { screen } = state;
  const list = 'list' in screen ? screen.list : undefined;
  const opened = { ...prospectScreen(prospect), edited: edited ?? false };
  return {
    ...state,
    screen: { name: 'prospect', ...pageOf(screen), prospect: opened, ...(list && { list }) },
  };
}

function afterSave(
  state: PanelState,
  { saved, prospect }: Extract<PanelEvent, { type: 'prospect-saved' }>,
): PanelState {
  const { screen } = state;
  if (screen.name !== 'prospect') return state;
  const { prospect: before, tab } = screen.prospect;
  const list = screen.list && markEntry(screen.list, before.entryKey, { lead: saved.lead });
  return {
    ...state,
    hint: undefined,
    saved: { kind: 'prospect', saved, before },
    screen: {
      ...screen,
      prospect: { ...prospectScreen(prospect), tab },
      ...(list && { list }),
    },
  };
}

function afterEntriesSave(
  state: PanelState,
  { saved, list }: Extract<PanelEvent, { type: 'entries-saved' }>,
): PanelState {
  const { screen } = state;
  if (screen.name !== 'list') return state;
  const before = { ...screen.list.list, ticked: [...screen.list.ticked] };
  return {
    ...state,
    hint: undefined,
    saved: { kind: 'entries', saved, before },
    screen: { ...screen, list: listScreen(list) },
  };
}

function afterUndo({ saved, ...state }: PanelState): PanelState {
  const { screen } = state;
  if (!saved || !('list' in screen || screen.name === 'prospect')) return state;
  if (saved.kind === 'entries') {
    // Another page may have been opened meanwhile; its list has nothing to take back.
    if (screen.list?.list.pageKey !== saved.before.pageKey) return state;
    const list = { ...listScreen(saved.before), edited: true };
    return { ...state, screen: { name: 'list', ...pageOf(screen), list } };
  }
  const { before } = saved;
  const list = screen.list && markEntry(screen.list, before.entryKey, before.known);
  if (screen.name === 'list') return list ? { ...state, screen: { ...screen, list } } : state;
  const { tab, prospect: shown } = screen.prospect;
  const prospect =
    shown.pageKey === before.pageKey
      ? { ...prospectScreen(before), tab, edited: true }
      : screen.prospect;
  return { ...state, screen: { ...screen, prospect, ...(list && { list }) } };
}

/** Everything that can happen to the panel, without doing any of it: no store, no browser, no clock. */
export function panelReducer(state: PanelState, event: PanelEvent): PanelState {
  const { screen } = state;
  switch (event.type) {
    case 'reading':
      return { ...state, hint: undefined, moved: false, screen: { name: 'reading' } };
    case 'opened':
      return { ...state, moved: false, screen: openedAgain(screen, event.opened) };
    case 'prospect-opened':
      return openProspect(state, event.prospect, event.edited);
    case 'back-to-list': {
      if (screen.name !== 'prospect' || !screen.list) return state;
      return { ...state, screen: { name: 'list', ...pageOf(screen), list: screen.list } };
    }
    case 'tab-chosen':
      return withProspect((shown) => ({ ...shown, tab: event.tab }))(state);
    case 'edited':
      return withProspect(withDraft(event.draft))(state);
    case 'took-over':
      return withProspect((shown) => takeOver(shown, event.difference))(state);
    case 'started-afresh':
      return withProspect(startAfresh)(state);
    case 'ticked': {
      if (screen.name !== 'list') return state;
      const list = { ...screen.list, ticked: new Set(event.keys), edited: true };
      return { ...state, screen: { ...screen, list } };
    }
    case 'saving':
      return withSaving(state, true);
    case 'prospect-saved':
      return afterSave(state, event);
    case 'entries-saved':
      return afterEntriesSave(state, event);
    case 'save-failed':
      return withSaving(state, false, event.problem);
    case 'save-undone':
      return afterUndo(state);
    case 'message-dismissed':
      return { ...state, saved: undefined, hint: undefined };
    case 'hinted':
      return { ...state, hint: { id: (state.hint?.id ?? 0) + 1, code: event.code } };
    case 'page-moved':
      return { ...state, moved: true };
  }
}
