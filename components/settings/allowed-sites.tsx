import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import styles from './settings-list.module.css';
import { SettingsSection } from './settings-section';

/** "https://example.com/*" → "https://example.com" */
const siteOf = (pattern: string) => pattern.replace(/\/\*$/, '');

/** Sites the user let be read without a press on the button; each permission can be taken back. */
export function AllowedSites() {
  const t = useTranslations('leads.settings');
  const done = useTranslations('leads.done');
  const { actions, attempt, notify } = useDashboard();
  const [patterns, setPatterns] = useState<string[]>([]);
  const list = useCallback(
    () => void actions.listAllowedSites().then(setPatterns, () => setPatterns([])),
    [actions],
  );
  useEffect(() => {
    list();
    return actions.watchAllowedSites(list);
  }, [actions, list]);
  const revoke = (pattern: string) =>
    attempt(async () => {
      if (!(await actions.revokeSite(pattern))) return;
      notify(done('revoked', { site: siteOf(pattern) }));
      list();
    });
  return (
    <SettingsSection title={t('sites')} text={t('sitesText')}>
      {patterns.length === 0 ? (
        <p>{t('sitesNone')}</p>
      ) : (
        <ul className={styles.list}>
          {patterns.map((pattern) => (
            <li key={pattern} className={styles.item}>
              <bdi>{siteOf(pattern)}</bdi>
              <Button
                size="small"
                aria-label={t('revokeSite', { site: siteOf(pattern) })}
                onClick={() => void revoke(pattern)}
              >
                {t('revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
