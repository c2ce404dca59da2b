import { useCallback } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { Settings } from '@/lib/settings/settings';

/** The settings as they are, and the way to change some of them: kept at once, on every page. */
export function useSettings() {
  const { actions, attempt, settings } = useDashboard();
  const change = useCallback(
    (patch: Partial<Settings>) => void attempt(() => actions.saveSettings(patch)),
    [actions, attempt],
  );
  return { settings, change };
}
