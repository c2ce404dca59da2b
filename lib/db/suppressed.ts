import { keyedHash } from '@/lib/domain/keyed-hash';
import type { IsSuppressed } from '@/lib/domain/suppression/withhold';
import type { LeadBase } from './database';
import type { MetaRow, SuppressedRow, SuppressionKeyRow } from './rows';

const prefix = 'suppression-key:';
const nobody: IsSuppressed = () => false;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

const isKey = (row: MetaRow): row is SuppressionKeyRow => row.key.startsWith(prefix);

const isActive = ({ liftedAt }: SuppressedRow) => liftedAt === undefined;

/** Suppressed values and secrets of another store, to be heeded beside one's own. */
export interface ForeignSuppressed {
  meta?: unknown[];
  suppressed?: unknown[];
}

/** Which of a backup's rows are to be taken: what was done here since counts more than they do. */
function newerOf(own: readonly SuppressedRow[], foreign: readonly unknown[]): SuppressedRow[] {
  const known = new Map(own.map((row) => [row.hash, row]));
  return (foreign as SuppressedRow[]).filter((row) => {
    const present = known.get(row.hash);
    if (!present) return true;
    return isActive(row) && present.liftedAt !== undefined && row.at > present.liftedAt;
  });
}

/** The rows of the store with those of another beside them. */
function joined(own: readonly SuppressedRow[], foreign: readonly unknown[]): SuppressedRow[] {
  const taken = newerOf(own, foreign);
  const replaced = new Set(taken.map(({ hash }) => hash));
  return [...own.filter(({ hash }) => !replaced.has(hash)), ...taken];
}

/** Takes over whom another store keeps away. Inside a transaction over `suppressed`. */
export async function joinSuppressed(base: LeadBase, foreign: readonly unknown[]): Promise<void> {
  await base.suppressed.bulkPut(newerOf(await base.suppressed.toArray(), foreign));
}

/** How values are hashed in this store: under its own secret, and those it took over. */
export const storeHashers = async (base: LeadBase) => hashersOf(await base.meta.toArray());

/** The store's own secret, made at the first need. Inside a transaction over `meta`. */
async function ownSecret(base: LeadBase): Promise<SuppressionKeyRow> {
  const found = (await base.meta.toArray()).find(isKey);
  if (found) return found;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const secret = btoa(String.fromCharCode(...bytes));
  const made = { key: `${prefix}${crypto.randomUUID()}`, secret } as const;
  await base.meta.add(made);
  return made;
}

/** How this store hashes what it writes. Inside a transaction over `meta`. */
export const ownHasher = async (base: LeadBase) =>
  keyedHash(bytesOf((await ownSecret(base)).secret));

function hashersOf(meta: readonly MetaRow[]): ((value: string) => string)[] {
  const secrets = new Set(meta.filter(isKey).map(({ secret }) => secret));
  return [...secrets].map((secret) => keyedHash(bytesOf(secret)));
}

/**
 * Who must not come back, as a question that answers at once; undefined where nobody is suppressed.
 * May be asked for inside a transaction over `suppressed` and `meta`.
 */
export async function findSuppressed(
  base: LeadBase,
  foreign: ForeignSuppressed = {},
): Promise<IsSuppressed | undefined> {
  const all = joined(await base.suppressed.toArray(), foreign.suppressed ?? []).filter(isActive);
  if (all.length === 0) return undefined;
  const hashes = new Set(all.map(({ hash }) => hash));
  const hash = hashersOf([...(await base.meta.toArray()), ...((foreign.meta ?? []) as MetaRow[])]);
  if (hash.length === 0) return nobody;
  return (value) => hash.some((hashed) => hashes.has(hashed(value)));
}

/**
 * Remembers values as hashes under the store's own secret, which is made at the first of them. Each
 * list is what one person or company is known by.
 */
export async function addSuppressed(
  base: LeadBase,
  subjects: readonly (readonly string[])[],
  now: number,
): Promise<void> {
  const key = await ownSecret(base);
  const keyId = key.key.slice(prefix.length);
  const hash = keyedHash(bytesOf(key.secret));
  const rows = subjects.flatMap((values) => {
    const who = crypto.randomUUID();
    return values.map((value) => ({ hash: hash(value), keyId, at: now, who }));
  });
  await base.suppressed.bulkPut([...new Map(rows.map((row) => [row.hash, row])).values()]);
}

/** Somebody who is kept away, as far as a hash tells anything: when it was, and the rows of it. */
export interface Suppression {
  at: number;
  rows: SuppressedRow[];
}

/** By whom they belong to; rows of older releases by the moment of the erasure. */
function bySubject(rows: readonly SuppressedRow[]): Suppression[] {
  const subjects = new Map<string, Suppression>();
  for (const row of rows.filter(isActive)) {
    const key = row.who ?? String(row.at);
    const known = subjects.get(key);
    if (known) known.rows.push(row);
    else subjects.set(key, { at: row.at, rows: [row] });
  }
  return [...subjects.values()].sort((a, b) => b.at - a.at);
}

/** All who are kept away, the latest first. */
export async function listSuppressions(base: LeadBase): Promise<Suppression[]> {
  return bySubject(await base.suppressed.toArray());
}

/**
 * Those of them who are known by one of the values. Of an erasure by an older release, which did not
 * tell whose the values are, only the values themselves.
 */
export async function findSuppressions(
  base: LeadBase,
  values: readonly string[],
): Promise<Suppression[]> {
  const hashers = await storeHashers(base);
  const wanted = new Set(hashers.flatMap((hash) => values.map(hash)));
  return (await listSuppressions(base)).flatMap(({ at, rows }) => {
    const told = rows.filter(({ hash }) => wanted.has(hash));
    if (told.length === 0) return [];
    return [{ at, rows: rows.some(({ who }) => who === undefined) ? told : rows }];
  });
}
