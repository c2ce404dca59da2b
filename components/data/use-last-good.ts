import { useCallback } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { OpenedBackup } from '@/lib/services/safety-actions';
import { useLoaded } from './use-loaded';

/** What a damaged store can be brought back from. */
export interface LastGood {
  /** The backup inside the store, or the copy beside it. */
  where: 'backup' | 'copy';
  at: number;
  leads: number;
  open(): Promise<OpenedBackup>;
}

/**
 * The last good backup or the copy beside the store, whichever is the later; `found` is undefined
 * where there is neither, and where it is not `wanted`. Undefined while it is looked for: of a large
 * base that takes seconds.
 */
export function useLastGood(wanted: boolean): { found: LastGood | undefined } | undefined {
  const { safety } = useDashboard().actions;
  const look = useCallback(async (): Promise<{ found: LastGood | undefined }> => {
    if (!wanted) return { found: undefined };
    const [backups, beside] = await Promise.all([
      safety.listBackups().catch(() => []),
      // One that cannot be read must not stand in the way of a file.
      safety.openCopy().catch(() => undefined),
    ]);
    const inside = backups.find(({ verified }) => verified);
    if (beside && beside.preview.madeAt >= (inside?.at ?? 0)) {
      const { madeAt: at, leads } = beside.preview;
      return { found: { where: 'copy', at, leads, open: async () => beside } };
    }
    if (!inside) return { found: undefined };
    const { id, at, counts } = inside;
    return {
      found: { where: 'backup', at, leads: counts.leads ?? 0, open: () => safety.openBackup(id) },
    };
  }, [safety, wanted]);
  return useLoaded(look)[0];
}
