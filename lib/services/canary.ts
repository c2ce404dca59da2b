import * as z from 'zod';
import type { StoreState } from '@/lib/db/rows';
import { readStored, watchStored, writeStored } from '@/lib/platform/storage';

const canaryKey = 'lead-base-canary';

/**
 * What the lead base was like after the last commit, kept outside IndexedDB: a damaged store may
 * open empty, without an error, and must then not be taken for a first run.
 */
const canarySchema = z.object({
  databaseId: z.string().min(1),
  leadCount: z.number().int().nonnegative(),
  /** Number of committed changes; never goes back in a sound store. */
  changes: z.number().int().nonnegative(),
  lastChange: z.number().int().nonnegative(),
  schemaVersion: z.number().int().positive(),
});
export type Canary = z.infer<typeof canarySchema>;

/** Undefined when there is none, or none that can be read: then nothing is known. */
export async function findCanary(): Promise<Canary | undefined> {
  try {
    return canarySchema.safeParse(await readStored('local', canaryKey)).data;
  } catch {
    return undefined;
  }
}

export async function writeCanary(state: StoreState): Promise<void> {
  await writeStored('local', canaryKey, canarySchema.parse(state));
}

/** Calls back after every commit, whichever page made it. Returns the way to stop. */
export function watchCommits(onCommit: () => void): () => void {
  return watchStored('local', canaryKey, onCommit);
}

/**
 * Notes a commit. A canary of another database, or of a later change, is left alone: it is the
 * evidence of damage, or another page was quicker. Never throws: the leads are safe already.
 */
export async function noteCommit(state: StoreState): Promise<void> {
  try {
    const known = await findCanary();
    if (known && (known.databaseId !== state.databaseId || known.changes > state.changes)) return;
    await writeCanary(state);
  } catch {
    // A canary that lags behind raises no alarm; the next commit writes it again.
  }
}
