import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { CaptureResult } from '@/lib/domain/capture-result';
import type { PanelActions } from '@/lib/services/panel-actions';
import type { RecipeReport } from '@/lib/services/read-by-recipe';
import styles from './notices.module.css';
import { RecipeNotice } from './recipe-notice';
import type { Panel } from './use-panel';

interface PageNoticesProps {
  panel: Panel;
  notices: CaptureResult['notices'];
  recipe?: RecipeReport;
  actions: PanelActions;
}

/** What there is to know about the reading of the page. */
export function PageNotices({ panel, notices, recipe, actions }: PageNoticesProps) {
  const t = useTranslations('panel');
  const { moved } = panel.state;
  if (!moved && notices.length === 0 && !recipe) return null;
  return (
    <div className={styles.notices}>
      {moved && (
        <Notice
          tone="warn"
          action={
            <Button size="small" onClick={() => void panel.open('asked')}>
              {t('unreadable.readAgain')}
            </Button>
          }
        >
          {t('notice.moved')}
        </Notice>
      )}
      {recipe && <RecipeNotice report={recipe} panel={panel} actions={actions} />}
      {notices.map((notice) => (
        <Notice key={notice} tone="info">
          {t(`notice.${notice}`)}
        </Notice>
      ))}
    </div>
  );
}
