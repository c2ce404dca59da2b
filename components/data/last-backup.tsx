import { useCallback, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import type { OpenedBackup } from '@/lib/services/safety-actions';
import styles from './data.module.css';
import { RestoreFromFile } from './restore-from-file';
import { RestorePanel } from './restore-panel';
import { useLoaded } from './use-loaded';

/**
 * For a damaged store: what the last good backup holds, or the copy beside the store, whichever is
 * the later; and the way back to it or to a file.
 */
export function LastBackup({ onRestored }: { onRestored(): void }) {
  const t = useTranslations('safety.recovery');
  const format = useFormatter();
  const { actions, attempt } = useDashboard();
  const [backups] = useLoaded(useCallback(() => actions.safety.listBackups(), [actions]));
  const [opened, setOpened] = useState<OpenedBackup>();
  const [copy] = useLoaded(
    useCallback(async () => ({ opened: await actions.safety.openCopy() }), [actions]),
  );
  if (backups === undefined || copy === undefined) return null;
  const inside = backups.find(({ verified }) => verified);
  const beside = copy.opened;
  const isBeside = beside !== undefined && beside.preview.madeAt >= (inside?.at ?? 0);
  const last = isBeside
    ? { at: beside.preview.madeAt, leads: beside.preview.leads, open: async () => beside }
    : inside && {
        at: inside.at,
        leads: inside.counts.leads ?? 0,
        open: () => actions.safety.openBackup(inside.id),
      };
  if (opened)
    return (
      <RestorePanel backup={opened} onCancel={() => setOpened(undefined)} onDone={onRestored} />
    );
  return (
    <>
      <p>
        {last
          ? t(isBeside ? 'copy' : 'backup', {
              date: format.dateTime(last.at, { dateStyle: 'medium', timeStyle: 'short' }),
              count: last.leads,
            })
          : t('none')}
      </p>
      <div className={styles.buttons}>
        {last && (
          <Button
            size="small"
            variant="primary"
            onClick={() => void attempt(async () => setOpened(await last.open()))}
          >
            {t('restore')}
          </Button>
        )}
        <RestoreFromFile onOpened={setOpened} />
      </div>
    </>
  );
}
