import { X } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Evidence } from '@/lib/domain/qualification';
import styles from './evidence-list.module.css';
import { isSafeLink } from './safe-link';

interface EvidenceListProps {
  label: string;
  evidence: readonly Evidence[];
  onRemove(evidence: Evidence): void;
}

const siteOf = (page: string) => URL.parse(page)?.hostname ?? page;

/** Quotations from pages, each with where it was found. */
export function EvidenceList({ label, evidence, onRemove }: EvidenceListProps) {
  const t = useTranslations('panel.qualify');
  const format = useFormatter();
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {evidence.map((item) => (
        <li key={`${item.at} ${item.quote}`} className={styles.item}>
          <blockquote className={styles.quote} cite={isSafeLink(item.page) ? item.page : undefined}>
            <bdi>{t('quote', { quote: item.quote })}</bdi>
            <span className={styles.page} title={item.page}>
              {t('from', {
                page: siteOf(item.page),
                date: format.dateTime(item.at, { dateStyle: 'medium' }),
              })}
            </span>
          </blockquote>
          <button
            type="button"
            className={styles.remove}
            aria-label={t('removeEvidence')}
            title={t('removeEvidence')}
            onClick={() => onRemove(item)}
          >
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
