import { useCallback, useEffect, useRef, useState } from 'react';
import type { TableView } from '@/lib/domain/table-view';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { TableSettings } from '@/lib/settings/table-settings';

/** Keystrokes come faster than settings need to be written. */
const restMs = 250;

/**
 * What is searched, filtered, sorted and shown, as it was left; undefined until it was read. Every
 * change is written when the user rests, and when the page is left.
 */
export function useTableSettings(actions: DashboardActions) {
  const [settings, setSettings] = useState<TableSettings>();
  const unwritten = useRef<TableSettings>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    const wanted = unwritten.current;
    unwritten.current = undefined;
    // What cannot be written is kept as long as the page is open; nothing of the leads depends on it.
    if (wanted) void actions.table.saveSettings(wanted).catch(() => undefined);
  }, [actions]);

  useEffect(() => {
    let gone = false;
    void actions.table.loadSettings().then((loaded) => gone || setSettings(loaded));
    return () => {
      gone = true;
    };
  }, [actions]);

  useEffect(() => {
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const change = useCallback(
    (patch: (before: TableSettings) => Partial<TableSettings>) => {
      setSettings((before) => {
        if (!before) return before;
        const after = { ...before, ...patch(before) };
        unwritten.current = after;
        clearTimeout(timer.current);
        timer.current = setTimeout(write, restMs);
        return after;
      });
    },
    [write],
  );
  const changeView = useCallback(
    (patch: (before: TableView) => Partial<TableView>) =>
      change(({ view }) => ({ view: { ...view, ...patch(view) } })),
    [change],
  );
  return { settings, change, changeView };
}
