import type { Transaction } from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import {
  addToSum,
  type BackedUpTable,
  backedUpTables,
  emptySum,
  lineOf,
  shownSum,
} from '@/lib/domain/backup/backup-lines';
import type { BackupRow, StoreState } from './rows';

const rowsInPart = 500;

/** Whether a row of `meta` belongs into a backup: the store's own figures are no other store's. */
export const isBackedUpMeta = (row: unknown): boolean =>
  (row as { key?: unknown } | undefined)?.key !== 'state';

/**
 * Keeps a copy of everything in the transaction that upgrades the schema, before a later version's
 * upgrade may alter rows: either both are done or nothing is. It is not packed, since a transaction
 * of the store waits for nothing but the store. Several upgrades in one go keep one copy, the first's.
 */
export async function keepBeforeUpgrade(transaction: Transaction): Promise<void> {
  const state = (await transaction.table('meta').get('state')) as StoreState | undefined;
  if (!state || state.leadCount === 0) return;
  const isKept = ({ why, databaseId, changes }: BackupRow) =>
    why === 'migration' && databaseId === state.databaseId && changes === state.changes;
  if ((await transaction.table('backups').filter(isKept).count()) > 0) return;
  const id = uuidv7();
  const counts: Record<string, number> = {};
  let [sum, part, size] = [emptySum, 0, 0];
  const keep = async (table: BackedUpTable, rows: readonly unknown[]) => {
    const data = rows.map((row) => lineOf(table, row)).join('');
    counts[table] = (counts[table] ?? 0) + rows.length;
    sum = addToSum(sum, data);
    size += data.length;
    await transaction.table('backupParts').add({ backup: id, part, data });
    part += 1;
  };
  for (const table of backedUpTables) {
    // Those of a later version are not there yet, although Dexie names them.
    if (!transaction.idbtrans.objectStoreNames.contains(table)) continue;
    const keys = await transaction.table(table).toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += rowsInPart) {
      const found = await transaction.table(table).bulkGet(keys.slice(at, at + rowsInPart));
      const rows = found.filter((row) => row !== undefined && isBackedUpMeta(row));
      if (rows.length > 0) await keep(table, rows);
    }
  }
  const row: BackupRow = {
    id,
    at: Math.max(state.lastChange, 0),
    why: 'migration',
    databaseId: state.databaseId,
    changes: state.changes,
    counts,
    sum: shownSum(sum),
    parts: part,
    size,
    verified: true,
  };
  await transaction.table('backups').add(row);
}
