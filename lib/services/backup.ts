import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import type { BackupReason, BackupRow } from '@/lib/db/rows';
import { readSnapshot } from '@/lib/db/snapshot';
import { findStoreState } from '@/lib/db/store-state';
import { addToSum, emptySum, readLine, shownSum } from '@/lib/domain/backup/backup-lines';
import type { BackupContents, BackupRows } from '@/lib/exchange/backup-file';
import { packText, unpackText } from '@/lib/exchange/packed';
import { loadSettings } from '@/lib/settings/settings';
import { SaveError, toSaveError } from './save-error';
import { checkStore } from './store-health';

const dayMs = 24 * 60 * 60 * 1000;
/** Of the daily ones, and of the others, as many stay. */
const keptOfAKind = 3;
/** The one with the most leads stays so long, whatever came after. */
const largestKeptMs = 30 * dayMs;

const partsOf = (base: LeadBase, id: string) =>
  base.backupParts.where('[backup+part]').between([id, 0], [id, Number.POSITIVE_INFINITY]);

export const leadsIn = ({ counts }: Pick<BackupRow, 'counts'>): number => counts.leads ?? 0;

/** The backups inside, the latest first. */
export async function listBackups(base: LeadBase): Promise<BackupRow[]> {
  return base.backups.orderBy('at').reverse().toArray();
}

/** The latest one that was read back whole. */
export async function findLastBackup(base: LeadBase): Promise<BackupRow | undefined> {
  return (await listBackups(base)).find(({ verified }) => verified);
}

/** The lines of a backup, part by part; throws where a part is missing or damaged. */
export async function* linesInBackup(base: LeadBase, backup: BackupRow): AsyncGenerator<string> {
  for (let part = 0; part < backup.parts; part += 1) {
    const row = await base.backupParts.get([backup.id, part]);
    if (!row) throw new SaveError('failed', 'A part of the backup is missing.');
    yield await unpackText(row.data);
  }
}

async function isWhole(base: LeadBase, backup: BackupRow): Promise<boolean> {
  let sum = emptySum;
  try {
    for await (const lines of linesInBackup(base, backup)) sum = addToSum(sum, lines);
  } catch {
    return false;
  }
  return shownSum(sum) === backup.sum;
}

/** Reads a backup kept inside. Its lines are our own, so that they need no second check of values. */
export async function readBackup(base: LeadBase, id: string): Promise<BackupContents> {
  const backup = await base.backups.get(id);
  if (!backup) throw new SaveError('conflict', 'The backup is gone.');
  const rows: BackupRows = {};
  const { databaseId, changes, settings, at: madeAt } = backup;
  let sum = emptySum;
  for await (const lines of linesInBackup(base, backup)) {
    sum = addToSum(sum, lines);
    for (const line of lines.split('\n')) {
      const read = line === '' ? undefined : readLine(line, false);
      if (!read?.ok) continue;
      const known = rows[read.table] ?? [];
      known.push(read.row);
      rows[read.table] = known;
    }
  }
  const sound = shownSum(sum) === backup.sum;
  return { madeAt, facts: { databaseId, changes, settings }, rows, refused: [], sound };
}

/** Which backups may go: the newest few of each kind stay, and the one that holds the most. */
export function outdated(backups: readonly BackupRow[], now: number): BackupRow[] {
  const latestFirst = [...backups].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const stays = (group: BackupRow[]) => group.slice(0, keptOfAKind);
  const lately = latestFirst.filter(({ at, verified }) => verified && now - at < largestKeptMs);
  const [largest] = [...lately].sort((a, b) => leadsIn(b) - leadsIn(a));
  const kept = new Set([
    ...stays(latestFirst.filter(({ why, verified }) => verified && why === 'daily')),
    ...stays(latestFirst.filter(({ why, verified }) => verified && why !== 'daily')),
    ...(largest ? [largest] : []),
  ]);
  return latestFirst.filter((backup) => !kept.has(backup));
}

async function dropBackups(base: LeadBase, ids: readonly string[]): Promise<void> {
  await base.transaction('rw', [base.backups, base.backupParts], async () => {
    for (const id of ids) await partsOf(base, id).delete();
    await base.backups.bulkDelete([...ids]);
  });
}

/**
 * Makes a backup inside the store, reads it back, and only then lets older ones go. Undefined, and
 * nothing is changed, where the store is not as the last save left it: a damaged store must not
 * push a good backup out. Throws SaveError (`quota` above all).
 */
export async function makeBackup(
  base: LeadBase,
  why: BackupReason,
  now: number,
): Promise<BackupRow | undefined> {
  const { state } = await checkStore(base);
  if (state !== 'ok' && state !== 'first-run') return undefined;
  const id = uuidv7();
  let parts: { backup: string; part: number; data: string | Uint8Array }[] = [];
  let size = 0;
  try {
    const facts = await readSnapshot(
      base,
      async (lines) => {
        const data = await packText(lines);
        size += data.length;
        parts.push({ backup: id, part: parts.length, data });
      },
      () => {
        parts = [];
        size = 0;
      },
    );
    const settings = await loadSettings();
    const backup: BackupRow = {
      ...{ id, at: now, why, ...facts, settings },
      ...{ parts: parts.length, size, verified: false },
    };
    await base.transaction('rw', [base.backups, base.backupParts], async () => {
      await base.backups.add(backup);
      await base.backupParts.bulkAdd(parts);
    });
    if (!(await isWhole(base, backup))) {
      await dropBackups(base, [id]);
      throw new SaveError('failed', 'The backup could not be read back.');
    }
    const verified = { ...backup, verified: true };
    await base.backups.put(verified);
    const old = outdated(await listBackups(base), now);
    await dropBackups(
      base,
      old.map((each) => each.id),
    );
    return verified;
  } catch (error) {
    throw toSaveError(error);
  }
}

/** The last good backup where nothing has changed since, else a new one. */
export async function ensureBackup(
  base: LeadBase,
  why: BackupReason,
  now: number,
): Promise<BackupRow | undefined> {
  const [last, state] = await Promise.all([findLastBackup(base), findStoreState(base)]);
  const { databaseId, changes } = state ?? {};
  if (last && last.databaseId === databaseId && last.changes === changes) return last;
  return makeBackup(base, why, now);
}

/** One a day, when somebody looks; none of an empty base or of what is in the last one already. */
export async function dailyBackup(base: LeadBase, now: number): Promise<BackupRow | undefined> {
  const [last, state] = await Promise.all([findLastBackup(base), findStoreState(base)]);
  if (!state || state.leadCount === 0) return undefined;
  const sinceLast = last ? now - last.at : Number.POSITIVE_INFINITY;
  return sinceLast < dayMs ? undefined : ensureBackup(base, 'daily', now);
}

/** A deletion of so many leads is preceded by a backup. */
const bulk = 100;

/** Before something that changes many leads at once: a backup, unless there is one of just this. */
export async function backupBefore(
  base: LeadBase,
  why: BackupReason,
  { leads, now }: { leads: number; now: number },
): Promise<void> {
  if (leads < bulk) return;
  // What follows can be undone by itself; a full disk must not stop it.
  const state = await findStoreState(base).catch(() => undefined);
  if (state && state.leadCount > 0) await ensureBackup(base, why, now).catch(() => undefined);
}
