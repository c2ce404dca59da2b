import { openLeadBase } from '@/lib/db/database';
import { getOwnWindowId } from '@/lib/platform/side-panel';
import { askAhead, type FirstAnswers } from '@/lib/services/ask-ahead';
import { followClock } from '@/lib/services/clock';
import { createPanelActions } from '@/lib/services/create-panel-actions';
import type { EarlyReading } from '@/lib/services/early-reading';
import type { PanelActions } from '@/lib/services/panel-actions';

export interface PopupBeginning {
  actions: PanelActions;
  first?: FirstAnswers;
}

/**
 * The panel's actions, and what it is to show first if that is known within the time given once the
 * screen is there. `early`: the reading that was begun; `patience` in milliseconds.
 */
export async function beginPopup(
  early: Promise<EarlyReading | undefined>,
  screen: Promise<unknown>,
  patience: number,
): Promise<PopupBeginning> {
  const [windowId] = await Promise.all([getOwnWindowId(), followClock()]);
  const actions = createPanelActions(openLeadBase(), 'popup', windowId, early);
  const ahead = askAhead(actions);
  const late = screen.then(
    () => new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
  );
  const first = await Promise.race([ahead.first.catch(() => undefined), late]);
  return first?.opened ? { actions, first } : { actions: ahead.actions };
}
