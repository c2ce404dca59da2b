import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Key } from '@/components/ui/key';
import styles from './settings-list.module.css';
import { SettingsSection } from './settings-section';

const commands = ['_execute_action', 'open-side-panel', 'open-lead-base'] as const;
const ownKeys = [
  ['search', ['/']],
  ['clear', ['Esc']],
  ['move', ['j', 'k', '↑', '↓']],
  ['open', ['Enter']],
  ['tick', ['Space']],
  ['delete', ['Del']],
  ['save', ['Ctrl+Enter', '⌘+Enter']],
  ['neighbours', ['Alt+↑', 'Alt+↓']],
] as const;

const tableKeys = [
  ['extend', ['Shift+↑', 'Shift+↓']],
  ['all', ['Ctrl+A', '⌘+A']],
  ['column', ['Shift+←', 'Shift+→']],
  ['board', ['Shift+←', 'Shift+→']],
] as const;

/** Where browsers let shortcuts be changed. Such addresses cannot be links. */
const shortcutsPage = () =>
  navigator.userAgent.includes('Firefox') ? 'about:addons' : 'chrome://extensions/shortcuts';

function OwnKeys({ word, pressed }: { word: string; pressed: readonly string[] }) {
  return (
    <li className={styles.item}>
      <span>{word}</span>
      <span>
        {pressed.map((key) => (
          <span key={key}>
            <Key>{key}</Key>{' '}
          </span>
        ))}
      </span>
    </li>
  );
}

/** The keys that are set in the browser, and those of the lead base itself. */
export function ShortcutsSection() {
  const t = useTranslations('leads.settings');
  const table = useTranslations('table.keys');
  const { actions } = useDashboard();
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    void actions.listShortcuts().then(setKeys, () => setKeys({}));
  }, [actions]);
  return (
    <SettingsSection title={t('shortcuts')}>
      <ul className={styles.list}>
        {commands.map((command) => (
          <li key={command} className={styles.item}>
            <span>{t(`command.${command}`)}</span>
            {keys[command] ? (
              <Key>{keys[command]}</Key>
            ) : (
              <span className={styles.quiet}>{t('shortcutUnset')}</span>
            )}
          </li>
        ))}
      </ul>
      <p>
        {t('shortcutsChange')} <code className={styles.code}>{shortcutsPage()}</code>
      </p>
      <h3>{t('inProduct')}</h3>
      <ul className={styles.list}>
        {ownKeys.map(([name, pressed]) => (
          <OwnKeys key={name} word={t(`key.${name}`)} pressed={pressed} />
        ))}
        {tableKeys.map(([name, pressed]) => (
          <OwnKeys key={name} word={table(name)} pressed={pressed} />
        ))}
      </ul>
    </SettingsSection>
  );
}
