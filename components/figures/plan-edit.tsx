import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { MonthPlan } from '@/lib/domain/figures/month-plan';
import type { SoFar } from '@/lib/domain/figures/plan-figures';
import { numberOf } from '@/lib/domain/import/plain-values';
import styles from './figures.module.css';
import { useFigureWords } from './use-figure-words';

interface PlanEditProps {
  month: string;
  plan: MonthPlan | undefined;
  /** What is taken where nothing is filled in. */
  soFar: SoFar;
  onSave(plan: MonthPlan): void;
  /** Absent where there is nothing to go back to. */
  onCancel: (() => void) | undefined;
}

const fields = ['sales', 'averageCheck', 'qualifiedOfLeads', 'customersOfQualified'] as const;
type Field = (typeof fields)[number];
const isShare = (field: Field) => field === 'qualifiedOfLeads' || field === 'customersOfQualified';

const textOf = (value: number | undefined) => (value === undefined ? '' : String(value));

/** What is to be sold in a month, and what is known better than the figures so far. */
export function PlanEdit({ month, plan, soFar, onSave, onCancel }: PlanEditProps) {
  const t = useTranslations('figures.plan');
  const common = useTranslations('common');
  const words = useFigureWords();
  const [draft, setDraft] = useState<Record<Field, string>>({
    sales: textOf(plan?.sales),
    averageCheck: textOf(plan?.averageCheck),
    qualifiedOfLeads: textOf(plan?.qualifiedOfLeads),
    customersOfQualified: textOf(plan?.customersOfQualified),
  });
  const numberIn = (field: Field) => numberOf(draft[field].replace('%', ''));
  const isRight = (field: Field) => {
    if (draft[field].trim() === '') return field !== 'sales';
    const value = numberIn(field);
    return value !== undefined && value > 0 && (!isShare(field) || value <= 100);
  };
  const shownSoFar = (field: Exclude<Field, 'sales'>) => {
    const value = soFar[field];
    if (value === undefined) return t('unknownSoFar');
    return t('soFar', { value: isShare(field) ? words.percent(value) : words.money(value) });
  };
  const right = fields.every(isRight);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const sales = numberIn('sales');
        if (!right || sales === undefined) return;
        const rest = fields.slice(1).flatMap((field) => {
          const value = draft[field].trim() === '' ? undefined : numberIn(field);
          return value === undefined ? [] : [[field, value] as const];
        });
        onSave({ month, sales, ...Object.fromEntries(rest) });
      }}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(field)}
          value={draft[field]}
          inputMode="decimal"
          maxLength={20}
          hint={field === 'sales' ? t('salesHint') : shownSoFar(field)}
          error={
            draft[field].trim() !== '' && !isRight(field)
              ? t(isShare(field) ? 'noShare' : 'noAmount')
              : undefined
          }
          onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={!right}>
          {t('save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{common('cancel')}</Button>}
      </div>
    </form>
  );
}
