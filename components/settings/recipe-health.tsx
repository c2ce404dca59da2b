import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FieldHealth } from '@/lib/domain/recipes/recipe-health';
import styles from './recipe-health.module.css';

const icons = {
  good: CircleCheck,
  weaker: TriangleAlert,
  lost: CircleAlert,
  unused: CircleDashed,
};

/** How often each field is found, against how often it was when it was taught: in word, sign and bar. */
export function RecipeHealth({ health }: { health: readonly FieldHealth[] }) {
  const t = useTranslations('recipes.settings');
  const words = useTranslations('recipes.field');
  return (
    <ul className={styles.fields} aria-label={t('health')}>
      {health.map(({ field, baseline, rate, state }) => {
        const Icon = icons[state];
        return (
          <li key={field} className={styles.field}>
            <span className={styles.name}>{words(field)}</span>
            <span className={styles.meter} aria-hidden>
              <span
                className={`${styles.bar} ${styles[state]}`}
                style={{ width: `${Math.round((rate ?? baseline) * 100)}%` }}
              />
              <span className={styles.mark} style={{ left: `${Math.round(baseline * 100)}%` }} />
            </span>
            <span className={`${styles.word} ${styles[`${state}Word`]}`}>
              <Icon aria-hidden size={14} />
              {t(`state.${state}`)}
            </span>
            <span className={styles.rate}>
              {rate === undefined ? t('baseline', { baseline }) : t('rate', { rate, baseline })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
