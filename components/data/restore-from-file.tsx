import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { OpenedBackup } from '@/lib/services/safety-actions';
import styles from './data.module.css';

interface RestoreFromFileProps {
  disabled?: boolean;
  onOpened(backup: OpenedBackup): void;
}

/** Chooses a backup file and opens it; nothing is restored yet. */
export function RestoreFromFile({ disabled = false, onOpened }: RestoreFromFileProps) {
  const t = useTranslations('safety.restore');
  const { actions, attempt } = useDashboard();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'reading' | Problem>();
  const open = async (file: File) => {
    setState('reading');
    const opened = await attempt(() => actions.safety.openFile(file));
    if (opened && 'problem' in opened) return setState(opened.problem);
    setState(undefined);
    if (opened) onOpened(opened);
  };
  return (
    <>
      <Button
        size="small"
        icon={Upload}
        disabled={disabled || state === 'reading'}
        onClick={() => input.current?.click()}
      >
        {state === 'reading' ? t('reading') : t('fromFile')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.gz,.json,application/gzip,application/json"
        aria-label={t('fromFile')}
        tabIndex={-1}
        className={styles.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          target.value = '';
        }}
      />
      {state && state !== 'reading' && <Notice tone="bad">{t(`problem.${state}`)}</Notice>}
    </>
  );
}

type Problem = 'not-a-backup' | 'newer-format' | 'too-large' | 'unreadable';
