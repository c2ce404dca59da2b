import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { ChosenColumn } from '@/lib/services/export-columns';
import type { ExportMark } from '@/lib/services/export-marks';
import type { ExportTarget } from '@/lib/services/export-request';

interface Remembered {
  target: ExportTarget;
  columns: string[] | undefined;
  owners: Record<string, string>;
  mark: ExportMark | undefined;
}

const noColumns: OwnColumn[] = [];
const nobody: Record<string, string> = {};

/** How the target was set up last, and what changes it; kept at once. */
export function useExportSetup(target: ExportTarget) {
  const { actions } = useDashboard();
  const [own, setOwn] = useState<OwnColumn[]>(noColumns);
  const [known, setKnown] = useState<Remembered>();
  const look = useCallback(async () => {
    const { setup, mark } = await actions.exports.remembered(target);
    setKnown({ target, columns: setup.columns, owners: setup.owners ?? nobody, mark });
  }, [actions, target]);
  useEffect(() => {
    void actions.exports.ownColumns().then(setOwn);
  }, [actions]);
  useEffect(() => {
    void look();
  }, [look]);
  const current = known?.target === target ? known : undefined;
  const every = useMemo<ChosenColumn[]>(
    () => [...actions.exports.columnIds, ...own.map(({ id }): ChosenColumn => `own:${id}`)],
    [actions, own],
  );
  const columns = useMemo(() => {
    const chosen = current?.columns;
    return chosen ? chosen.flatMap((id) => every.find((each) => each === id) ?? []) : every;
  }, [current, every]);
  const change = (patch: Partial<Pick<Remembered, 'columns' | 'owners'>>) => {
    if (!current) return;
    const after = { ...current, ...patch };
    setKnown(after);
    const { columns: kept, owners } = after;
    void actions.exports.remember(target, { ...(kept && { columns: kept }), owners });
  };
  return {
    own,
    every,
    columns,
    /** `undefined`: all of them, also those that come later. */
    chooseColumns: (ids: readonly ChosenColumn[] | undefined) =>
      change({ columns: ids && [...ids] }),
    owners: current?.owners ?? nobody,
    nameOwner: (name: string, user: string) =>
      change({ owners: { ...(current?.owners ?? nobody), [name]: user.trim() } }),
    mark: current?.mark,
    look,
  };
}
