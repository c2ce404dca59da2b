import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextArea, TextField } from '@/components/ui/field';
import type { Settings } from '@/lib/settings/settings';
import { SettingsSection } from './settings-section';
import { useSettings } from './use-settings';

type SenderSetting = 'ownCompany' | 'ownPhone' | 'ownEmail' | 'signature';

/** Typed here first and kept when the field is left, like the responsible person's name. */
function useTyped(
  name: SenderSetting,
  settings: Settings,
  change: (patch: Partial<Settings>) => void,
) {
  const kept = settings[name];
  const [value, setValue] = useState(kept);
  useEffect(() => setValue(kept), [kept]);
  return {
    value,
    onChange: ({ target }: { target: { value: string } }) => setValue(target.value),
    onBlur: () => value.trim() !== kept && change({ [name]: value.trim() }),
  };
}

/** What letters and call scripts say of whoever writes them. */
export function SenderSettings() {
  const t = useTranslations('letters.sender');
  const { settings, change } = useSettings();
  const company = useTyped('ownCompany', settings, change);
  const phone = useTyped('ownPhone', settings, change);
  const email = useTyped('ownEmail', settings, change);
  const signature = useTyped('signature', settings, change);
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <TextField label={t('company')} maxLength={200} autoComplete="organization" {...company} />
      <TextField label={t('phone')} type="tel" maxLength={60} autoComplete="tel" {...phone} />
      <TextField label={t('email')} type="email" maxLength={254} autoComplete="email" {...email} />
      <TextArea label={t('signature')} rows={3} maxLength={1000} {...signature} />
    </SettingsSection>
  );
}
