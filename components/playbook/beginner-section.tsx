import { useTranslations } from 'use-intl';
import { SettingsSection } from '@/components/settings/settings-section';
import { useSettings } from '@/components/settings/use-settings';
import { CheckBox } from '@/components/ui/check-box';

/** Whether the user is new at selling, so that strategies make them take an expert. */
export function BeginnerSection() {
  const t = useTranslations('method.experts');
  const { settings, change } = useSettings();
  return (
    <SettingsSection title={t('experience')} text={t('beginnerText')}>
      <CheckBox checked={settings.beginner} onChange={(beginner) => change({ beginner })}>
        {t('beginner')}
      </CheckBox>
    </SettingsSection>
  );
}
