import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { TableProblem } from '@/lib/exchange/read/import-table';
import styles from './import-columns.module.css';

const shown = 20;

/** What was not as it should be in a file, each with its place. */
export function TableProblems({ problems }: { problems: readonly TableProblem[] }) {
  const t = useTranslations('imports');
  if (problems.length === 0) return null;
  const more = problems.length - shown;
  return (
    <Notice tone="warn">
      <details>
        <summary>{t('problemsFound', { count: problems.length })}</summary>
        <ul className={styles.problems}>
          {problems.slice(0, shown).map(({ code, row, column = 0 }) => (
            <li key={`${code} ${row} ${column}`}>{t(`tableProblem.${code}`, { row, column })}</li>
          ))}
          {more > 0 && <li>{t('moreProblems', { count: more })}</li>}
        </ul>
      </details>
    </Notice>
  );
}
