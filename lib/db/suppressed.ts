import { keyedHash } from '@/lib/domain/keyed-hash';
import type { IsSuppressed } from '@/lib/domain/suppression/withhold';
import type { LeadBase } from './database';
import type { MetaRow, SuppressedRow, SuppressionKeyRow } from './rows';

const prefix = 'suppression-key:';
const nobody: IsSuppressed = () => false;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

const isKey = (row: MetaRow): row is SuppressionKeyRow => row.key.startsWith(prefix);

/** Suppressed values and secrets of another store, to be heeded beside one's own. */
export interface ForeignSuppressed {
  meta?: unknown[];
  suppressed?: unknown[];
}

/**
 * Who must not come back, as a question that answers at once; undefined where nobody is suppressed.
 * May be asked for inside a transaction over `suppressed` and `meta`.
 */
export async function findSuppressed(
  base: LeadBase,
  foreign: ForeignSuppressed = {},
): Promise<IsSuppressed | undefined> {
  const rows = await base.suppressed.toArray();
  const all = [...rows, ...((foreign.suppressed ?? []) as SuppressedRow[])];
  if (all.length === 0) return undefined;
  const hashes = new Set(all.map(({ hash }) => hash));
  const meta = [...(await base.meta.toArray()), ...((foreign.meta ?? []) as MetaRow[])];
  const secrets = new Set(meta.filter(isKey).map(({ secret }) => secret));
  const hash = [...secrets].map((secret) => keyedHash(bytesOf(secret)));
  if (hash.length === 0) return nobody;
  return (value) => hash.some((hashed) => hashes.has(hashed(value)));
}

/** Remembers values as hashes under the store's own secret, which is made at the first of them. */
export async function addSuppressed(
  base: LeadBase,
  values: readonly string[],
  now: number,
): Promise<void> {
  let key = (await base.meta.toArray()).find(isKey);
  if (!key) {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const secret = btoa(String.fromCharCode(...bytes));
    key = { key: `${prefix}${crypto.randomUUID()}`, secret };
    await base.meta.add(key);
  }
  const keyId = key.key.slice(prefix.length);
  const hash = keyedHash(bytesOf(key.secret));
  await base.suppressed.bulkPut(
    [...new Set(values)].map((value) => ({ hash: hash(value), keyId, at: now })),
  );
}
