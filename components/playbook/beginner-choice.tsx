import { useTranslations } from 'use-intl';
import { useSettings } from '@/components/settings/use-settings';
import { CheckBox } from '@/components/ui/check-box';
import styles from './playbook.module.css';

/** Whether the user is new at selling, so that strategies make them take an expert. */
export function BeginnerChoice() {
  const t = useTranslations('method.experts');
  const { settings, change } = useSettings();
  return (
    <div>
      <CheckBox checked={settings.beginner} onChange={(beginner) => change({ beginner })}>
        {t('beginner')}
      </CheckBox>
      <p className={styles.quiet}>{t('beginnerText')}</p>
    </div>
  );
}
