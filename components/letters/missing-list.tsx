import { useTranslations } from 'use-intl';
import type { Missing } from '@/lib/domain/letters/fill-template';
import { letterField } from '@/lib/domain/letters/letter-fields';
import styles from './missing-list.module.css';

/** What a filled letter lacks, each with its place and why. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const t = useTranslations('letters');
  if (missing.length === 0) return <p className={styles.quiet}>{t('missing.none')}</p>;
  return (
    <ul className={styles.list}>
      {missing.map(({ kind, field, written, part, line, at }) => {
        const known = letterField(field);
        return (
          <li key={`${part} ${at}`}>
            <code className={styles.written}>{written}</code> {known && `${t(`field.${known}`)} · `}
            {t('missing.place', { part, line: String(line) })}: {t(`missing.${kind}`)}
          </li>
        );
      })}
    </ul>
  );
}
