import { Scale } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { PanelActions } from '@/lib/services/panel-actions';
import type { Panel } from './use-panel';

interface LinkedInNoticeProps {
  panel: Panel;
  actions: PanelActions;
}

/** Said once, before the first page of LinkedIn is read. */
export function LinkedInNotice({ panel, actions }: LinkedInNoticeProps) {
  const t = useTranslations('panel.linkedIn');
  return (
    <EmptyState
      heading="h1"
      icon={Scale}
      title={t('title')}
      actions={
        <>
          <Button variant="primary" onClick={() => void panel.acceptLinkedInNotice()}>
            {t('accept')}
          </Button>
          <Button onClick={() => (actions.place === 'popup' ? actions.close() : panel.decline())}>
            {t('decline')}
          </Button>
        </>
      }
    >
      <p>{t('terms')}</p>
      <p>{t('practice')}</p>
    </EmptyState>
  );
}
