import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField } from '@/components/ui/field';
import { countryCodes } from './country-codes';

interface CountryFieldProps {
  /** ISO 3166-1 alpha-2; '' for none. */
  value: string;
  /** What none means here. */
  none: string;
  onChange(country: string): void;
}

/** The country whose phone numbers are written without a prefix. */
export function CountryField({ value, none, onChange }: CountryFieldProps) {
  const t = useTranslations('leads.settings');
  const locale = useLocale();
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const { compare } = new Intl.Collator(locale);
    return countryCodes
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => compare(a.name, b.name));
  }, [locale]);
  return (
    <SelectField
      label={t('region')}
      hint={t('regionHint')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none}</option>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
