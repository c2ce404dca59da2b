import { useTranslations } from 'use-intl';
import { DetailsEditor } from '@/components/lead/details-editor';
import { QualifySection } from '@/components/lead/qualify-section';
import { useProgress } from '@/components/lead/use-progress';
import { Tabs } from '@/components/ui/tabs';
import { panelTabs } from '@/lib/domain/draft';
import { setOf } from '@/lib/domain/questions/asked-questions';
import type { PanelActions, PanelBeginning } from '@/lib/services/panel-actions';
import { FollowUpTab, SavedOffer } from './follow-up-tab';
import { NearNotice } from './near-notice';
import { PageNotices } from './page-notices';
import type { Screen } from './panel-state';
import { ProspectHeader } from './prospect-header';
import { ProspectNotices } from './prospect-notices';
import type { Panel } from './use-panel';

interface ProspectViewProps {
  screen: Extract<Screen, { name: 'prospect' }>;
  panel: Panel;
  actions: PanelActions;
  beginning: PanelBeginning;
}

/** One company or person: looked at, corrected, qualified. */
export function ProspectView({ screen, panel, actions, beginning }: ProspectViewProps) {
  const t = useTranslations('panel');
  const { prospect, tab } = screen.prospect;
  const { draft, questions, differences, how } = prospect;
  const progress = useProgress(draft, setOf(questions, draft.qualification.markers));
  const content = {
    details: (
      <DetailsEditor
        draft={draft}
        onChange={panel.edit}
        differences={differences}
        onTakeOver={panel.takeOver}
      />
    ),
    qualify: (
      <QualifySection
        draft={draft}
        questions={questions}
        onChange={panel.edit}
        onPinEvidence={how === 'typed' ? undefined : () => actions.readSelection()}
      />
    ),
    'follow-up': (
      <FollowUpTab screen={screen} panel={panel} actions={actions} beginning={beginning} />
    ),
  };
  return (
    <>
      <ProspectHeader screen={screen} panel={panel} />
      <PageNotices
        panel={panel}
        notices={screen.list ? [] : screen.notices}
        recipe={screen.list ? undefined : screen.recipe}
        actions={actions}
      />
      <ProspectNotices screen={screen} panel={panel} actions={actions} />
      <SavedOffer screen={screen} panel={panel} actions={actions} beginning={beginning} />
      <NearNotice prospect={prospect} panel={panel} actions={actions} />
      <Tabs
        // Each prospect starts with its own notes opened, at its own place.
        key={prospect.pageKey}
        label={t('tabs.label')}
        selected={tab}
        onSelect={panel.chooseTab}
        tabs={panelTabs.map((id) => ({
          id,
          title: t(`tabs.${id}`),
          content: content[id],
          ...(id === 'qualify' && { count: progress }),
        }))}
      />
    </>
  );
}
