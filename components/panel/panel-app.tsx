import { useEffect, useState } from 'react';
import { Translations } from '@/components/translations';
import { chooseLocale } from '@/lib/i18n/choose-locale';
import type { FirstAnswers } from '@/lib/services/ask-ahead';
import type { PanelActions, PanelBeginning } from '@/lib/services/panel-actions';
import { PanelScreen } from './panel-screen';
import { StoreView } from './store-view';

interface PanelAppProps {
  actions: PanelActions;
  /** What is known already: it is shown at once, without asking the actions for it. */
  first?: FirstAnswers;
}

/** The panel with its language, theme and store; the same one in the popup and in the side panel. */
export function PanelApp({ actions, first }: PanelAppProps) {
  const [beginning, setBeginning] = useState<PanelBeginning | undefined>(first?.beginning);
  const begin = () => void actions.begin().then(setBeginning);
  useEffect(() => {
    if (!first) void actions.begin().then(setBeginning);
    return actions.watchSettings((settings) =>
      setBeginning((known) => known && { ...known, settings }),
    );
  }, [actions, first]);
  const theme = beginning?.settings.theme;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    else delete dataset.theme;
  }, [theme]);
  const state = beginning?.health.state;
  const usable = state === 'ok' || state === 'first-run';
  const locale = beginning && chooseLocale(beginning.settings.locale, navigator.languages);
  useEffect(() => {
    if (!usable || !locale) return;
    // What was begun with did not have it yet.
    void actions
      .seedPlaybook(locale)
      .then((seeded) => (seeded ? actions.begin().then(setBeginning) : undefined));
  }, [actions, usable, locale]);
  if (!beginning || !locale) return null;
  const { health } = beginning;
  return (
    <Translations locale={locale}>
      {usable ? (
        <PanelScreen actions={actions} beginning={beginning} opened={first?.opened} />
      ) : (
        <StoreView health={health} onRetry={begin} onOpenLeadBase={() => actions.openLeadBase()} />
      )}
    </Translations>
  );
}
