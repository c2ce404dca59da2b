import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { numberOf } from '@/lib/domain/import/plain-values';
import type { Sale } from '@/lib/domain/sale';
import styles from './figures.module.css';

interface SaleFormProps {
  /** "2026-11-22". */
  today: string;
  onSave(sale: Sale): void;
  onCancel(): void;
  cancelLabel: string;
}

interface Typed {
  on?: string;
  product: string;
  amount: string;
}

/** Day, product and amount of one sale; a negative amount is what came back. */
export function SaleForm({ today, onSave, onCancel, cancelLabel }: SaleFormProps) {
  const t = useTranslations('figures.sales');
  const [typed, setTyped] = useState<Typed>({ product: '', amount: '' });
  // A day nobody chose is today's, also when midnight passes over the form.
  const draft = { on: today, ...typed };
  const amount = numberOf(draft.amount);
  const right = amount !== undefined && draft.on !== '';
  const change = (patch: Partial<Typed>) => setTyped({ ...typed, ...patch });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (amount !== undefined && right)
          onSave({ on: draft.on, product: draft.product.trim(), amount });
      }}
    >
      <TextField
        label={t('amount')}
        value={draft.amount}
        inputMode="decimal"
        maxLength={20}
        autoFocus
        error={draft.amount.trim() !== '' && amount === undefined ? t('noAmount') : undefined}
        onChange={({ target }) => change({ amount: target.value })}
      />
      <TextField
        label={t('product')}
        value={draft.product}
        maxLength={200}
        onChange={({ target }) => change({ product: target.value })}
      />
      <TextField
        label={t('on')}
        type="date"
        value={draft.on}
        onChange={({ target }) => change({ on: target.value })}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={!right}>
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{cancelLabel}</Button>
      </div>
    </form>
  );
}
