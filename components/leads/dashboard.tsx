import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { Translations } from '@/components/translations';
import { chooseLocale } from '@/lib/i18n/choose-locale';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { Settings } from '@/lib/settings/settings';
import { DashboardFrame } from './dashboard-frame';
import { useHashPath } from './use-hash-path';

interface DashboardProps {
  actions: DashboardActions;
  /** As they are when the page opens; changes made anywhere are followed. */
  settings: Settings;
}

/** The whole page: lead base, export, settings, in the language and look that were chosen. */
export function Dashboard({ actions, settings: atOpening }: DashboardProps) {
  const [settings, setSettings] = useState(atOpening);
  useEffect(() => actions.watchSettings(setSettings), [actions]);
  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return (
    <Translations locale={chooseLocale(settings.locale, navigator.languages)}>
      <Router hook={useHashPath}>
        <DashboardFrame actions={actions} settings={settings} />
      </Router>
    </Translations>
  );
}
