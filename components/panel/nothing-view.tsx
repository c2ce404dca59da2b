import { Building2, MousePointerClick, SearchX, TextSelect, UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { CaptureResult } from '@/lib/domain/capture-result';
import type { PanelActions } from '@/lib/services/panel-actions';
import type { RecipeReport } from '@/lib/services/read-by-recipe';
import { PageNotices } from './page-notices';
import type { Panel } from './use-panel';
import { useTeaching } from './use-teaching';

interface NothingViewProps {
  panel: Panel;
  notices: CaptureResult['notices'];
  recipe?: RecipeReport;
  actions: PanelActions;
}

/** Nobody was found on the page: two ways on. */
export function NothingView({ panel, notices, recipe, actions }: NothingViewProps) {
  const t = useTranslations('panel.nothing');
  const recipes = useTranslations('recipes.panel');
  const teach = useTeaching(panel, actions);
  return (
    <>
      <PageNotices panel={panel} notices={notices} recipe={recipe} actions={actions} />
      <EmptyState
        heading="h1"
        icon={SearchX}
        title={t('title')}
        stacked
        actions={
          <>
            <Button variant="primary" icon={TextSelect} onClick={() => void panel.clipSelection()}>
              {t('clip')}
            </Button>
            <Button icon={Building2} onClick={() => void panel.typeByHand('organization')}>
              {t('typeCompany')}
            </Button>
            <Button icon={UserRound} onClick={() => void panel.typeByHand('person')}>
              {t('typePerson')}
            </Button>
            {!recipe && actions.canTeach() && (
              <Button icon={MousePointerClick} onClick={() => void teach({})}>
                {recipes('teach')}
              </Button>
            )}
          </>
        }
      >
        <p>{t('advice')}</p>
      </EmptyState>
    </>
  );
}
