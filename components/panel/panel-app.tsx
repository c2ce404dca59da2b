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
  if (!beginning) return null;
  const { settings, health } = beginning;
  const usable = health.state === 'ok' || health.state === 'first-run';
  return (
    <Translations locale={chooseLocale(settings.locale, navigator.languages)}>
      {usable ? (
        <PanelScreen actions={actions} beginning={beginning} opened={first?.opened} />
      ) : (
        <StoreView health={health} onRetry={begin} onOpenLeadBase={() => actions.openLeadBase()} />
      )}
    </Translations>
  );
}
