import type { CaptureResult } from '@/lib/domain/capture-result';
import type { PanelTab } from '@/lib/domain/draft';
import type { DraftProblem } from '@/lib/domain/finish-draft';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import type { Difference } from '@/lib/domain/merge-capture';
import type { Opened, OpenList, OpenProspect } from '@/lib/services/panel-actions';
import type { RecipeReport } from '@/lib/services/read-by-recipe';
import type { UnreadableReason } from '@/lib/services/read-tab';
import type { SavedEntries } from '@/lib/services/save-entries';
import type { SaveErrorCode } from '@/lib/services/save-error';
import type { SavedLead } from '@/lib/services/save-lead';

export type SaveProblem =
  | { code: 'incomplete'; problems: DraftProblem[] }
  | { code: 'conflict'; current?: Lead }
  | { code: Exclude<SaveErrorCode, 'conflict'>; detail: string };

export interface ProspectScreen {
  prospect: OpenProspect;
  tab: PanelTab;
  /** Whether something was typed since it was opened or saved. */
  edited: boolean;
  saving: boolean;
  problem?: SaveProblem;
}

export interface ListScreen {
  list: OpenList;
  ticked: ReadonlySet<string>;
  /** Whether something was ticked or unticked since it was opened. */
  edited: boolean;
  saving: boolean;
  problem?: SaveProblem;
}

interface ReadPage {
  view: CaptureResult['view'];
  notices: CaptureResult['notices'];
  canAllowSite: boolean;
  recipe?: RecipeReport;
}

export type Screen =
  | { name: 'reading' }
  | { name: 'unreadable'; reason: UnreadableReason }
  | { name: 'nothing'; notices: CaptureResult['notices']; recipe?: RecipeReport }
  | ({ name: 'prospect'; prospect: ProspectScreen; list?: ListScreen } & ReadPage)
  | ({ name: 'list'; list: ListScreen } & ReadPage);

/** What was saved last and can be taken back. */
export type Saved =
  | { kind: 'prospect'; saved: SavedLead; before: OpenProspect }
  | { kind: 'entries'; saved: SavedEntries; before: OpenList };

export type Hint =
  | 'undone'
  | 'not-undone'
  | 'nothing-selected'
  | 'nothing-in-selection'
  | 'nothing-ticked'
  | 'site-refused'
  | 'cannot-teach'
  | 'cannot-report';

export interface PanelState {
  screen: Screen;
  saved?: Saved;
  /** Something to be told in passing; `id` is new each time. */
  hint?: { id: number; code: Hint };
  /** The page in front is not the one that is shown any more. */
  moved: boolean;
}

export type PanelEvent =
  | { type: 'reading' }
  | { type: 'opened'; opened: Opened }
  | { type: 'prospect-opened'; prospect: OpenProspect; edited?: boolean }
  | { type: 'back-to-list' }
  | { type: 'tab-chosen'; tab: PanelTab }
  | { type: 'edited'; draft: LeadDraft }
  | { type: 'took-over'; difference: Difference }
  | { type: 'started-afresh' }
  | { type: 'ticked'; keys: readonly string[] }
  | { type: 'saving' }
  | { type: 'prospect-saved'; saved: SavedLead; prospect: OpenProspect }
  | { type: 'entries-saved'; saved: SavedEntries; list: OpenList }
  | { type: 'save-failed'; problem: SaveProblem }
  | { type: 'save-undone' }
  | { type: 'message-dismissed' }
  | { type: 'hinted'; code: Hint }
  | { type: 'page-moved' };

export const initialState: PanelState = { screen: { name: 'reading' }, moved: false };

/** Whether nothing was done about what was read: something else may take its place. */
export function isUntouched({ screen, saved }: PanelState): boolean {
  if (saved) return false;
  if (screen.name === 'list') return !screen.list.edited && !screen.list.saving;
  if (screen.name !== 'prospect') return true;
  const { edited, saving } = screen.prospect;
  return !edited && !saving;
}

/** Whether a save would change anything. */
export function hasChanges({ prospect, edited }: ProspectScreen): boolean {
  const { known, differences, restoredAt } = prospect;
  return !known || edited || restoredAt !== undefined || differences.length > 0;
}
