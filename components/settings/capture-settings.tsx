import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField, TextField } from '@/components/ui/field';
import { countryCodes } from './country-codes';
import { SettingsSection } from './settings-section';
import { useSettings } from './use-settings';

function useCountries() {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const { compare } = new Intl.Collator(locale);
    return countryCodes
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => compare(a.name, b.name));
  }, [locale]);
}

/** Typed here first and kept when the field is left: not every letter is a change of the setting. */
function Responsible() {
  const t = useTranslations('leads.settings');
  const { settings, change } = useSettings();
  const [name, setName] = useState(settings.responsible);
  useEffect(() => setName(settings.responsible), [settings.responsible]);
  const keep = () => {
    if (name.trim() !== settings.responsible) change({ responsible: name.trim() });
  };
  return (
    <TextField
      label={t('responsible')}
      hint={t('responsibleHint')}
      value={name}
      maxLength={120}
      autoComplete="name"
      onChange={({ target }) => setName(target.value)}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  );
}

export function CaptureSettings() {
  const t = useTranslations('leads.settings');
  const { settings, change } = useSettings();
  const countries = useCountries();
  return (
    <SettingsSection title={t('capture')}>
      <Responsible />
      <SelectField
        label={t('region')}
        hint={t('regionHint')}
        value={settings.region}
        onChange={({ target }) => change({ region: target.value })}
      >
        <option value="">{t('regionAuto')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <ChoiceGroup
        legend={t('toolbar')}
        look="chips"
        options={[
          { value: 'popup', label: t('toolbarPopup') },
          { value: 'side-panel', label: t('toolbarPanel') },
        ]}
        value={settings.toolbarOpens}
        onChange={(toolbarOpens) => change({ toolbarOpens })}
      />
    </SettingsSection>
  );
}
