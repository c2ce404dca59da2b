import { useEffect, useState } from 'react';
import type { PanelActions } from '@/lib/services/panel-actions';
import type { PanelState } from './panel-state';

/**
 * Writes what was typed or ticked at every change: a popup closes at any click outside of it.
 * Returns whether that failed, so that it is said before anything gets lost.
 */
export function useDraftKeeping(actions: PanelActions, { screen }: PanelState): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => actions.onDraftLost(() => setLost(true)), [actions]);

  const shown = screen.name === 'prospect' ? screen.prospect : undefined;
  const { prospect, tab, edited, saving } = shown ?? {};
  useEffect(() => {
    if (!prospect || !edited || saving) return;
    const { pageKey, page, draft, read, baseRevision } = prospect;
    actions.storeDraft({
      pageKey,
      page,
      at: actions.followUp.now(),
      lead: draft,
      tab,
      ...(read && { read }),
      ...(baseRevision !== undefined && { baseRevision }),
    });
  }, [actions, prospect, tab, edited, saving]);

  const listed = screen.name === 'list' ? screen.list : undefined;
  const { list, ticked, edited: tickedNow } = listed ?? {};
  useEffect(() => {
    if (!list || !ticked || !tickedNow) return;
    const { pageKey, page } = list;
    actions.storeDraft({ pageKey, page, at: actions.followUp.now(), ticked: [...ticked] });
  }, [actions, list, ticked, tickedNow]);

  return lost;
}
