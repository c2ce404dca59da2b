import { ExternalLink } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PanelActions } from '@/lib/services/panel-actions';
import styles from './notices.module.css';
import type { Screen } from './panel-state';
import { SaveProblemNote } from './save-problem-note';
import type { Panel } from './use-panel';

interface ProspectNoticesProps {
  screen: Extract<Screen, { name: 'prospect' }>;
  panel: Panel;
  actions: PanelActions;
}

/** What there is to know about this prospect before anything is typed. */
export function ProspectNotices({ screen, panel, actions }: ProspectNoticesProps) {
  const t = useTranslations('panel');
  const format = useFormatter();
  const { prospect, problem } = screen.prospect;
  const { known, restoredAt, differences, withheld } = prospect;
  const safety = useTranslations('safety.panel');
  if (!known && !withheld && !problem && restoredAt === undefined && !panel.draftLost) return null;
  return (
    <div className={styles.notices}>
      {problem && <SaveProblemNote problem={problem} isNew={!known} panel={panel} />}
      {withheld && (
        <Notice tone="warn">
          {safety(withheld === 'whole' ? 'withheldWhole' : 'withheldPeople')}
        </Notice>
      )}
      {panel.draftLost && <Notice tone="warn">{t('problem.draftLost')}</Notice>}
      {restoredAt !== undefined && (
        <Notice
          tone="info"
          action={
            <Button size="small" onClick={() => void panel.startAfresh()}>
              {t('notice.startAfresh')}
            </Button>
          }
        >
          {t('notice.restored', {
            date: format.dateTime(restoredAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Notice>
      )}
      {known && (
        <p className={styles.line}>
          <span>
            {known.by
              ? t(`known.by.${known.by}`)
              : t('known.number', { number: known.lead.number })}{' '}
            {known.personId && t('known.person')}{' '}
            {known.by && differences.length === 0 && t('known.noDifferences')}
          </span>
          <Button
            variant="quiet"
            size="small"
            icon={ExternalLink}
            onClick={() => actions.openLeadBase(known.lead.id)}
          >
            {t('footer.openInLeadBase')}
          </Button>
        </p>
      )}
    </div>
  );
}
