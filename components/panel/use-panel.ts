import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { RecordKind } from '@/lib/domain/captured-record';
import type { PanelTab } from '@/lib/domain/draft';
import type { LeadDraft } from '@/lib/domain/lead';
import type { Difference } from '@/lib/domain/merge-capture';
import type { ListEntry, OpenCause, Opened, PanelActions } from '@/lib/services/panel-actions';
import { findNextNew } from './list-entries';
import { panelReducer } from './panel-reducer';
import { initialState, isUntouched, type PanelState } from './panel-state';
import { useDraftKeeping } from './use-draft-keeping';
import { useSaving } from './use-saving';

export type Panel = ReturnType<typeof usePanel>;

const stateOf = (opened: Opened | undefined): PanelState =>
  opened ? panelReducer(initialState, { type: 'opened', opened }) : initialState;

/** The panel's state and everything the user can do with it. `first`: what is open to begin with. */
export function usePanel(actions: PanelActions, first?: Opened) {
  const [state, dispatch] = useReducer(panelReducer, first, stateOf);
  const current = useRef<PanelState>(state);
  current.current = state;
  const turn = useRef(0);
  const begun = useRef(first !== undefined);

  /** Runs something that opens a page; an answer that was overtaken by another tab is dropped. */
  const overtaking = useCallback(async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    turn.current += 1;
    const mine = turn.current;
    const result = await work();
    return mine === turn.current ? result : undefined;
  }, []);

  /** What is shown was read a moment ago: the page may have gone on since, or have been filled. */
  const lookAgain = useCallback(async () => {
    const mine = turn.current;
    const change = await actions.findChange().catch(() => undefined);
    if (!change || mine !== turn.current) return;
    // Where something was typed or saved, it is for the user to say.
    if (change === 'other-content' && isUntouched(current.current)) {
      const opened = await overtaking(() => actions.openPage('asked'));
      if (!opened) return;
      if (isUntouched(current.current)) return dispatch({ type: 'opened', opened });
    }
    dispatch({ type: 'page-moved' });
  }, [actions, overtaking]);

  const open = useCallback(
    async (cause: OpenCause) => {
      dispatch({ type: 'reading' });
      const opened = await overtaking(() => actions.openPage(cause));
      if (!opened) return;
      dispatch({ type: 'opened', opened });
      void lookAgain();
    },
    [actions, overtaking, lookAgain],
  );

  const clipSelection = useCallback(
    async (text?: string) => {
      const opened = await overtaking(() => actions.openSelection(text));
      if (opened === undefined) return;
      if (typeof opened !== 'string') return dispatch({ type: 'opened', opened });
      if (current.current.screen.name === 'reading') await open('asked');
      dispatch({ type: 'hinted', code: opened });
    },
    [actions, open, overtaking],
  );

  useEffect(() => {
    const start = async () => {
      if (await actions.handOver()) return actions.close();
      const selection = await actions.takeSelectionIntent();
      await (selection === undefined ? open('asked') : clipSelection(selection));
    };
    const stop = actions.followTab((event) => {
      if (event.kind === 'clip-selection') void clipSelection(event.text);
      else if (event.kind === 'read') void open('pressed');
      else if (actions.place === 'side-panel') void open('followed');
      else dispatch({ type: 'page-moved' });
    });
    // Only now is a page noticed that is left: what was read before may be gone already.
    void (begun.current ? lookAgain() : start());
    return stop;
  }, [actions, open, clipSelection, lookAgain]);

  const draftLost = useDraftKeeping(actions, state);
  const saving = useSaving(actions, current, dispatch);

  const openEntry = async (entry: ListEntry) => {
    const { screen } = current.current;
    if (!('list' in screen) || !screen.list) return;
    const { list } = screen.list;
    const prospect = await overtaking(() => actions.openEntry(list, entry));
    if (prospect) dispatch({ type: 'prospect-opened', prospect });
  };

  return {
    state,
    draftLost,
    ...saving,
    open,
    clipSelection,
    openEntry,
    openNextNew: async () => {
      const { screen } = current.current;
      if (screen.name !== 'prospect' || !screen.list) return;
      const next = findNextNew(screen.list.list.entries, screen.prospect.prospect.entryKey);
      if (next) await openEntry(next);
    },
    typeByHand: async (kind: RecordKind) => {
      const prospect = await overtaking(() => actions.openEmpty(kind));
      if (prospect) dispatch({ type: 'prospect-opened', prospect });
    },
    startAfresh: async () => {
      const { screen } = current.current;
      if (screen.name !== 'prospect') return;
      const { how, pageKey } = screen.prospect.prospect;
      dispatch({ type: 'started-afresh' });
      await actions.dropDraft(pageKey);
      // What was selected or typed is all there was: behind it is the page again.
      if (how === 'selection' || how === 'typed') await open('asked');
    },
    acceptLinkedInNotice: async () => {
      await actions.acceptLinkedInNotice();
      await open('asked');
    },
    /** The notice was put off: the page is as if nobody had pressed anything. */
    decline: () =>
      dispatch({
        type: 'opened',
        opened: { state: 'unreadable', reason: 'needs-click' },
      }),
    allowSite: async () => {
      if (await actions.allowSite()) await open('asked');
      else dispatch({ type: 'hinted', code: 'site-refused' });
    },
    tellCannotTeach: () => dispatch({ type: 'hinted', code: 'cannot-teach' }),
    tellCannotReport: () => dispatch({ type: 'hinted', code: 'cannot-report' }),
    backToList: () => dispatch({ type: 'back-to-list' }),
    chooseTab: (tab: PanelTab) => dispatch({ type: 'tab-chosen', tab }),
    edit: (draft: LeadDraft) => dispatch({ type: 'edited', draft }),
    takeOver: (difference: Difference) => dispatch({ type: 'took-over', difference }),
    tick: (keys: readonly string[]) => dispatch({ type: 'ticked', keys }),
    dismissMessage: useCallback(() => dispatch({ type: 'message-dismissed' }), []),
  };
}
