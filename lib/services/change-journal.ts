import type { Lead } from '@/lib/domain/lead';
import { appendKeptFile, readKeptFile } from '@/lib/platform/kept-files';

/** Leads of one change that are worth a line; more of them are worth a new copy. */
const mostInLine = 200;
/** Bytes of changes after which the copy is made anew. */
const longJournal = 4_000_000;

/** The file with the changes of a store since its copy was made: a line of JSON each. */
export const journalOf = (databaseId: string) => `${databaseId}.changes`;

/** One at a time, whichever page it is asked for on: all of them write the same files. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return typeof navigator !== 'undefined' && navigator.locks
    ? navigator.locks.request('second-copy', work)
    : work();
}

/** What one commit changed, as it is kept beside the store. */
export interface CommittedChange {
  databaseId: string;
  /** Number of the change, see StoreState. */
  changes: number;
  /** Epoch ms. */
  at: number;
  put: readonly Lead[];
  gone: readonly string[];
  /** More leads were changed than `put` and `gone` tell. */
  more: boolean;
}

/**
 * Keeps a change beside the store. Whether the whole copy has to be made anew: many leads were
 * changed at once, or many changes have come together. Never throws: the leads are in the store.
 */
export async function noteChange(change: CommittedChange): Promise<boolean> {
  const { databaseId, changes, at, put, gone, more } = change;
  if (more || put.length + gone.length > mostInLine) return true;
  const line = `${JSON.stringify({ changes, at, put, gone })}\n`;
  const name = journalOf(databaseId);
  return inTurn(async () => {
    await appendKeptFile(name, line);
    return ((await readKeptFile(name))?.size ?? 0) > longJournal;
  }).catch(() => false);
}
