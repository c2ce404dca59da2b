import { useTranslations } from 'use-intl';
import { SettingsSection } from '@/components/settings/settings-section';
import { useSettings } from '@/components/settings/use-settings';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { strictnesses } from '@/lib/domain/matching/strictness';
import styles from './duplicates.module.css';

const always = ['different', 'freeMail', 'fax', 'near', 'undo'] as const;

/** The rules by which two are taken for one without being asked, in words, and how strict they are. */
export function MatchingRules() {
  const t = useTranslations('duplicates.rules');
  const { settings, change } = useSettings();
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <div className={styles.rules}>
        <ChoiceGroup
          legend={t('strictness')}
          options={strictnesses.map((value) => ({ value, label: t(value) }))}
          value={settings.matching}
          onChange={(matching) => change({ matching })}
        />
        <p role="status">{t(`say.${settings.matching}`)}</p>
        <h3>{t('always')}</h3>
        <ul>
          {always.map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </ul>
      </div>
    </SettingsSection>
  );
}
