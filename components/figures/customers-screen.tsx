import { Handshake } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import { EmptyState } from '@/components/ui/empty-state';
import { SelectField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { customersOf } from '@/lib/domain/figures/customer-sales';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import type { LeadIndex } from '@/lib/services/lead-index';
import { ClassLimitFields } from './class-limit-fields';
import { CustomerMatrix } from './customer-matrix';
import { CustomerOpinion } from './customer-opinion';
import { CustomerRetention } from './customer-retention';
import { CustomerTable } from './customer-table';
import { FigureLink } from './figure-link';
import styles from './figures.module.css';
import { spans, useCustomers } from './use-customers';
import { useFigureIndex } from './use-figures';

/** Who buys, how much, how regularly and how gladly; whom to grow, keep, fix and leave. */
export function CustomersScreen({ leads }: { leads: LeadIndex }) {
  const t = useTranslations('figures.customers');
  const words = useTranslations('figures');
  const index = useFigureIndex();
  const none = typeof index === 'object' && customersOf(index).length === 0;
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <div>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.quiet}>{t('intro')}</p>
        </div>
        {index === undefined && (
          <p className={styles.quiet} role="status">
            {words('reading')}
          </p>
        )}
        {index === 'unreadable' && <Notice tone="bad">{words('unreadable')}</Notice>}
        {none && (
          <EmptyState icon={Handshake} title={t('emptyTitle')}>
            <p>{t('emptyText')}</p>
            <Link href="/import">{t('emptyImport')}</Link>
          </EmptyState>
        )}
        {typeof index === 'object' && !none && <Customers base={index} leads={leads} />}
      </div>
    </div>
  );
}

const anybody = 'anybody';

function Customers({ base, leads }: { base: FigureBase; leads: LeadIndex }) {
  const t = useTranslations('figures.customers');
  const words = useTranslations('figures');
  const { actions } = useDashboard();
  const today = useToday(actions.followUp);
  const nameOf = useCallback(
    (id: string) => {
      const slot = leads.slotOf(id);
      return slot === undefined ? '' : leads.leads.text('name', slot);
    },
    [leads],
  );
  const state = useCustomers(base, today, nameOf);
  const { months, responsible, figures } = state;
  return (
    <>
      <div className={styles.bar}>
        <SelectField
          label={t('span')}
          value={String(months)}
          onChange={({ target }) => state.setMonths(Number(target.value))}
        >
          {spans.map((count) => (
            <option key={count} value={count}>
              {t('months', { count })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words('responsible')}
          value={responsible === undefined ? anybody : `=${responsible}`}
          onChange={({ target: { value } }) =>
            state.setResponsible(value === anybody ? undefined : value.slice(1))
          }
        >
          <option value={anybody}>{words('anybody')}</option>
          {[...base.people]
            .sort((a, b) => a.localeCompare(b))
            .map((name) => (
              <option key={name} value={`=${name}`}>
                {name === '' ? words('nobody') : name}
              </option>
            ))}
        </SelectField>
      </div>
      <ClassLimitFields limits={state.limits} onChange={state.setLimits} />
      <p role="status">
        {t.rich('count', {
          count: figures.length,
          open: (all) => (
            <FigureLink title={t('title')} ids={() => figures.map(({ customer }) => customer.id)}>
              {all}
            </FigureLink>
          ),
        })}
      </p>
      <CustomerMatrix figures={figures} />
      <CustomerRetention figures={figures} today={today} months={months} />
      <CustomerOpinion figures={figures} />
      <CustomerTable state={state} nameOf={nameOf} />
    </>
  );
}
