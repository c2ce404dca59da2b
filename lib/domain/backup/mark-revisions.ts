const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/**
 * The revisions of an export's mark as the store keeps them. Backups of older releases wrote them by
 * their places: {"0":0,"1":2}.
 */
export function revisionsOf(stored: unknown): Uint32Array | undefined {
  if (stored instanceof Uint32Array) return stored;
  if (!(stored instanceof Object)) return undefined;
  const revisions = Object.values(stored);
  return revisions.every(isCount) ? Uint32Array.from(revisions) : undefined;
}
