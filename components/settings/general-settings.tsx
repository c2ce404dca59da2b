import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { chooseLocale } from '@/lib/i18n/choose-locale';
import { SettingsSection } from './settings-section';
import { useSettings } from './use-settings';

/** Each language in its own words, so that it is found whatever is set. */
const languageNames = { en: 'English', cs: 'Čeština' } as const;

export function GeneralSettings() {
  const t = useTranslations('leads.settings');
  const { settings, change } = useSettings();
  const language = languageNames[chooseLocale('auto', navigator.languages)];
  return (
    <SettingsSection title={t('general')}>
      <ChoiceGroup
        legend={t('language')}
        look="chips"
        options={[
          { value: 'auto', label: t('languageAuto', { language }) },
          { value: 'en', label: languageNames.en },
          { value: 'cs', label: languageNames.cs },
        ]}
        value={settings.locale}
        onChange={(locale) => change({ locale })}
      />
      <ChoiceGroup
        legend={t('theme')}
        look="chips"
        options={[
          { value: 'system', label: t('themeSystem') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
    </SettingsSection>
  );
}
