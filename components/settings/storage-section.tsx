import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import styles from './settings-list.module.css';
import { SettingsSection } from './settings-section';

const megabyte = 1024 * 1024;

/** What is kept where and how much of it there is; which version this is. */
export function StorageSection({ leadCount }: { leadCount: number }) {
  const t = useTranslations('leads.settings');
  const format = useFormatter();
  const { actions } = useDashboard();
  const [bytes, setBytes] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size changes with the leads
  useEffect(() => {
    void actions.storageSize().then(setBytes, () => setBytes(undefined));
  }, [actions, leadCount]);
  const facts = [
    [t('storageLeads'), t('storageLeadsWhere')],
    [t('storageSettings'), t('storageSettingsWhere')],
    [t('storagePages'), t('storagePagesWhere')],
    [t('storageCount'), format.number(leadCount)],
    [
      t('storageSize'),
      bytes === undefined ? t('sizeUnknown') : t('size', { megabytes: bytes / megabyte }),
    ],
    [t('version'), actions.version],
  ] as const;
  return (
    <SettingsSection title={t('storage')} text={t('storageText')}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </SettingsSection>
  );
}
