import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import styles from '@/components/ui/link-tabs.module.css';

/** Between the two ways files go: in and out. */
export function ExchangeTabs() {
  const t = useTranslations('imports');
  const [location] = useLocation();
  return (
    <nav aria-label={t('tabs')} className={styles.tabs}>
      {(['import', 'export'] as const).map((way) => (
        <Link
          key={way}
          href={`/${way}`}
          className={styles.tab}
          aria-current={location === `/${way}` ? 'page' : undefined}
        >
          {t(way)}
        </Link>
      ))}
    </nav>
  );
}
