import { GitCompare } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Difference } from '@/lib/domain/merge-capture';
import styles from './differences-note.module.css';

interface DifferencesNoteProps {
  differences: readonly Difference[];
  onTakeOver?(difference: Difference): void;
}

/** What the page says that the base does not: added values are in already, changed ones are offered. */
export function DifferencesNote({ differences, onTakeOver }: DifferencesNoteProps) {
  const t = useTranslations('panel.known');
  const words = useTranslations('domain.field');
  return (
    <section className={styles.note} aria-label={t('differences', { count: differences.length })}>
      <h2 className={styles.title}>
        <GitCompare aria-hidden size={14} />
        {t('differences', { count: differences.length })}
      </h2>
      <ul className={styles.list}>
        {differences.map((difference) => (
          <li key={`${difference.kind} ${difference.field} ${difference.after}`}>
            <span className={styles.field}>{words(difference.field)}</span>
            <span className={styles.text}>
              {difference.kind === 'added' ? (
                <bdi>{t('added', { value: difference.after })}</bdi>
              ) : (
                <bdi>{t('changed', { before: difference.before, after: difference.after })}</bdi>
              )}
            </span>
            {difference.kind === 'changed' && onTakeOver && (
              <Button size="small" onClick={() => onTakeOver(difference)}>
                {t('use')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
