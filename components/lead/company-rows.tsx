import { CircleCheck, SquareArrowOutUpRight, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PostalAddress, RegistrationNumber, WebAddress } from '@/lib/domain/captured-record';
import { typedWebAddress } from '@/lib/domain/finish-draft';
import { namedInText } from '@/lib/domain/own-addresses';
import { SafeLink } from './safe-link';
import { schemeName, schemeNames } from './scheme-names';
import {
  postalAddressField,
  registrationNumberField,
  websiteField,
  withScheme,
} from './typed-values';
import { ValueRows } from './value-rows';
import styles from './value-rows.module.css';

interface RowsProps<Value> {
  values: readonly Value[];
  onChange(values: Value[]): void;
}

export function WebsiteRows({ values, onChange }: RowsProps<WebAddress>) {
  const t = useTranslations('panel.details');
  const words = useTranslations('domain.field');
  return (
    <ValueRows
      label={words('websites')}
      pointedAs="website"
      field={websiteField}
      type="url"
      values={values}
      onChange={onChange}
      errorOf={({ value }) => (!value || typedWebAddress(value) ? undefined : t('notAWebAddress'))}
      extras={({ value }) => (
        <SafeLink
          href={typedWebAddress(value) ?? ''}
          label={t('open', { value })}
          icon={SquareArrowOutUpRight}
        />
      )}
    />
  );
}

export function AddressRows({ values, onChange }: RowsProps<PostalAddress>) {
  const t = useTranslations('panel.details');
  const words = useTranslations('domain.field');
  return (
    <ValueRows
      // Where it works, as the text says, is not where it is: that would bury its address.
      aside={{
        is: ({ origin }) => origin.where === namedInText,
        word: (count) => t('townsNamed', { count }),
      }}
      label={words('addresses')}
      pointedAs="address"
      field={postalAddressField}
      values={values}
      onChange={onChange}
    />
  );
}

/** Whether the number can be right at all, in shape, word and colour. */
function Checksum({ valid }: { valid: boolean }) {
  const t = useTranslations('panel.details');
  const text = valid ? t('checksumOk') : t('checksumWrong');
  const Icon = valid ? CircleCheck : TriangleAlert;
  return (
    <span className={valid ? styles.good : styles.wrong} title={text} role="img" aria-label={text}>
      <Icon aria-hidden size={14} />
    </span>
  );
}

export function RegistrationNumberRows({ values, onChange }: RowsProps<RegistrationNumber>) {
  const t = useTranslations('panel.details');
  const words = useTranslations('domain.field');
  const extras = (number: RegistrationNumber, replace: (number: RegistrationNumber) => void) => (
    <>
      <select
        className={styles.select}
        aria-label={`${t('scheme')}: ${number.shown}`}
        value={number.scheme}
        onChange={({ target }) => replace(withScheme(number, target.value))}
      >
        {[...new Set([number.scheme, ...Object.keys(schemeNames)])].map((scheme) => (
          <option key={scheme} value={scheme}>
            {schemeName(scheme)}
          </option>
        ))}
      </select>
      {number.value && <Checksum valid={number.valid} />}
    </>
  );
  return (
    <ValueRows
      label={words('registrationNumbers')}
      pointedAs="number"
      field={registrationNumberField}
      values={values}
      onChange={onChange}
      extras={extras}
    />
  );
}
