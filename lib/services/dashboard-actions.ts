import type { LeadBase } from '@/lib/db/database';
import type { BinRow } from '@/lib/db/rows';
import { takeTable } from '@/lib/db/table-ahead';
import { readEarly, watchBin, watchLead, watchLeads } from '@/lib/db/watch-leads';
import type { PanelDraft } from '@/lib/domain/draft';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import type { StageRule } from '@/lib/domain/playbook/playbook-item';
import type { QuestionSet } from '@/lib/domain/qualification';
import { listShortcuts } from '@/lib/platform/commands';
import { listAllowedSites, revokeSite, watchAllowedSites } from '@/lib/platform/permissions';
import { extensionVersion } from '@/lib/platform/runtime';
import { loadSettings, type Settings, saveSettings, watchSettings } from '@/lib/settings/settings';
import { activeQuestionSet, findQuestionSet } from './active-question-set';
import { afterPaint } from './after-paint';
import { dailyBackup } from './backup';
import { now } from './clock';
import { deleteLeads, purgeBin, restoreLeads } from './delete-leads';
import { type DuplicateActions, duplicateActions } from './duplicate-actions';
import { type ExpertActions, expertActions } from './expert-actions';
import { type ExportActions, exportActions } from './export-actions';
import { type FigureActions, figureActions } from './figure-actions';
import { readFitRules } from './fit-rules';
import { type FollowUpActions, followUpActions } from './follow-up-actions';
import { type ImportActions, importActions } from './import-actions';
import { valuesInUse } from './lead-facets';
import { createLeadIndex, type LeadIndex, leadIndexOf } from './lead-index';
import { findLeads } from './lead-query';
import { createDraftWriter, dropDraft, loadDraft } from './panel-draft';
import { type PlaybookActions, playbookActions } from './playbook-actions';
import { type PlaybookFileActions, playbookFileActions } from './playbook-file-actions';
import { type PortraitActions, portraitActions } from './portrait-actions';
import { prepareTable } from './prepare-table';
import { type QuestionActions, questionActions } from './question-actions';
import { purgeRecipes, type RecipeActions, recipeActions } from './recipe-actions';
import { type SafetyActions, safetyActions } from './safety-actions';
import type { SaveError } from './save-error';
import { saveDraft, undoSave } from './save-lead';
import { prepareNextLetter } from './search-leads';
import { ensureCopy } from './second-copy';
import { showPhone } from './show-phone';
import { sortLeads } from './sort-leads';
import { acceptStore, checkStore, glanceAtStore, type StoreHealth } from './store-health';
import { type TableActions, tableActions } from './table-actions';
import { purgeActions } from './undo-action';

/** A lead being edited in its sheet and not saved yet. */
export interface SheetDraft {
  draft: LeadDraft;
  /** Revision of the lead the editing started from. */
  revision: number;
  /** Epoch ms of the last keystroke. */
  at: number;
}

/** Something that was done and can be undone once. */
export interface Done<T> {
  result: T;
  undo(): Promise<unknown>;
}

type Stop = () => void;

/** All that the dashboard can do; its screens know no store, browser or file. Failures: SaveError. */
export interface DashboardActions {
  version: string;
  /** The store's health if all looks well; to be followed by `checkStore`, which counts the leads. */
  glanceAtStore(): Promise<StoreHealth | undefined>;
  checkStore(): Promise<StoreHealth>;
  acceptStore(): Promise<void>;
  onStoreClosed(listener: () => void): Stop;
  /**
   * Calls back now and after every change, whichever page made it. `writable`: whether the store is
   * as it should be.
   */
  subscribeLeads(
    writable: boolean,
    onLeads: (index: LeadIndex) => void,
    onError: (error: unknown) => void,
  ): Stop;
  /** Calls back with one lead, now and after every change; undefined when there is none. */
  subscribeLead(id: string, onLead: (lead: Lead | undefined) => void): Stop;
  subscribeBin(onBin: (bin: BinRow[]) => void): Stop;
  /** What there is before anything was read. */
  noLeads: LeadIndex;
  findLeads: typeof findLeads;
  valuesInUse: typeof valuesInUse;
  sortLeads: typeof sortLeads;
  /** Steps for idle moments that make the next press quicker. */
  prepareTable: typeof prepareTable;
  prepareNextLetter: typeof prepareNextLetter;
  deleteLeads(ids: readonly string[]): Promise<Done<string[]>>;
  restoreLeads(ids: readonly string[]): Promise<string[]>;
  /** The version its answers were given to; the active one where nothing was answered or it is gone. */
  questionSetOf(lead: Lead): Promise<QuestionSet>;
  loadSheetDraft(leadId: string): Promise<SheetDraft | undefined>;
  /** Starts writing at once, the latest wins. */
  storeSheetDraft(leadId: string, sheetDraft: SheetDraft): void;
  dropSheetDraft(leadId: string): Promise<void>;
  /** Calls back when an unsaved change could not be kept. */
  onDraftError(listener: (error: SaveError) => void): Stop;
  /** `rule`: the one that set its stage. */
  saveLead(
    draft: LeadDraft,
    set: QuestionSet,
    revision: number,
  ): Promise<Done<Lead> & { rule?: StageRule }>;
  exports: ExportActions;
  showPhone: typeof showPhone;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void): Stop;
  listAllowedSites(): Promise<string[]>;
  watchAllowedSites(onChange: () => void): Stop;
  revokeSite(pattern: string): Promise<boolean>;
  recipes: RecipeActions;
  table: TableActions;
  imports: ImportActions;
  duplicates: DuplicateActions;
  playbook: PlaybookActions;
  playbookFile: PlaybookFileActions;
  portrait: PortraitActions;
  experts: ExpertActions;
  followUp: FollowUpActions;
  figures: FigureActions;
  questions: QuestionActions;
  safety: SafetyActions;
  /** Keys by command name, '' where none are set. */
  listShortcuts(): Promise<Record<string, string>>;
  /** Bytes the extension takes, as the browser estimates it; undefined where it does not say. */
  storageSize(): Promise<number | undefined>;
}

const keyOf = (leadId: string) => `lead:${leadId}`;

function sheetActions(base: LeadBase) {
  const listeners = new Set<(error: SaveError) => void>();
  const writer = createDraftWriter(base, (error) => {
    for (const listener of listeners) listener(error);
  });
  const asPanelDraft = (leadId: string, { draft, revision, at }: SheetDraft): PanelDraft => ({
    pageKey: keyOf(leadId),
    page: { url: keyOf(leadId), canonicalUrl: keyOf(leadId), title: draft.name.value },
    at,
    lead: draft,
    baseRevision: revision,
  });
  return {
    onDraftError(listener: (error: SaveError) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async loadSheetDraft(leadId: string) {
      const {
        lead: draft,
        baseRevision: revision,
        at,
      } = (await loadDraft(base, keyOf(leadId))) ?? {};
      return draft && revision && at !== undefined ? { draft, revision, at } : undefined;
    },
    storeSheetDraft: (leadId: string, sheetDraft: SheetDraft) =>
      writer.write(asPanelDraft(leadId, sheetDraft)),
    async dropSheetDraft(leadId: string) {
      await writer.flush();
      await dropDraft(base, keyOf(leadId));
    },
    async saveLead(draft: LeadDraft, set: QuestionSet, revision: number) {
      // A draft written after the save would come back as an unsaved change.
      await writer.flush();
      const pageKey = draft.leadId === undefined ? undefined : keyOf(draft.leadId);
      const [{ matching: strictness }, fitRules] = await Promise.all([
        loadSettings(),
        readFitRules(base),
      ]);
      const options = {
        set,
        strictness,
        now: now(),
        expectedRevision: revision,
        pageKey,
        fitRules,
      };
      const { panelDraft: _, ...saved } = await saveDraft(base, draft, options);
      const { lead, rule } = saved;
      return { result: lead, ...(rule && { rule }), undo: () => undoSave(base, saved) };
    },
  };
}

async function questionSetOf(base: LeadBase, lead: Lead): Promise<QuestionSet> {
  const { setId, setVersion, answers } = lead.qualification.markers;
  const asked = Object.keys(answers).length > 0 && (await findQuestionSet(base, setId, setVersion));
  return asked || activeQuestionSet(base);
}

/** Once a day, when the screen has been drawn and somebody may be at work already. */
function backUpLater(base: LeadBase): void {
  const attempt = (work: Promise<unknown>) => void work.catch(() => undefined);
  // What the last session saved and could not copy any more is not left alone for long.
  setTimeout(() => attempt(ensureCopy(base, now())), 2000);
  setTimeout(() => attempt(dailyBackup(base, now())), 15_000);
}

/** The dashboard over the browser's own lead base. */
export function createDashboardActions(base: LeadBase): DashboardActions {
  const follow = createLeadIndex();
  // Read while the page is put together: the rows are what somebody waits for.
  let early: ReturnType<typeof readEarly> | undefined = readEarly(base, takeTable());
  return {
    ...sheetActions(base),
    version: extensionVersion(),
    glanceAtStore: () => glanceAtStore(base),
    async checkStore() {
      const health = await checkStore(base);
      // What is over its 30 days goes when somebody looks; a base in any other state is left alone.
      if (health.state === 'ok')
        for (const purge of [purgeBin, purgeRecipes, purgeActions])
          void purge(base, now()).catch(() => undefined);
      if (health.state === 'ok') backUpLater(base);
      return health;
    },
    acceptStore: () => acceptStore(base),
    onStoreClosed: (listener) => base.onStoreClosed(listener),
    subscribeLeads(writable, onLeads, onError) {
      const options = { writable, ...(early && { early }), pause: afterPaint };
      // A later look starts from what there is then.
      early = undefined;
      return watchLeads(base, options, (chunks) => onLeads(follow(chunks)), onError);
    },
    subscribeLead: (id, onLead) => watchLead(base, id, onLead),
    subscribeBin: (onBin) => watchBin(base, onBin),
    noLeads: leadIndexOf([]),
    findLeads,
    valuesInUse,
    sortLeads,
    prepareTable,
    prepareNextLetter,
    async deleteLeads(ids) {
      const deleted = await deleteLeads(base, ids, now());
      return { result: deleted, undo: () => restoreLeads(base, deleted) };
    },
    restoreLeads: (ids) => restoreLeads(base, ids),
    questionSetOf: (lead) => questionSetOf(base, lead),
    exports: exportActions(base),
    showPhone,
    saveSettings,
    watchSettings,
    listAllowedSites,
    watchAllowedSites,
    revokeSite,
    recipes: recipeActions(base),
    table: tableActions(base),
    imports: importActions(base),
    duplicates: duplicateActions(base),
    playbook: playbookActions(base),
    playbookFile: playbookFileActions(base),
    portrait: portraitActions(base),
    experts: expertActions(base),
    followUp: followUpActions(base),
    figures: figureActions(base, now),
    questions: questionActions(base),
    safety: safetyActions(base),
    listShortcuts,
    storageSize: async () => (await navigator.storage?.estimate?.())?.usage,
  };
}
