import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { ExportFormat, ExportTarget } from '@/lib/services/export-request';
import styles from './export-screen.module.css';

const targets: readonly ExportTarget[] = [
  'common',
  'hubspot',
  'pipedrive',
  'salesforce-leads',
  'salesforce-accounts',
];
const formats: readonly ExportFormat[] = ['excel', 'plain', 'xlsx', 'vcard-4', 'vcard-3', 'json'];

export function TargetChoice({ value, onChange }: ChoiceProps<ExportTarget>) {
  const t = useTranslations('exports');
  return (
    <div className={styles.choice}>
      <ChoiceGroup
        legend={t('target')}
        look="chips"
        value={value}
        onChange={onChange}
        options={targets.map((target) => ({ value: target, label: t(`targetName.${target}`) }))}
      />
      <p className={styles.quiet}>{t(`targetHint.${value}`)}</p>
    </div>
  );
}

interface ChoiceProps<Value> {
  value: Value;
  onChange(value: Value): void;
}

export function FormatChoice({ value, onChange }: ChoiceProps<ExportFormat>) {
  const t = useTranslations('exports');
  return (
    <div className={styles.choice}>
      <ChoiceGroup
        legend={t('format')}
        look="chips"
        value={value}
        onChange={onChange}
        options={formats.map((format) => ({ value: format, label: t(`formatName.${format}`) }))}
      />
      <p className={styles.quiet}>{t(`formatHint.${value}`)}</p>
    </div>
  );
}
