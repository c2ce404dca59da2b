import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Lead } from '@/lib/domain/lead';
import type { NearLead } from '@/lib/services/find-duplicates';
import styles from './duplicates.module.css';
import { useMerging } from './use-merging';
import { useReasonWords } from './use-reason-words';

/** The leads that this one perhaps is, in its sheet; nothing where there are none. */
export function NearLeadsNote({ lead, readOnly }: { lead: Lead; readOnly: boolean }) {
  const t = useTranslations('duplicates');
  const { actions } = useDashboard();
  const [, go] = useLocation();
  const [near, setNear] = useState<NearLead[]>([]);
  const { keysText, reasonsText } = useReasonWords();
  const without = (ids: readonly string[], apart: boolean) =>
    apart && setNear((known) => known.filter((each) => !ids.includes(each.lead.id)));
  const { setApart } = useMerging(without);
  const { id, revision } = lead;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another lead to compare
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (found: NearLead[]) => signal.aborted || setNear(found);
    actions.duplicates.near(lead, signal).then(show, () => show([]));
    return () => controller.abort();
  }, [actions, id, revision]);
  if (near.length === 0) return null;
  return (
    <section className={styles.near} aria-label={t('near.title')}>
      {near.map(({ lead: other, by, ...match }) => (
        <Notice
          key={other.id}
          tone="info"
          action={
            <span className={styles.buttons}>
              <Button
                size="small"
                onClick={() =>
                  go(`/duplicates/${encodeURIComponent(id)}+${encodeURIComponent(other.id)}`)
                }
              >
                {t('compare')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                disabled={readOnly}
                onClick={() => void setApart([id, other.id])}
              >
                {t('apart')}
              </Button>
            </span>
          }
        >
          {t('near.perhaps', { name: other.name.value, number: other.number })}
          <br />
          {t('because', { reasons: by ? keysText([by]) : reasonsText(match) })}
        </Notice>
      ))}
    </section>
  );
}
