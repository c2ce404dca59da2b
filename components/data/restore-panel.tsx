import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { Notice } from '@/components/ui/notice';
import type { OpenedBackup } from '@/lib/services/safety-actions';
import styles from './data.module.css';

interface RestorePanelProps {
  backup: OpenedBackup;
  onDone(): void;
  onCancel(): void;
}

/** What restoring would do, line by line, before anything is done. */
export function RestorePanel({ backup, onDone, onCancel }: RestorePanelProps) {
  const t = useTranslations('safety.restore');
  const common = useTranslations('common');
  const format = useFormatter();
  const { attempt, notify } = useDashboard();
  const [exact, setExact] = useState(false);
  const [working, setWorking] = useState(false);
  const { madeAt, sound, refused, ...counts } = backup.preview;
  const lines = (['leads', 'added', 'changed', 'same', 'missing', 'suppressed'] as const).filter(
    (line) => counts[line] > 0 || line === 'leads' || line === 'added',
  );
  const restore = async () => {
    setWorking(true);
    const done = await attempt(() => backup.restore(exact));
    setWorking(false);
    if (!done) return;
    const { result, undo } = done;
    notify(t('done', result), result.before === undefined ? undefined : undo);
    onDone();
  };
  return (
    <div className={styles.box}>
      <h3>
        {t('title', { date: format.dateTime(madeAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
      </h3>
      {!sound && <Notice tone="warn">{t('unsound')}</Notice>}
      {refused > 0 && <Notice tone="warn">{t('refused', { count: refused })}</Notice>}
      <dl className={styles.facts}>
        {lines.map((line) => [
          <dt key={line}>{t(line)}</dt>,
          <dd key={`${line} count`}>{format.number(counts[line])}</dd>,
        ])}
      </dl>
      {counts.missing > 0 && (
        <CheckBox checked={exact} onChange={() => setExact(!exact)}>
          {t('exact')}
        </CheckBox>
      )}
      <p className={styles.quiet}>{t('undoHint')}</p>
      <div className={styles.buttons}>
        <Button variant="primary" disabled={working} onClick={() => void restore()}>
          {working ? t('working') : t('go')}
        </Button>
        <Button disabled={working} onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
