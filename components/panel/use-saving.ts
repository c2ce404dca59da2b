import { type Dispatch, type RefObject, useRef } from 'react';
import type { Lead } from '@/lib/domain/lead';
import type { PanelActions } from '@/lib/services/panel-actions';
import { panelReducer } from './panel-reducer';
import { hasChanges, type PanelEvent, type PanelState } from './panel-state';

/** Saving what is open, taking it back, and what to do when somebody else was quicker. */
export function useSaving(
  actions: PanelActions,
  current: RefObject<PanelState>,
  draw: Dispatch<PanelEvent>,
) {
  // Two presses of the shortcut come quicker than a drawn state: the second must find the first at
  // work, or what came of it.
  const busy = useRef(false);
  const dispatch = (event: PanelEvent) => {
    current.current = panelReducer(current.current, event);
    draw(event);
  };
  const alone = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  };

  const saveProspect = async (options?: { asNew?: boolean }) => {
    const { screen } = current.current;
    if (screen.name !== 'prospect' || !hasChanges(screen.prospect)) return;
    dispatch({ type: 'saving' });
    const outcome = await actions.save(screen.prospect.prospect, options);
    if (outcome.ok)
      return dispatch({
        type: 'prospect-saved',
        saved: outcome.saved,
        prospect: outcome.prospect,
      });
    const { ok: _, ...problem } = outcome;
    dispatch({ type: 'save-failed', problem });
    if (problem.code === 'incomplete') dispatch({ type: 'tab-chosen', tab: 'details' });
  };

  const saveTicked = async () => {
    const { screen } = current.current;
    if (screen.name !== 'list') return;
    const { list, ticked } = screen.list;
    if (ticked.size === 0) return dispatch({ type: 'hinted', code: 'nothing-ticked' });
    dispatch({ type: 'saving' });
    const outcome = await actions.saveEntries(list, [...ticked]);
    if (outcome.ok)
      return dispatch({ type: 'entries-saved', saved: outcome.saved, list: outcome.list });
    const { code, detail } = outcome;
    dispatch({
      type: 'save-failed',
      problem: code === 'conflict' ? { code } : { code, detail },
    });
  };

  const onConflict = (settle: 'bringOnto' | 'takeTheirs') => async (): Promise<void> => {
    const { screen } = current.current;
    if (screen.name !== 'prospect') return;
    const { problem, prospect } = screen.prospect;
    if (problem?.code !== 'conflict' || !problem.current) return;
    const settled = await actions[settle](prospect, problem.current);
    dispatch({ type: 'prospect-opened', prospect: settled, edited: settle === 'bringOnto' });
  };

  return {
    save: () =>
      alone(() => (current.current.screen.name === 'list' ? saveTicked() : saveProspect())),
    /** The prospect is that lead of the base: what was read and typed is laid over it. */
    bringOnto: (lead: Lead) =>
      alone(async () => {
        const { screen } = current.current;
        if (screen.name !== 'prospect') return;
        const prospect = await actions.bringOnto(screen.prospect.prospect, lead);
        dispatch({ type: 'prospect-opened', prospect, edited: true });
      }),
    saveAsNew: () => alone(() => saveProspect({ asNew: true })),
    joinMine: onConflict('bringOnto'),
    takeTheirs: onConflict('takeTheirs'),
    undo: () =>
      alone(async () => {
        const { saved } = current.current;
        if (!saved) return;
        const outcome =
          saved.kind === 'prospect'
            ? await actions.undoSave(saved.saved)
            : await actions.undoSaveEntries(saved.saved);
        if (outcome.ok) dispatch({ type: 'save-undone' });
        dispatch({ type: 'hinted', code: outcome.ok ? 'undone' : 'not-undone' });
      }),
  };
}
