import { Mail, PhoneCall, SquareArrowOutUpRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import {
  type Email,
  type Phone,
  phoneKinds,
  type SocialProfile,
} from '@/lib/domain/captured-record';
import { typedWebAddress } from '@/lib/domain/finish-draft';
import { parseEmail } from '@/lib/domain/normalize/email';
import { mailHref } from './contact-href';
import { SafeLink } from './safe-link';
import { emailField, phoneField, socialProfileField } from './typed-values';
import { ValueRows } from './value-rows';
import styles from './value-rows.module.css';

interface RowsProps<Value> {
  values: readonly Value[];
  onChange(values: Value[]): void;
}

export function PhoneRows({ values, onChange }: RowsProps<Phone>) {
  const t = useTranslations('panel.details');
  const words = useTranslations('domain');
  const extras = (phone: Phone, replace: (phone: Phone) => void) => (
    <>
      {phone.extension && (
        <span className={styles.extension}>{t('extension', { extension: phone.extension })}</span>
      )}
      <select
        className={styles.select}
        aria-label={`${t('phoneKind')}: ${phone.shown}`}
        value={phone.kind}
        onChange={({ target }) => {
          const kind = phoneKinds.find((known) => known === target.value);
          if (kind) replace({ ...phone, kind });
        }}
      >
        {phoneKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words(`phoneKind.${kind}`)}
          </option>
        ))}
      </select>
      {phone.e164 && phone.kind !== 'fax' && (
        <SafeLink
          href={`tel:${phone.e164}`}
          label={t('call', { value: phone.shown })}
          icon={PhoneCall}
        />
      )}
    </>
  );
  return (
    <ValueRows
      label={words('field.phones')}
      pointedAs="phone"
      field={phoneField}
      type="tel"
      values={values}
      onChange={onChange}
      extras={extras}
    />
  );
}

export function EmailRows({ values, onChange }: RowsProps<Email>) {
  const t = useTranslations('panel.details');
  const words = useTranslations('domain.field');
  return (
    <ValueRows
      label={words('emails')}
      pointedAs="email"
      field={emailField}
      type="email"
      values={values}
      onChange={onChange}
      errorOf={({ value }) => (!value || parseEmail(value) ? undefined : t('notAnEmail'))}
      extras={({ value }) =>
        parseEmail(value) && (
          <SafeLink href={mailHref(value)} label={t('write', { value })} icon={Mail} />
        )
      }
    />
  );
}

export function ProfileRows({ values, onChange }: RowsProps<SocialProfile>) {
  const t = useTranslations('panel.details');
  const words = useTranslations('domain.field');
  return (
    <ValueRows
      label={words('socialProfiles')}
      pointedAs="profile"
      field={socialProfileField}
      type="url"
      values={values}
      onChange={onChange}
      errorOf={({ value }) => (!value || typedWebAddress(value) ? undefined : t('notAWebAddress'))}
      extras={({ value }) => (
        <SafeLink href={value} label={t('open', { value })} icon={SquareArrowOutUpRight} />
      )}
    />
  );
}
