import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { localizedText } from '@/components/lead/localized-text';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { QuestionSet } from '@/lib/domain/qualification';
import type { QuestionState } from '@/lib/services/question-actions';
import styles from './questions-screen.module.css';

interface VersionsListProps {
  state: QuestionState;
  onWriteFrom(set: QuestionSet): void;
}

/** All versions, the latest first: which one is asked, which one is on trial. */
export function VersionsList({ state, onWriteFrom }: VersionsListProps) {
  const t = useTranslations('questions.screen');
  const locale = useLocale();
  const format = useFormatter();
  const { versions, active, trial } = state;
  const isSame = (a: QuestionSet, b: QuestionSet | undefined) =>
    a.id === b?.id && a.version === b.version;
  const ordered = versions.toSorted((a, b) => b.version - a.version);
  return (
    <section className={styles.section} aria-label={t('versions')}>
      <h2>{t('versions')}</h2>
      <ul className={styles.versions}>
        {ordered.map((set) => (
          <li key={`${set.id} ${set.version}`} className={styles.version}>
            <strong>{t('version', { version: set.version })}</strong>
            <bdi>{localizedText(set.name, locale)}</bdi>
            {isSame(set, active) && <Chip tone="good">{t('active')}</Chip>}
            {trial && isSame(set, trial.set) && (
              <Chip tone="info">
                {t('onTrial', { date: format.dateTime(trial.since, { dateStyle: 'medium' }) })}
              </Chip>
            )}
            {!isSame(set, active) && !isSame(set, trial?.set) && <Chip>{t('former')}</Chip>}
            <Button size="small" variant="quiet" onClick={() => onWriteFrom(set)}>
              {t('writeFrom', { version: set.version })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
