import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReasonWords } from '@/components/duplicates/use-reason-words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { NearLead } from '@/lib/services/find-duplicates';
import type { OpenProspect, PanelActions } from '@/lib/services/panel-actions';
import styles from './notices.module.css';
import type { Panel } from './use-panel';

interface NearNoticeProps {
  prospect: OpenProspect;
  panel: Panel;
  actions: PanelActions;
}

/** "Perhaps in your base: …": comes when it is found, and holds nothing up. */
export function NearNotice({ prospect, panel, actions }: NearNoticeProps) {
  const t = useTranslations('duplicates');
  const { keysText, reasonsText } = useReasonWords();
  const [near, setNear] = useState<NearLead[]>([]);
  const { pageKey, known } = prospect;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed later starts no new search
  useEffect(() => {
    let gone = false;
    const show = (found: NearLead[]) => gone || setNear(found);
    setNear([]);
    if (!known) actions.findNear(prospect).then(show, () => show([]));
    return () => {
      gone = true;
    };
  }, [actions, pageKey, known]);
  if (known) return null;
  return near.map(({ lead, by, ...match }) => (
    <Notice
      key={lead.id}
      tone="info"
      action={
        <div className={styles.actions}>
          <Button size="small" onClick={() => void panel.bringOnto(lead)}>
            {t('near.same')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setNear((all) => all.filter((other) => other.lead.id !== lead.id));
              void actions.refuseNear(prospect, lead).catch(() => undefined);
            }}
          >
            {t('near.no')}
          </Button>
        </div>
      }
    >
      {t('near.panel', { name: lead.name.value })}
      <br />
      {t('because', { reasons: by ? keysText([by]) : reasonsText(match) })}
    </Notice>
  ));
}
