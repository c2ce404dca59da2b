import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import styles from '@/components/ui/link-tabs.module.css';

/** The parts of the company's own method, each a screen. */
const parts = ['questions', 'strategies', 'portrait', 'letters', 'experts', 'lists'] as const;

/** Between the parts of the playbook. */
export function PlaybookTabs() {
  const t = useTranslations('playbook');
  const [location] = useLocation();
  return (
    <nav aria-label={t('tabs')} className={styles.tabs}>
      {parts.map((part) => (
        <Link
          key={part}
          href={`/playbook/${part}`}
          className={styles.tab}
          aria-current={location === `/playbook/${part}` ? 'page' : undefined}
        >
          {t(part)}
        </Link>
      ))}
    </nav>
  );
}
