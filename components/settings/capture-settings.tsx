import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { TextField } from '@/components/ui/field';
import { CountryField } from './country-field';
import { SettingsSection } from './settings-section';
import { useSettings } from './use-settings';

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
  return (
    <SettingsSection title={t('capture')}>
      <Responsible />
      <CountryField
        value={settings.region}
        none={t('regionAuto')}
        onChange={(region) => change({ region })}
      />
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
