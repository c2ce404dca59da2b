import { ShieldAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { LastBackup } from '@/components/data/last-backup';
import { useLastGood } from '@/components/data/use-last-good';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useDashboard } from './dashboard-context';

interface RecoveryScreenProps {
  /** Leads that can be read. */
  readable: number;
  onLookAgain(): void;
}

/** The store is not what was saved last: says so, offers the export and never looks like a first run. */
export function RecoveryScreen({ readable, onLookAgain }: RecoveryScreenProps) {
  const t = useTranslations('leads.recovery');
  const { health, actions, attempt } = useDashboard();
  const [, go] = useLocation();
  const { state, detail, expectedCount } = health;
  const damaged = state === 'damaged';
  const lastGood = useLastGood(damaged);
  return (
    <EmptyState
      icon={ShieldAlert}
      title={damaged ? t('damagedTitle') : t('unavailableTitle')}
      actions={
        <>
          {readable > 0 && (
            <Button variant="primary" onClick={() => go('/export')}>
              {t('export')}
            </Button>
          )}
          <Button onClick={onLookAgain}>{t('retry')}</Button>
          {damaged && detail !== 'unreadable' && (
            <Button
              title={t('acceptHint')}
              // Nobody should give up what is about to be found.
              disabled={lastGood === undefined}
              onClick={() =>
                void attempt(async () => {
                  await actions.acceptStore();
                  onLookAgain();
                })
              }
            >
              {t('accept')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(`detail.${detail}`)}</p>
      {damaged && <p>{t('damagedText')}</p>}
      {damaged && expectedCount !== undefined && (
        <p>{t('damagedCounts', { found: readable, expected: expectedCount })}</p>
      )}
      {damaged && <LastBackup lastGood={lastGood} onRestored={onLookAgain} />}
      {damaged && detail !== 'unreadable' && (
        <p>
          {t('accept')}: {t('acceptHint')}
        </p>
      )}
    </EmptyState>
  );
}
