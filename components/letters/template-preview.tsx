import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Lead } from '@/lib/domain/lead';
import { fillTemplate } from '@/lib/domain/letters/fill-template';
import type { Sender } from '@/lib/domain/letters/sender';
import type { Template } from '@/lib/domain/playbook/template';
import { FilledText } from './filled-text';
import { MissingList } from './missing-list';
import styles from './template-preview.module.css';

interface TemplatePreviewProps {
  value: Template;
  lead: Lead;
  sender: Sender;
}

/** A letter or script as it would be for one lead, and what it lacks then. */
export function TemplatePreview({ value, lead, sender }: TemplatePreviewProps) {
  const t = useTranslations('letters');
  const { subject, body, missing, plainBecause } = useMemo(
    () => fillTemplate(value, lead, sender),
    [value, lead, sender],
  );
  return (
    <>
      <p>
        {t('preview.lead')} <bdi className={styles.lead}>{lead.name.value}</bdi>
      </p>
      <div className={styles.sheet} lang={value.language}>
        {value.channel === 'letter' && (
          <p className={styles.subject}>
            <FilledText text={subject} part="subject" missing={missing} />
          </p>
        )}
        <p className={styles.body}>
          <FilledText text={body} part="body" missing={missing} />
        </p>
      </div>
      {plainBecause && <p className={styles.quiet}>{t(`plain.${plainBecause}`)}</p>}
      <h3>{t('missing.title')}</h3>
      <MissingList missing={missing} />
    </>
  );
}
