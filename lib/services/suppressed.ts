import type { LeadBase } from '@/lib/db/database';
import { type ForeignSuppressed, findSuppressed } from '@/lib/db/suppressed';
import type { Identity } from '@/lib/domain/suppression/identifying-values';
import { withhold } from '@/lib/domain/suppression/withhold';

/** Who asked not to be contacted, at one moment. */
export interface Suppressed {
  /** Whether there is anybody at all. */
  any: boolean;
  /** See withhold: undefined, the very same, or without somebody. */
  withhold<Record extends Identity>(record: Record): Record | undefined;
}

/** `foreign`: those another store remembers, as a backup's. May be called inside a transaction. */
export async function loadSuppressed(
  base: LeadBase,
  foreign: ForeignSuppressed = {},
): Promise<Suppressed> {
  const isSuppressed = await findSuppressed(base, foreign);
  return {
    any: isSuppressed !== undefined,
    withhold: (record) => (isSuppressed ? withhold(record, isSuppressed) : record),
  };
}
