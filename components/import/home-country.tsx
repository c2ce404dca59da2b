import { useTranslations } from 'use-intl';
import { CountryField } from '@/components/settings/country-field';
import { Notice } from '@/components/ui/notice';
import type { ColumnTarget } from '@/lib/domain/import/import-target';
import type { TableChoice, TableOverview } from '@/lib/services/import/import-types';
import styles from './import-columns.module.css';

const ofPhones: ReadonlySet<ColumnTarget> = new Set<ColumnTarget>([
  'headPhones',
  'phones',
  'mobilePhones',
  'landlinePhones',
  'otherPhones',
]);

/** "541 000 001": nothing tells of which country it is. */
const isNational = (sample: string) =>
  sample.replace(/\D/g, '').length > 5 && !/^\D*(?:\+|00)/.test(sample.trim());

/** Whether the tables have phone numbers that only a country makes whole. */
export function wantsCountry(
  tables: readonly TableOverview[],
  choices: readonly TableChoice[],
): boolean {
  return tables.some(({ samples }, table) => {
    const targets = choices[table]?.targets ?? [];
    if (targets.includes('country')) return false;
    return targets.some((target, at) => ofPhones.has(target) && samples[at]?.some(isNational));
  });
}

/** Asks for the home country before numbers are taken that nobody could call or compare. */
export function HomeCountry({ onChoose }: { onChoose(country: string): void }) {
  const t = useTranslations('imports');
  return (
    <section className={styles.country} aria-label={t('noCountryTitle')}>
      <Notice tone="warn">{t('noCountry')}</Notice>
      <CountryField value="" none={t('noCountryYet')} onChange={onChoose} />
    </section>
  );
}
