import { Hourglass, Inbox, SearchX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Key } from '@/components/ui/key';
import { useDashboard } from './dashboard-context';
import styles from './lead-base-empty.module.css';

/** Nothing in the base yet: how the first lead gets here. */
export function FirstRun() {
  const t = useTranslations('leads.empty');
  const imports = useTranslations('imports');
  const { actions } = useDashboard();
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void actions.listShortcuts().then((keys) => setShortcut(keys._execute_action ?? ''));
  }, [actions]);
  return (
    <EmptyState icon={Inbox} title={t('firstTitle')}>
      <ol className={styles.steps}>
        <li>{t('firstOpen')}</li>
        <li>
          {shortcut
            ? t.rich('firstPress', { shortcut, k: (keys) => <Key>{keys}</Key> })
            : t('firstPressNoKey')}
        </li>
        <li>{t('firstSave')}</li>
      </ol>
      <p>{t('firstPin')}</p>
      <p>{imports.rich('haveList', { l: (text) => <Link href="/import">{text}</Link> })}</p>
    </EmptyState>
  );
}

/** A search that began before the texts it runs over were read. */
export function StillReading() {
  const t = useTranslations('table.search');
  return <EmptyState icon={Hourglass} title={t('reading')} />;
}

export function NoMatch({
  total,
  onClear,
  onTolerant,
}: {
  total: number;
  onClear(): void;
  /** Searches again, forgiving typing errors; absent where that was done. */
  onTolerant?: () => void;
}) {
  const t = useTranslations('leads.empty');
  const search = useTranslations('table.search');
  return (
    <EmptyState
      icon={SearchX}
      title={t('noMatchTitle')}
      actions={
        <>
          {onTolerant && (
            <Button variant="primary" onClick={onTolerant}>
              {search('tryTolerant')}
            </Button>
          )}
          <Button onClick={onClear}>{t('clear')}</Button>
        </>
      }
    >
      <p>{t('noMatchText', { total })}</p>
    </EmptyState>
  );
}
