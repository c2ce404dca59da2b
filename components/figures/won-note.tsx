import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { Lead } from '@/lib/domain/lead';
import styles from './figures.module.css';
import { SaleForm } from './sale-form';
import { useSaleActions } from './use-sale-actions';

/** Whom the user did not want to say it of, as long as the page lives. */
const passedOver = new Set<string>();

/** Somebody was won: asks for how much, unless a sale is there already. */
export function WonNote({ lead, readOnly }: { lead: Lead; readOnly: boolean }) {
  const t = useTranslations('figures.sales');
  const { actions } = useDashboard();
  const work = useSaleActions(lead);
  const today = useToday(actions.followUp);
  const [later, setLater] = useState(passedOver.has(lead.id));
  if (readOnly || later || lead.stage.value !== 'customer' || lead.sales?.length) return null;
  return (
    <section className={styles.won} aria-label={t('won', { name: lead.name.value })}>
      <h3>{t('won', { name: lead.name.value })}</h3>
      <SaleForm
        today={today}
        cancelLabel={t('later')}
        onSave={(sale) => void work.add(sale)}
        onCancel={() => {
          passedOver.add(lead.id);
          setLater(true);
        }}
      />
    </section>
  );
}
