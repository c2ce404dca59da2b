import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button, IconButton } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { numberOf } from '@/lib/domain/import/plain-values';
import type { Lead } from '@/lib/domain/lead';
import type { Sale } from '@/lib/domain/sale';
import styles from './figures.module.css';
import { SaleForm } from './sale-form';
import { useFigureWords } from './use-figure-words';
import { useSaleActions } from './use-sale-actions';

const scores = Array.from({ length: 11 }, (_, at) => 10 - at);

/** What a customer bought, buys in all, and whether they would recommend us. */
export function LeadSales({ lead, readOnly }: { lead: Lead; readOnly: boolean }) {
  const t = useTranslations('figures.sales');
  const common = useTranslations('common');
  const words = useFigureWords();
  const { actions } = useDashboard();
  const work = useSaleActions(lead);
  const [adding, setAdding] = useState(false);
  const today = useToday(actions.followUp);
  const { sales = [], recommends } = lead;
  const add = async (sale: Sale) => {
    if (await work.add(sale)) setAdding(false);
  };
  const sum = sales.reduce((total, { amount }) => total + amount, 0);
  return (
    <div className={styles.sales}>
      {sales.length === 0 ? (
        <p className={styles.quiet}>{t('none')}</p>
      ) : (
        <>
          <p>{t('sum', { count: sales.length, amount: words.money(sum) })}</p>
          <ul className={styles.list} aria-label={t('list')}>
            {sales
              .map((sale, at) => ({ sale, at }))
              .reverse()
              .map(({ sale, at }) => (
                <li key={at} className={styles.item}>
                  <span>
                    {words.day(sale.on)} · {words.money(sale.amount)}
                    {sale.product && (
                      <>
                        {' · '}
                        <bdi>{sale.product}</bdi>
                      </>
                    )}
                  </span>
                  <IconButton
                    icon={Trash2}
                    label={t('remove', {
                      day: words.day(sale.on),
                      amount: words.money(sale.amount),
                    })}
                    disabled={readOnly}
                    onClick={() => void work.remove(at, sale)}
                  />
                </li>
              ))}
          </ul>
        </>
      )}
      {adding ? (
        <SaleForm
          today={today}
          cancelLabel={common('cancel')}
          onSave={(sale) => void add(sale)}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button icon={Plus} disabled={readOnly} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        </div>
      )}
      <Spends key={lead.spends} lead={lead} readOnly={readOnly} />
      <SelectField
        label={t('recommends')}
        hint={recommends ? t('askedOn', { day: words.day(recommends.on) }) : t('recommendsHint')}
        value={recommends ? String(recommends.score) : ''}
        disabled={readOnly}
        onChange={({ target: { value } }) =>
          void work.note({
            recommends: value === '' ? null : { score: Number(value), on: today },
          })
        }
      >
        <option value="">{t('notAsked')}</option>
        {scores.map((score) => (
          <option key={score} value={score}>
            {score}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** Kept when the field is left, or by Enter. */
function Spends({ lead, readOnly }: { lead: Lead; readOnly: boolean }) {
  const t = useTranslations('figures.sales');
  const work = useSaleActions(lead);
  const [text, setText] = useState(lead.spends === undefined ? '' : String(lead.spends));
  const value = numberOf(text);
  const wrong = text.trim() !== '' && (value === undefined || value < 0);
  const keep = () => {
    const wanted = text.trim() === '' ? undefined : value;
    if (!wrong && wanted !== lead.spends) void work.note({ spends: wanted ?? null });
  };
  return (
    <TextField
      label={t('spends')}
      hint={t('spendsHint')}
      error={wrong ? t('noAmount') : undefined}
      value={text}
      inputMode="decimal"
      maxLength={20}
      disabled={readOnly}
      onChange={({ target }) => setText(target.value)}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  );
}
