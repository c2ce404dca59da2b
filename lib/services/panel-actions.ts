import type { CaptureResult, PageInfo } from '@/lib/domain/capture-result';
import type { CapturedRecord, RecordKind } from '@/lib/domain/captured-record';
import type { PanelDraft, PanelTab } from '@/lib/domain/draft';
import type { DraftProblem } from '@/lib/domain/finish-draft';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import type { MatchKeyKind } from '@/lib/domain/match-keys';
import type { Difference } from '@/lib/domain/merge-capture';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { PlaybookLanguage } from '@/lib/domain/playbook/default-playbook';
import type { Portraits } from '@/lib/domain/playbook/fit-of';
import type { Evidence } from '@/lib/domain/qualification';
import type { AskedQuestions } from '@/lib/domain/questions/asked-questions';
import type { Settings } from '@/lib/settings/settings';
import type { NearLead } from './find-duplicates';
import type { FollowUpActions } from './follow-up-actions';
import type { RecipeReport } from './read-by-recipe';
import type { UnreadableReason } from './read-tab';
import type { SavedEntries } from './save-entries';
import type { SaveErrorCode } from './save-error';
import type { SavedLead } from './save-lead';
import type { StoreHealth } from './store-health';
import type { PickerWords, TeachWish } from './teach-site';

/** The lead of the base that a record is. `by` is absent for one that was saved just now. */
export interface KnownLead {
  lead: Lead;
  by?: MatchKeyKind;
  personId?: string;
}

/** One company or person, ready to be looked at, corrected and qualified. */
export interface OpenProspect {
  /** Under which its draft is kept. */
  pageKey: string;
  page: PageInfo;
  how: 'page' | 'entry' | 'selection' | 'typed';
  /** The entry of the list it was opened from. */
  entryKey?: string;
  draft: LeadDraft;
  /** As it is without anything typed: what "start afresh" goes back to. */
  fresh: LeadDraft;
  /** What the page said; absent for a prospect typed by hand. */
  read?: CapturedRecord;
  known?: KnownLead;
  /** Revision of the lead the editing began with; a lead changed since then is a conflict. */
  baseRevision?: number;
  /** What the page says that the base does not. */
  differences: Difference[];
  /** What is asked today, and the versions its answers belong to. */
  questions: AskedQuestions;
  /** When the draft of last time, which was laid over the reading, was written. */
  restoredAt?: number;
  tab?: PanelTab;
  /** It is about somebody who asked not to be contacted, or some of its people are. */
  withheld?: 'whole' | 'people';
}

export interface ListEntry {
  key: string;
  record: CapturedRecord;
  known?: KnownLead;
  /** The key of the entry further up that is the same prospect. */
  repeats?: string;
  /** It is about somebody who asked not to be contacted. */
  withheld?: true;
}

export interface OpenList {
  page: PageInfo;
  pageKey: string;
  entries: ListEntry[];
  /** Ticked last time. */
  ticked: string[];
}

interface OpenedPage {
  view: CaptureResult['view'];
  notices: CaptureResult['notices'];
  /** Whether reading this site without a press can be offered. */
  canAllowSite: boolean;
  /** How the user's recipe for the page did, where there is one. */
  recipe?: RecipeReport;
}

/** What opening a page led to. */
export type Opened =
  | { state: 'unreadable'; reason: UnreadableReason }
  | { state: 'nothing'; notices: CaptureResult['notices']; recipe?: RecipeReport }
  | ({ state: 'prospect'; prospect: OpenProspect; list?: OpenList } & OpenedPage)
  | ({ state: 'list'; list: OpenList } & OpenedPage);

/**
 * `pressed`: by the toolbar button or its shortcut, on this very page; `asked`: in the panel;
 * `followed`: the side panel went along with the tab, nobody pressed anything on this page.
 */
export type OpenCause = 'pressed' | 'asked' | 'followed';

export type SaveOutcome =
  | { ok: true; saved: SavedLead; prospect: OpenProspect }
  | { ok: false; code: 'incomplete'; problems: DraftProblem[] }
  /** `current`: the lead as the base has it now; absent when it was deleted. */
  | { ok: false; code: 'conflict'; current?: Lead }
  | { ok: false; code: Exclude<SaveErrorCode, 'conflict'>; detail: string };

export type EntriesOutcome =
  | { ok: true; saved: SavedEntries; list: OpenList }
  | { ok: false; code: SaveErrorCode; detail: string };

export type UndoOutcome = { ok: true } | { ok: false; code: SaveErrorCode };

export interface PanelBeginning {
  settings: Settings;
  health: StoreHealth;
  /** Tags and responsible persons used lately, offered while typing. */
  knownTags: string[];
  knownPeople: string[];
  /** The company's own columns, in their order. */
  ownColumns: OwnColumn[];
  /** Whom the company is looking for. */
  portraits: Portraits;
}

/** `navigated`: the tab in front shows another page now; `read`: the button was pressed for it. */
export type TabEvent =
  | { kind: 'switched' | 'navigated' | 'read' }
  | { kind: 'clip-selection'; text: string };

/** A report of a wrong reading, before anybody has seen it. */
export interface PreparedReport {
  fileName: string;
  /** What its page says, with invented text. */
  text: string;
  /** The whole file, with what the user says of it. */
  contents(wrong: string): string;
}

/** Everything the panel can do, so that its components know neither store nor browser. */
export interface PanelActions {
  readonly place: 'popup' | 'side-panel';
  /** The beginning of everything; the store's health is looked at once. */
  begin(): Promise<PanelBeginning>;
  /** Gives a base that never had a playbook the shipped one. True when it was put in just now. */
  seedPlaybook(language: PlaybookLanguage): Promise<boolean>;
  watchSettings(onChange: (settings: Settings) => void): () => void;
  /** Popup: an open side panel in the same window takes the tab over; then the popup may go. */
  handOver(): Promise<boolean>;
  /** The selected text, when the context menu opened the panel to clip it. */
  takeSelectionIntent(): Promise<string | undefined>;
  /** Calls back when another tab or page is in front. Returns the way to stop listening. */
  followTab(onEvent: (event: TabEvent) => void): () => void;
  openPage(cause: OpenCause): Promise<Opened>;
  /**
   * Whether the tab shows something else than what was read of it last: another page, or, where a page
   * fills itself, other content. Takes a moment.
   */
  findChange(): Promise<'other-page' | 'other-content' | undefined>;
  /** Without a text, what is selected on the page now. */
  openSelection(text?: string): Promise<Opened | 'nothing-selected' | 'nothing-in-selection'>;
  openEntry(list: OpenList, entry: ListEntry): Promise<OpenProspect>;
  /** An empty prospect to type into, about the page in front. */
  openEmpty(kind: RecordKind): Promise<OpenProspect>;
  /** The same prospect on top of the lead as the base has it now; what was typed stays. */
  bringOnto(prospect: OpenProspect, lead: Lead): Promise<OpenProspect>;
  /** The leads that a prospect the base does not know perhaps is, the likeliest first. */
  findNear(prospect: OpenProspect): Promise<NearLead[]>;
  /** Remembers that the prospect is not that lead, also for the lead it becomes. */
  refuseNear(prospect: OpenProspect, lead: Lead): Promise<void>;
  /** The lead as the base has it now, without what was typed. */
  takeTheirs(prospect: OpenProspect, lead: Lead): Promise<OpenProspect>;
  /** Starts writing at once. Failures go to `onDraftLost`. */
  storeDraft(draft: PanelDraft): void;
  onDraftLost(listener: (code: SaveErrorCode) => void): () => void;
  dropDraft(pageKey: string): Promise<void>;
  /** What is selected on the page now, as evidence; undefined when nothing is. */
  readSelection(): Promise<Evidence | undefined>;
  save(prospect: OpenProspect, options?: { asNew?: boolean }): Promise<SaveOutcome>;
  undoSave(saved: SavedLead): Promise<UndoOutcome>;
  saveEntries(list: OpenList, keys: readonly string[]): Promise<EntriesOutcome>;
  undoSaveEntries(saved: SavedEntries): Promise<UndoOutcome>;
  followUp: FollowUpActions;
  acceptLinkedInNotice(): Promise<void>;
  /** Asks for the lasting permission to read this site: in the handler of a press. True when given. */
  allowSite(): Promise<boolean>;
  /** Whether the page that is shown can be taught by pointing at it. */
  canTeach(): boolean;
  /** Starts pointing, in the page. False when the page does not let itself be pointed at. */
  teach(wish: TeachWish, words: PickerWords): Promise<boolean>;
  /** Whether the page that is shown can be made into a report: whatever can be read. */
  canReport(): boolean;
  /** A copy of the page with invented text; undefined when it cannot be made. Sends nothing. */
  prepareReport(language: string): Promise<PreparedReport | undefined>;
  openLeadBase(leadId?: string): void;
  openSettings(): void;
  openSidePanel(): void;
  close(): void;
}
