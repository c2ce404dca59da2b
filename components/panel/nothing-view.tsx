import { Building2, SearchX, TextSelect, UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { CaptureResult } from '@/lib/domain/capture-result';
import { PageNotices } from './page-notices';
import type { Panel } from './use-panel';

interface NothingViewProps {
  panel: Panel;
  notices: CaptureResult['notices'];
}

/** Nobody was found on the page: two ways on. */
export function NothingView({ panel, notices }: NothingViewProps) {
  const t = useTranslations('panel.nothing');
  return (
    <>
      <PageNotices panel={panel} notices={notices} />
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
          </>
        }
      >
        <p>{t('advice')}</p>
      </EmptyState>
    </>
  );
}
