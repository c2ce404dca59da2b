import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/field';
import type { Missing } from '@/lib/domain/letters/fill-template';
import { letterField, senderFields } from '@/lib/domain/letters/letter-fields';
import styles from './letter-choice.module.css';

interface MissingFieldsProps {
  missing: readonly Missing[];
  /** A value for all places of a field, when its input is left. */
  onGive(field: string, value: string): void;
}

function MissingField({ missing, onGive }: { missing: Missing; onGive(value: string): void }) {
  const t = useTranslations('letters');
  const [value, setValue] = useState('');
  const field = letterField(missing.field);
  const hint = () => {
    if (!field) return t('missing.unknown');
    if (senderFields.includes(field)) return t('fieldHint.sender');
    if (field === 'news' || field === 'benefit' || field === 'proof')
      return t(`fieldHint.${field}`);
    return undefined;
  };
  const give = () => value.trim() !== '' && onGive(value.trim());
  return (
    <TextField
      label={field ? t(`field.${field}`) : missing.written}
      hint={hint()}
      value={value}
      maxLength={500}
      onChange={({ target }) => setValue(target.value)}
      onBlur={give}
      onKeyDown={({ key }) => key === 'Enter' && give()}
    />
  );
}

/** What a letter lacks for this lead, to be typed for this once; each field is asked once. */
export function MissingFields({ missing, onGive }: MissingFieldsProps) {
  const t = useTranslations('letters.missing');
  const asked = missing.filter(
    ({ kind, field }, at) =>
      kind !== 'brace' && field !== '' && missing.findIndex((each) => each.field === field) === at,
  );
  const braces = missing.filter((each) => !asked.some(({ field }) => field === each.field));
  if (missing.length === 0) return null;
  return (
    <section aria-label={t('title')} className={styles.missing}>
      <p className={styles.heading}>{t('title')}</p>
      {asked.map((each) => (
        <MissingField
          key={each.field}
          missing={each}
          onGive={(value) => onGive(each.field, value)}
        />
      ))}
      {braces.map(({ written, part, line, at }) => (
        <p key={`${part} ${at}`}>
          <code>{written}</code> {t('place', { part, line: String(line) })}: {t('brace')}
        </p>
      ))}
    </section>
  );
}
