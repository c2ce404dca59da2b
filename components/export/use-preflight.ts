import { useCallback, useEffect, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { RefusalList } from '@/lib/exchange/preflight';
import type { ExportSelection } from '@/lib/services/export-leads';
import type { ExportRequest } from '@/lib/services/export-request';
import { useExportRun } from './use-export-run';

/**
 * What the target would refuse. Programs for customers are asked at once, and again after every
 * change of what is chosen; the common form takes everything, so it is asked on demand.
 */
export function usePreflight(which: ExportSelection, request: ExportRequest) {
  const { actions, attempt } = useDashboard();
  const { done, start, cancel } = useExportRun();
  const [found, setFound] = useState<{ refusals: RefusalList; leads: number; of: unknown[] }>();
  const check = useCallback(async () => {
    const of = [which, request];
    const result = await attempt(() => start((run) => actions.exports.check(which, request, run)));
    if (result) setFound({ ...result, of });
  }, [actions, attempt, start, which, request]);
  const isAsked = request.target !== 'common' && which.length > 0;
  useEffect(() => {
    if (isAsked) void check();
    else cancel();
  }, [isAsked, check, cancel]);
  const isCurrent = found !== undefined && found.of[0] === which && found.of[1] === request;
  return {
    refusals: isCurrent ? found.refusals : undefined,
    /** How many leads would be in the files. */
    writable: isCurrent ? found.leads : undefined,
    checking: done,
    check,
  };
}
