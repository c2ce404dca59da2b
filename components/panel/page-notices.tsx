import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { CaptureResult } from '@/lib/domain/capture-result';
import styles from './notices.module.css';
import type { Panel } from './use-panel';

interface PageNoticesProps {
  panel: Panel;
  notices: CaptureResult['notices'];
}

/** What there is to know about the reading of the page. */
export function PageNotices({ panel, notices }: PageNoticesProps) {
  const t = useTranslations('panel');
  const { moved } = panel.state;
  if (!moved && notices.length === 0) return null;
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
      {notices.map((notice) => (
        <Notice key={notice} tone="info">
          {t(`notice.${notice}`)}
        </Notice>
      ))}
    </div>
  );
}
