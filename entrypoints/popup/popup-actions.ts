import { openLeadBase } from '@/lib/db/database';
import { prepareTowns } from '@/lib/domain/normalize/known-towns';
import { getOwnWindowId } from '@/lib/platform/side-panel';
import { askAhead, type FirstAnswers } from '@/lib/services/ask-ahead';
import { followClock } from '@/lib/services/clock';
import { createPanelActions } from '@/lib/services/create-panel-actions';
import { takeReading } from '@/lib/services/handed-reading';
import type { PanelActions } from '@/lib/services/panel-actions';
import { checkStore } from '@/lib/services/store-health';

export interface PopupBeginning {
  actions: PanelActions;
  first?: FirstAnswers;
}

/**
 * The panel's actions, and what it is to show first if that is known within the time given once the
 * screen is there. `patience` in milliseconds.
 */
export async function beginPopup(
  screen: Promise<unknown>,
  patience: number,
): Promise<PopupBeginning> {
  const early = takeReading();
  const base = openLeadBase();
  // The screen's script keeps the page busy from here on: the store opens meanwhile.
  const health = checkStore(base);
  const answers = Promise.all([getOwnWindowId(), followClock()]);
  // The page is being read, and the browser looks for the answers.
  prepareTowns();
  const [windowId] = await answers;
  const actions = createPanelActions(base, 'popup', windowId, { early, health });
  const ahead = askAhead(actions);
  const late = screen.then(
    () => new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
  );
  const first = await Promise.race([ahead.first.catch(() => undefined), late]);
  return first?.opened ? { actions, first } : { actions: ahead.actions };
}
