import * as z from 'zod';
import type { LeadBase } from '@/lib/db/database';
import type { StoreState } from '@/lib/db/rows';
import { findStoreState } from '@/lib/db/store-state';
import { parseBounded } from '@/lib/domain/backup/backup-lines';
import { type Lead, leadSchema } from '@/lib/domain/lead';
import { type BackupContents, readBackupFile, readBackupHead } from '@/lib/exchange/backup-file';
import {
  dropKeptFile,
  keepsFiles,
  listKeptFiles,
  readKeptFile,
  writeKeptFile,
} from '@/lib/platform/kept-files';
import { backupToFile } from './backup-to-file';
import { findCanary } from './canary';
import { inTurn, journalOf } from './change-journal';
import { checkStore } from './store-health';

const lineSchema = z.object({
  /** Number of the change, see StoreState. */
  changes: z.number().int().nonnegative(),
  at: z.number().int().nonnegative(),
  put: z.array(leadSchema),
  gone: z.array(z.string().max(200)),
});
type JournalLine = z.infer<typeof lineSchema>;

/** The files of one store: it is made anew under another id. */
const copyOf = (databaseId: string) => `${databaseId}.copy`;
const idOf = (name: string) => name.replace(/\.(?:copy|changes)$/, '');

async function journalLines(databaseId: string): Promise<string[]> {
  const text = (await (await readKeptFile(journalOf(databaseId)))?.text()) ?? '';
  return text.split('\n');
}

async function readJournal(databaseId: string): Promise<JournalLine[]> {
  return (await journalLines(databaseId)).flatMap((line) => {
    const read = lineSchema.safeParse(parseBounded(line)).data;
    return read ? [read] : [];
  });
}

/** The numbers of the changes alone: read at every start, where a thousand leads would take their time. */
async function changesNoted(databaseId: string): Promise<number[]> {
  return (await journalLines(databaseId)).flatMap((line) => {
    const number = /^\{"changes":(\d{1,15}),/.exec(line)?.[1];
    return number !== undefined && line.endsWith('}') ? [Number(number)] : [];
  });
}

/** Of stores before this one, only the last is kept. */
async function dropOlder(databaseId: string): Promise<void> {
  const others = (await listKeptFiles()).filter((name) => idOf(name) !== databaseId);
  const made = await Promise.all(
    others.map(async (name) => ({ name, at: (await readKeptFile(name))?.lastModified ?? 0 })),
  );
  const [last] = made.sort((a, b) => b.at - a.at);
  for (const { name } of made) if (last && idOf(name) !== idOf(last.name)) await dropKeptFile(name);
}

/**
 * A copy of everything beside the store, where the browser keeps files: what is found when it has
 * thrown the store away, with the backups inside. None of a store that is not as it was saved last:
 * a damaged one must not push a good copy out. Whether it was made.
 */
export function keepCopy(base: LeadBase, now: number): Promise<boolean> {
  return inTurn(async () => {
    if (!(await keepsFiles())) return false;
    const { state } = await checkStore(base);
    const { databaseId } = (await findStoreState(base).catch(() => undefined)) ?? {};
    if ((state !== 'ok' && state !== 'first-run') || databaseId === undefined) return false;
    // Changes that are made while it is written stay in the journal.
    const { blob, changes } = await backupToFile(base, now);
    if (!(await writeKeptFile(copyOf(databaseId), blob))) return false;
    const later = (await readJournal(databaseId)).filter((line) => line.changes > changes);
    await writeKeptFile(
      journalOf(databaseId),
      later.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    await dropOlder(databaseId);
    return true;
  });
}

/** Whether the journal has every change after one and up to another. */
function reaches(changes: readonly number[], { from, to }: { from: number; to: number }) {
  const noted = new Set(changes);
  for (let change = from + 1; change <= to; change += 1) if (!noted.has(change)) return false;
  return true;
}

/** Whether every change of the store is in the copy or in the journal behind it. */
async function isCovered({ databaseId, changes }: StoreState): Promise<boolean> {
  const file = await readKeptFile(copyOf(databaseId));
  const head = file && (await readBackupHead(file));
  // Of a young store there is the journal alone.
  return reaches(await changesNoted(databaseId), { from: head?.changes ?? 0, to: changes });
}

/** Makes the copy where it lacks something that was saved. Never throws. */
export async function ensureCopy(base: LeadBase, now: number): Promise<void> {
  try {
    const state = await findStoreState(base);
    if (state && state.leadCount > 0 && !(await isCovered(state))) await keepCopy(base, now);
  } catch {
    // Where nothing can be kept there is no copy.
  }
}

/** For whoever was erased: the copies are made anew without them, and those of other stores go. */
export async function renewCopies(base: LeadBase, now: number): Promise<void> {
  await inTurn(async () => {
    for (const name of await listKeptFiles()) await dropKeptFile(name);
  });
  await keepCopy(base, now).catch(() => false);
}

function withChanges(contents: BackupContents, lines: readonly JournalLine[]): BackupContents {
  const { rows, facts } = contents;
  const leads = new Map(((rows.leads ?? []) as Lead[]).map((lead) => [lead.id, lead] as const));
  let { madeAt } = contents;
  let to = facts.changes;
  for (const { changes, at, put, gone } of lines) {
    if (changes <= facts.changes) continue;
    for (const lead of put) leads.set(lead.id, lead);
    for (const id of gone) leads.delete(id);
    madeAt = Math.max(madeAt, at);
    to = Math.max(to, changes);
  }
  const noted = lines.map((line) => line.changes);
  const sound = contents.sound && reaches(noted, { from: facts.changes, to });
  return { ...contents, madeAt, sound, rows: { ...rows, leads: [...leads.values()] } };
}

const nothing = (databaseId: string): BackupContents => ({
  madeAt: 0,
  facts: { databaseId, changes: 0 },
  rows: {},
  refused: [],
  sound: true,
});

/** What is kept of a store and of those before it, the one that was written last at the end. */
async function storesUpTo(databaseId: string): Promise<string[]> {
  const lastAt = new Map<string, number>();
  for (const name of await listKeptFiles()) {
    const at = (await readKeptFile(name))?.lastModified ?? 0;
    lastAt.set(idOf(name), Math.max(at, lastAt.get(idOf(name)) ?? 0));
  }
  lastAt.delete(databaseId);
  return [...lastAt]
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id)
    .concat(databaseId);
}

/**
 * The copy of the store that was there when something was saved last, with what was saved after it
 * was made; sound where nothing of that is missing. Where that store was lost before it was copied,
 * the copy of the one before it, out of which it was brought back, with what was saved since: never
 * sound. Undefined where there is none that can be read.
 */
export async function findCopy(): Promise<BackupContents | undefined> {
  const databaseId = (await findCanary())?.databaseId;
  if (databaseId === undefined) return undefined;
  const stores = await storesUpTo(databaseId);
  const later: string[] = [];
  for (let id = stores.pop(); id !== undefined; id = stores.pop()) {
    const file = await readKeptFile(copyOf(id));
    const read = file && (await readBackupFile(file));
    if (read?.ok) {
      const contents = withChanges(read.contents, await readJournal(id));
      return later.length > 0 ? { ...(await onTop(contents, later)), sound: false } : contents;
    }
    later.unshift(id);
  }
  const own = await readJournal(databaseId);
  return own.length > 0 ? withChanges(nothing(databaseId), own) : undefined;
}

/** With what was saved in stores that came after; each counts its changes from the beginning. */
async function onTop(contents: BackupContents, later: readonly string[]): Promise<BackupContents> {
  let all = contents;
  for (const databaseId of later) {
    const facts = { ...all.facts, databaseId, changes: 0 };
    all = withChanges({ ...all, facts }, await readJournal(databaseId));
  }
  return all;
}
