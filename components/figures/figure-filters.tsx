import { useTranslations } from 'use-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField, TextField } from '@/components/ui/field';
import { type Period, periodKinds } from '@/lib/domain/figures/period';
import { sourceChannels } from '@/lib/domain/source-channel';
import styles from './figures.module.css';
import type { FigureQuery } from './use-figure-query';

interface FigureFiltersProps {
  query: FigureQuery;
  period: Period;
  people: readonly string[];
  onChange(query: FigureQuery): void;
}

const anybody = 'anybody';

/** Of which period, whose leads and from where. */
export function FigureFilters({ query, period, people, onChange }: FigureFiltersProps) {
  const t = useTranslations('figures');
  const channel = useTranslations('domain.sourceChannel');
  const chosen = query.responsible;
  const names = [...new Set([...people, ...(chosen === undefined ? [] : [chosen])])].sort((a, b) =>
    a.localeCompare(b),
  );
  return (
    <div className={styles.bar}>
      <ChoiceGroup
        legend={t('period')}
        options={periodKinds.map((value) => ({ value, label: t(`periods.${value}`) }))}
        value={query.kind}
        look="chips"
        onChange={(kind) =>
          onChange({
            ...query,
            kind,
            ...(kind === 'custom' && { from: period.from, to: period.to }),
          })
        }
      />
      {query.kind === 'custom' && (
        <>
          <TextField
            label={t('from')}
            type="date"
            value={query.from ?? ''}
            onChange={({ target }) => onChange({ ...query, from: target.value || undefined })}
          />
          <TextField
            label={t('to')}
            type="date"
            value={query.to ?? ''}
            onChange={({ target }) => onChange({ ...query, to: target.value || undefined })}
          />
        </>
      )}
      <SelectField
        label={t('responsible')}
        value={chosen === undefined ? anybody : `=${chosen}`}
        onChange={({ target: { value } }) => {
          const { responsible: _, ...rest } = query;
          onChange(value === anybody ? rest : { ...rest, responsible: value.slice(1) });
        }}
      >
        <option value={anybody}>{t('anybody')}</option>
        {names.map((name) => (
          <option key={name} value={`=${name}`}>
            {name === '' ? t('nobody') : name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('source')}
        value={query.source ?? ''}
        onChange={({ target: { value } }) => {
          const { source: _, ...rest } = query;
          const source = sourceChannels.find((each) => each === value);
          onChange(source ? { ...rest, source } : rest);
        }}
      >
        <option value="">{t('anySource')}</option>
        {sourceChannels.map((each) => (
          <option key={each} value={each}>
            {channel(each)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
