import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { Period } from '@/lib/domain/figures/period';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import { numberOf } from '@/lib/domain/import/plain-values';
import { sourceChannels } from '@/lib/domain/source-channel';
import styles from './figures.module.css';

interface CostEditProps {
  /** Absent for a new one, of the period that is looked at. */
  cost: SourceCost | undefined;
  period: Period;
  onSave(cost: Omit<SourceCost, 'id'> & { id?: string }): void;
  onCancel(): void;
}

/** What a source cost, and from when to when. */
export function CostEdit({ cost, period, onSave, onCancel }: CostEditProps) {
  const t = useTranslations('figures.costs');
  const figures = useTranslations('figures');
  const common = useTranslations('common');
  const channel = useTranslations('domain.sourceChannel');
  const [draft, setDraft] = useState({
    source: cost?.source ?? ('advertising' as SourceCost['source']),
    amount: cost ? String(cost.amount) : '',
    from: cost?.from ?? period.from,
    to: cost?.to ?? period.to,
    note: cost?.note ?? '',
  });
  const amount = numberOf(draft.amount);
  const isAmount = amount !== undefined && amount >= 0;
  const isPeriod = draft.from !== '' && draft.to !== '' && draft.from <= draft.to;
  const change = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isAmount && isPeriod)
          onSave({ ...draft, amount, note: draft.note.trim(), ...(cost && { id: cost.id }) });
      }}
    >
      <SelectField
        label={figures('source')}
        value={draft.source}
        autoFocus
        onChange={({ target }) =>
          change({ source: sourceChannels.find((each) => each === target.value) ?? draft.source })
        }
      >
        {sourceChannels.map((each) => (
          <option key={each} value={each}>
            {channel(each)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('amount')}
        value={draft.amount}
        inputMode="decimal"
        maxLength={20}
        error={draft.amount !== '' && !isAmount ? t('noAmount') : undefined}
        onChange={({ target }) => change({ amount: target.value })}
      />
      <TextField
        label={figures('from')}
        type="date"
        value={draft.from}
        onChange={({ target }) => change({ from: target.value })}
      />
      <TextField
        label={figures('to')}
        type="date"
        value={draft.to}
        error={isPeriod ? undefined : t('noPeriod')}
        onChange={({ target }) => change({ to: target.value })}
      />
      <TextField
        label={t('note')}
        value={draft.note}
        maxLength={300}
        onChange={({ target }) => change({ note: target.value })}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={!isAmount || !isPeriod}>
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
