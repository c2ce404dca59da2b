import { DatabaseZap } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { StoreHealth } from '@/lib/services/store-health';
import styles from './panel-screen.module.css';

interface StoreViewProps {
  health: StoreHealth;
  onRetry(): void;
  onOpenLeadBase(): void;
}

/** The lead base cannot be saved to: why, and where to look at it. */
export function StoreView({ health, onRetry, onOpenLeadBase }: StoreViewProps) {
  const t = useTranslations('panel.store');
  const common = useTranslations('common');
  const { state, leadCount, expectedCount } = health;
  if (state === 'ok' || state === 'first-run') return null;
  return (
    <main className={styles.panel}>
      <div role="alert" className={styles.main}>
        <EmptyState
          heading="h1"
          icon={DatabaseZap}
          title={t(`${state}.title`)}
          actions={
            <>
              <Button variant="primary" onClick={onOpenLeadBase}>
                {common('openLeadBase')}
              </Button>
              <Button onClick={onRetry}>{common('retry')}</Button>
            </>
          }
        >
          <p>{t(`${state}.advice`)}</p>
          {state === 'damaged' && expectedCount !== undefined && (
            <p>{t('counts', { found: leadCount, expected: expectedCount })}</p>
          )}
        </EmptyState>
      </div>
    </main>
  );
}
