import type { LeadBase } from '@/lib/db/database';
import type { ActionRow, BackupRow } from '@/lib/db/rows';
import { findStoreState } from '@/lib/db/store-state';
import type { LeadDraft } from '@/lib/domain/lead';
import type { EnteredIdentity } from '@/lib/domain/suppression/entered-values';
import type { Subject } from '@/lib/domain/suppression/eraser';
import {
  type BackupContents,
  type BackupFileProblem,
  isBackupFile,
  readBackupFile,
} from '@/lib/exchange/backup-file';
import { loadSettings, saveSettings } from '@/lib/settings/settings';
import { listBackups, makeBackup, readBackup } from './backup';
import { type BackupOnFile, backupToFile, noteBackupFile } from './backup-to-file';
import { now } from './clock';
import { deleteLeads, restoreLeads } from './delete-leads';
import { type Erased, eraseSubject } from './erase';
import { countSuppressed, findKeptAway, liftSuppression, undoLift } from './lift-suppression';
import { type MergedDraft, mergeDraft } from './merge-draft';
import { findAbout, personFile } from './person-file';
import {
  previewRestore,
  type Restored,
  type RestorePreview,
  restoreBackup,
  undoRestore,
} from './restore-backup';
import { type DueLead, findOverdue, findUntold, setDates } from './retention';
import { findCopy } from './second-copy';
import { leadsOfAction, listActions, type Undone, undoAction } from './undo-action';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** A backup that was opened and not restored yet. */
export interface OpenedBackup {
  preview: RestorePreview;
  restore(exact: boolean): Promise<Undoable<Restored>>;
}

/** How many places of each kind hold something about somebody. */
export type FoundAbout = Erased & { name: string };

/** What protects the lead base, and the rights of the people in it. Failures: SaveError. */
export interface SafetyActions {
  /** The latest first; none where the store cannot be read. */
  listBackups(): Promise<BackupRow[]>;
  /** Undefined: the store is damaged, so none was made. */
  makeBackup(): Promise<BackupRow | undefined>;
  /** Told by how the file begins, not by its name. */
  isBackup(file: Blob): Promise<boolean>;
  openBackup(id: string): Promise<OpenedBackup>;
  /** The copy beside the store, for when the store is gone; see findCopy. */
  openCopy(): Promise<OpenedBackup | undefined>;
  openFile(file: Blob): Promise<OpenedBackup | { problem: BackupFileProblem }>;
  backupFile(): Promise<BackupOnFile>;
  /** Days since the last backup file, 0 for never; undefined while none is due. */
  backupFileDue(): Promise<number | undefined>;
  /** Asks again a day later. */
  postponeBackupFile(): Promise<void>;
  listHistory(most: number): Promise<ActionRow[]>;
  /** See leadsOfAction. */
  leadsOf(action: string): Promise<string[]>;
  undo(action: ActionRow): Promise<Undone>;
  /** See mergeDraft. */
  mergeDraft(draft: LeadDraft, revision: number): Promise<MergedDraft | undefined>;
  findAbout(subject: Subject): Promise<FoundAbout>;
  personFile(subject: Subject): Promise<{ fileName: string; text: string }>;
  erase(subject: Subject, suppress: boolean): Promise<Erased>;
  /** How many people and companies are kept away. */
  countSuppressed(): Promise<number>;
  /** When those of them were erased who are known by what is entered. */
  findKeptAway(entered: EnteredIdentity): Promise<number[]>;
  /** They may be captured, imported and restored again. Gives how many; none: nobody is known by it. */
  liftSuppression(entered: EnteredIdentity): Promise<Undoable<number>>;
  findOverdue(): Promise<DueLead[]>;
  purge(ids: readonly string[]): Promise<Undoable<number>>;
  findUntold(): Promise<DueLead[]>;
  setDates(
    ids: readonly string[],
    dates: { retainUntil?: number; notifiedAt?: number },
  ): Promise<Undoable<number>>;
}

const dayMs = 24 * 60 * 60 * 1000;

async function daysWithoutFile(base: LeadBase, now: number): Promise<number | undefined> {
  const [{ backupEveryDays, backupFileAt, backupAskAt = 0 }, state] = await Promise.all([
    loadSettings(),
    findStoreState(base),
  ]);
  if (backupEveryDays === 0 || !state || state.leadCount === 0 || now < backupAskAt)
    return undefined;
  if (backupFileAt === undefined) {
    // Nobody is asked on the first day for what a day's work could make again.
    const first = await base.leads.orderBy('number').first();
    return first && now - first.createdAt > dayMs ? 0 : undefined;
  }
  const days = Math.floor((now - backupFileAt) / dayMs);
  return days >= backupEveryDays ? Math.max(1, days) : undefined;
}

/** An action is undone by itself, a restoring by the backup that was made before it. */
async function undoAnything(base: LeadBase, action: ActionRow): Promise<Undone> {
  if (action.kind === 'lift') {
    await undoLift(base, action.id, now());
    return { undone: 0, left: 0 };
  }
  const { backup } = action.detail;
  if (action.kind !== 'restore-backup' || typeof backup !== 'string')
    return undoAction(base, action.id, now());
  const at = now();
  await undoRestore(base, { added: 0, changed: 0, missing: 0, before: backup }, at);
  await base.actions.update(action.id, { undoneAt: at });
  return { undone: action.leads, left: 0 };
}

export function safetyActions(base: LeadBase): SafetyActions {
  const opened = async (contents: BackupContents): Promise<OpenedBackup> => ({
    preview: await previewRestore(base, contents),
    async restore(exact) {
      const result = await restoreBackup(base, contents, { exact, now: now() });
      return { result, undo: () => undoRestore(base, result, now()) };
    },
  });
  return {
    listBackups: () => listBackups(base).catch(() => []),
    makeBackup: () => makeBackup(base, 'manual', now()),
    isBackup: isBackupFile,
    openBackup: async (id) => opened(await readBackup(base, id)),
    async openCopy() {
      const copy = await findCopy();
      return copy && opened(copy);
    },
    async openFile(file) {
      const read = await readBackupFile(file);
      return read.ok ? opened(read.contents) : { problem: read.problem };
    },
    async backupFile() {
      const at = now();
      const file = await backupToFile(base, at);
      await noteBackupFile(at).catch(() => undefined);
      return file;
    },
    backupFileDue: () => daysWithoutFile(base, now()).catch(() => undefined),
    async postponeBackupFile() {
      await saveSettings({ backupAskAt: now() + dayMs });
    },
    listHistory: (most) => listActions(base, most).catch(() => []),
    leadsOf: (action) => leadsOfAction(base, action),
    undo: (action) => undoAnything(base, action),
    mergeDraft: (draft, revision) => mergeDraft(base, draft, revision),
    async findAbout(subject) {
      const about = await findAbout(base, subject);
      return {
        name: about.name,
        leads: about.leads.length,
        mentioned: about.mentionedIn.length,
        bin: about.bin.length,
        drafts: about.drafts.length,
        history: about.history.length,
        backups: about.backups.length,
      };
    },
    personFile: (subject) => personFile(base, subject, now()),
    erase: (subject, suppress) => eraseSubject(base, subject, { suppress, now: now() }),
    countSuppressed: () => countSuppressed(base),
    findKeptAway: async (entered) => findKeptAway(base, entered, (await loadSettings()).region),
    async liftSuppression(entered) {
      const { region } = await loadSettings();
      const { count, action } = await liftSuppression(base, entered, { region, now: now() });
      return {
        result: count,
        undo: async () => action !== undefined && undoLift(base, action, now()),
      };
    },
    findOverdue: () => findOverdue(base, now()),
    async purge(ids) {
      const gone = await deleteLeads(base, ids, now());
      return { result: gone.length, undo: () => restoreLeads(base, gone) };
    },
    findUntold: () => findUntold(base),
    async setDates(ids, dates) {
      const { result, action } = await setDates(base, ids, dates, now());
      return {
        result,
        undo: async () => action !== undefined && undoAction(base, action, now()),
      };
    },
  };
}
