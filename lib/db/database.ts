import { Dexie, type Table } from 'dexie';
import type { PanelDraft } from '@/lib/domain/draft';
import type { MonthPlan } from '@/lib/domain/figures/month-plan';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import type { ColumnMapping } from '@/lib/domain/import/import-target';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { QuestionSet } from '@/lib/domain/qualification';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import type { SavedView } from '@/lib/domain/table-view';
import { guardedFactory } from './guarded-factory';
import { keepBeforeUpgrade } from './keep-before-upgrade';
import type {
  ActionPartRow,
  ActionRow,
  BackupPartRow,
  BackupRow,
  BinRow,
  ExportMarkRow,
  MetaRow,
  NotDuplicatesRow,
  ProjectionRow,
  SuppressedRow,
} from './rows';
import { StoreReadOnlyError } from './store-read-only-error';
import { newStoreState } from './store-state';
import { usualName } from './table-ahead';
import { version1 } from './versions/v1';
import { version2 } from './versions/v2';
import { version3 } from './versions/v3';
import { version4 } from './versions/v4';

export const schemaVersion = version4.number;

/** IndexedDB's own version numbers are ten times Dexie's. */
const nativeVersion = schemaVersion * 10;

export class LeadBase extends Dexie {
  leads!: Table<Lead, string>;
  drafts!: Table<PanelDraft, string>;
  bin!: Table<BinRow, string>;
  questionSets!: Table<QuestionSet, [string, number]>;
  recipes!: Table<Recipe, string>;
  meta!: Table<MetaRow, string>;
  projections!: Table<ProjectionRow, [string, number]>;
  ownColumns!: Table<OwnColumn, string>;
  savedViews!: Table<SavedView, string>;
  columnMappings!: Table<ColumnMapping, string>;
  notDuplicates!: Table<NotDuplicatesRow, [string, string]>;
  actions!: Table<ActionRow, string>;
  actionParts!: Table<ActionPartRow, [string, number]>;
  backups!: Table<BackupRow, string>;
  backupParts!: Table<BackupPartRow, [string, number]>;
  suppressed!: Table<SuppressedRow, string>;
  exportMarks!: Table<ExportMarkRow, string>;
  playbook!: Table<PlaybookItem, [string, string]>;
  expertRequests!: Table<ExpertRequest, string>;
  sourceCosts!: Table<SourceCost, string>;
  monthPlans!: Table<MonthPlan, string>;

  /** Whether the store was written by a newer release. Known once the store is open. */
  newer = false;
  readonly #closedListeners = new Set<() => void>();

  constructor(name: string) {
    super(name, {
      // "Saved" may be said only when the row is on the disk (measured: 0.8 → 1.4 ms a save).
      chromeTransactionDurability: 'strict',
      ...(typeof indexedDB !== 'undefined' && {
        indexedDB: guardedFactory(nativeVersion),
        IDBKeyRange,
      }),
    });
    this.version(version1.number).stores(version1.stores);
    this.version(version2.number).stores(version2.stores);
    this.version(version3.number).stores(version3.stores).upgrade(keepBeforeUpgrade);
    this.version(version4.number).stores(version4.stores).upgrade(keepBeforeUpgrade);
    this.on('populate', (transaction) => {
      // The populate transaction waits for its own requests.
      void transaction.table('meta').add(newStoreState(schemaVersion));
    });
    this.on(
      'ready',
      () => {
        this.newer = this.backendDB().version > nativeVersion;
      },
      true,
    );
    this.use({
      stack: 'dbcore',
      name: 'read-only-when-newer',
      create: (down) => ({
        ...down,
        transaction: (tables, mode, options) => {
          if (mode === 'readwrite' && this.newer) throw new StoreReadOnlyError();
          return down.transaction(tables, mode, options);
        },
      }),
    });
    // Without this, a page left open blocks the upgrade that another page of a new release needs.
    this.on('versionchange', () => {
      this.close();
      this.#tellClosed();
      return false;
    });
    this.on('close', () => this.#tellClosed());
  }

  /**
   * Calls back when the store was closed from outside: another page upgrades or deletes it, or the
   * browser took it away. Nothing can be saved any more until the page is loaded again. Returns the
   * way to stop listening.
   */
  onStoreClosed(listener: () => void): () => void {
    this.#closedListeners.add(listener);
    return () => this.#closedListeners.delete(listener);
  }

  #tellClosed(): void {
    for (const listener of this.#closedListeners) listener();
  }
}

/**
 * The lead base if it is there and of this release; undefined otherwise. For whoever nobody watches:
 * a store is made, and an older one upgraded, by a page that somebody looks at.
 */
export async function findLeadBase(name = usualName): Promise<LeadBase | undefined> {
  const found = (await indexedDB.databases()).find((each) => each.name === name);
  return found?.version === nativeVersion ? new LeadBase(name) : undefined;
}

/** The lead base of this browser profile; opens by itself at the first query. */
export function openLeadBase(name = usualName): LeadBase {
  return new LeadBase(name);
}
