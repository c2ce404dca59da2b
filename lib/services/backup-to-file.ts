import type { LeadBase } from '@/lib/db/database';
import { readSnapshot } from '@/lib/db/snapshot';
import { findStoreState } from '@/lib/db/store-state';
import { backupEnd, backupHead, readBackupFile } from '@/lib/exchange/backup-file';
import { writeFile } from '@/lib/exchange/packed';
import { loadSettings, saveSettings } from '@/lib/settings/settings';
import { SaveError, toSaveError } from './save-error';

export interface BackupOnFile {
  fileName: string;
  blob: Blob;
  leads: number;
  /** How many changes the store had seen, see StoreState. */
  changes: number;
}

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

/**
 * Everything in one file: lines of JSON, packed where the browser can. Only reads the store, so it
 * works with a full disk and with what a damaged store still has. The file is read back before it is
 * handed over. Throws SaveError.
 */
export async function backupToFile(base: LeadBase, now: number): Promise<BackupOnFile> {
  try {
    const settings = await loadSettings();
    const { databaseId = 'unknown', changes = 0 } = (await findStoreState(base)) ?? {};
    const begin = async () => {
      const begun = writeFile();
      await begun.write(backupHead({ databaseId, changes, settings }, now));
      return begun;
    };
    let file = begin();
    const facts = await readSnapshot(
      base,
      async (lines) => (await file).write(lines),
      () => {
        file = begin();
      },
    );
    const { packed, write, end } = await file;
    await write(backupEnd(facts));
    const blob = await end();
    const read = await readBackupFile(blob, { keepRows: false });
    if (!read.ok || !read.contents.sound)
      throw new SaveError('failed', 'The backup could not be read back.');
    const ending = packed ? 'jsonl.gz' : 'jsonl';
    const fileName = `prospect-clipper-backup-${dayOf(now)}.${ending}`;
    return { fileName, blob, leads: facts.counts.leads ?? 0, changes };
  } catch (error) {
    throw toSaveError(error);
  }
}

/** Notes that a file was handed over, so that nobody is reminded too early. */
export async function noteBackupFile(now: number): Promise<void> {
  await saveSettings({ backupFileAt: now });
}
