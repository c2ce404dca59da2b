import {
  addToSum,
  type BackedUpTable,
  type BackupFacts,
  backedUpTables,
  emptySum,
  lineOf,
  shownSum,
} from '@/lib/domain/backup/backup-lines';
import type { LeadBase } from './database';
import { isBackedUpMeta } from './keep-before-upgrade';
import { findStoreState } from './store-state';

const rowsInPart = 500;
const attempts = 3;

/** The store changed while it was being read; what was read belongs to no one moment. */
class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

type OnPart = (lines: string) => Promise<void> | void;

async function changesNow(base: LeadBase): Promise<number> {
  return (await findStoreState(base))?.changes ?? -1;
}

/** Rows of a table from behind a key on, in the order of its keys. */
async function rowsAfter(base: LeadBase, table: BackedUpTable, key: unknown) {
  const all = base.table<unknown>(table);
  const some = key === undefined ? all.toCollection() : all.where(':id').above(key);
  const rows = await some.limit(rowsInPart).toArray();
  const { keyPath } = all.schema.primKey;
  const last = rows.at(-1) as Record<string, unknown> | undefined;
  const keyOf = (row: Record<string, unknown>) =>
    Array.isArray(keyPath) ? keyPath.map((name) => row[name]) : row[keyPath ?? 'id'];
  return { rows, last: last && keyOf(last) };
}

async function readOnce(
  base: LeadBase,
  onPart: OnPart,
  stillSame: () => Promise<void>,
): Promise<Pick<BackupFacts, 'counts' | 'sum'>> {
  const counts: Record<string, number> = {};
  let sum = emptySum;
  for (const table of backedUpTables) {
    for (let key: unknown; ; ) {
      const { rows, last } = await rowsAfter(base, table, key);
      if (last === undefined) break;
      key = last;
      const kept = table === 'meta' ? rows.filter(isBackedUpMeta) : rows;
      await stillSame();
      if (kept.length === 0) continue;
      const lines = kept.map((row) => lineOf(table, row)).join('');
      counts[table] = (counts[table] ?? 0) + kept.length;
      sum = addToSum(sum, lines);
      await onPart(lines);
    }
  }
  return { counts, sum: shownSum(sum) };
}

/**
 * Hands over everything a backup holds, as lines, in parts of some hundred rows, all of one moment:
 * begins again (after `onRestart`) where the leads changed meanwhile, and in the end reads all in
 * one transaction. A store that lost what it knows about itself is read as it is.
 */
export async function readSnapshot(
  base: LeadBase,
  onPart: OnPart,
  onRestart: () => void,
): Promise<BackupFacts> {
  const facts = async (
    changes: number,
    read: Pick<BackupFacts, 'counts' | 'sum'>,
  ): Promise<BackupFacts> => {
    const databaseId = (await findStoreState(base))?.databaseId ?? 'unknown';
    return { databaseId, changes: Math.max(changes, 0), ...read };
  };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const changes = await changesNow(base);
    try {
      const read = await readOnce(base, onPart, async () => {
        if ((await changesNow(base)) !== changes) throw new ChangedMeanwhile();
      });
      return await facts(changes, read);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      onRestart();
    }
  }
  const parts: string[] = [];
  const tables = backedUpTables.map((table) => base.table(table));
  const read = await base.transaction('r', tables, async () =>
    facts(
      await changesNow(base),
      await readOnce(
        base,
        (lines) => void parts.push(lines),
        () => Promise.resolve(),
      ),
    ),
  );
  for (const lines of parts) await onPart(lines);
  return read;
}
