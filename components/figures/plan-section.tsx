import { ChevronLeft, ChevronRight, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button, IconButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import { type Figure, leadsBehind } from '@/lib/domain/figures/leads-behind';
import type { MonthPlan } from '@/lib/domain/figures/month-plan';
import { addMonths, always, dayNumber, monthPeriod, spanOf } from '@/lib/domain/figures/period';
import { monthFigures, planNeeds } from '@/lib/domain/figures/plan-figures';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import { FigureTable } from './figure-table';
import styles from './figures.module.css';
import { PlanEdit } from './plan-edit';
import { shareOf, useFigureWords } from './use-figure-words';
import { usePlans } from './use-figures';

interface PlanSectionProps {
  base: FigureBase;
  /** "2026-11-22". */
  today: string;
}

const rows = ['sales', 'customers', 'qualified', 'leads'] as const;
type Row = (typeof rows)[number];
const figureOf: Record<Exclude<Row, 'sales'>, Figure> = {
  customers: { figure: 'became-customer' },
  qualified: { figure: 'became-qualified' },
  leads: { figure: 'leads' },
};

/** The month's plan, divided back to the leads it takes, and how far it has come. */
export function PlanSection({ base, today }: PlanSectionProps) {
  const t = useTranslations('figures.plan');
  const words = useFigureWords();
  const { actions, attempt, notify, health } = useDashboard();
  const plans = usePlans();
  // Absent: this month, which may become another one while it is looked at.
  const [chosen, setChosen] = useState<string>();
  const thisMonth = today.slice(0, 7);
  const month = chosen ?? thisMonth;
  const [editing, setEditing] = useState(false);
  const period = useMemo(() => monthPeriod(month), [month]);
  const { progress, soFar } = useMemo(() => monthFigures(base, period), [base, period]);
  const plan = plans?.find((each) => each.month === month);
  const readOnly = health.state !== 'ok' && health.state !== 'first-run';
  const when = words.month(month);
  const move = (by: number) => {
    const wanted = addMonths(month, by);
    setChosen(wanted === thisMonth ? undefined : wanted);
    setEditing(false);
  };
  const edit = () => {
    // What is written stays with its month, also over midnight.
    setChosen(month);
    setEditing(true);
  };
  const save = async (wanted: MonthPlan) => {
    const done = await attempt(() => actions.figures.putPlan(wanted));
    if (!done) return;
    setEditing(false);
    notify(t('saved', { month: when }), done.undo);
  };
  const remove = async () => {
    const done = await attempt(() => actions.figures.removePlan(month));
    if (done) notify(t('removed', { month: when }), done.undo);
  };
  if (plans === undefined) return null;
  const needs = plan && planNeeds(plan, soFar);
  const passed =
    (dayNumber(today) - dayNumber(period.from) + 1) /
    (dayNumber(period.to) - dayNumber(period.from) + 1);
  const write = (row: Row, value: number) =>
    row === 'sales' ? words.money(value) : words.count(value);
  const wanted = (row: Row) => (row === 'sales' ? plan?.sales : needs?.[row]);
  const idsOf = (row: Row) => () =>
    row === 'sales' ? progress.soldTo : leadsBehind(base, spanOf(period), figureOf[row]);
  const untilThen = { from: '1970-01-01', to: period.to };
  const until = (figure: 'became-qualified' | 'became-customer') =>
    leadsBehind(base, { ...always, before: spanOf(period).before }, { figure });
  /** What was taken from all that was so far opens whom it was taken from; what was typed in does not. */
  const measured =
    (of: 'averageCheck' | 'qualifiedOfLeads' | 'customersOfQualified', ids: () => string[]) =>
    (shown: ReactNode) => (
      <FigureLink
        title={t('untilThen', { what: t(of), month: when })}
        isNone={plan?.[of] !== undefined || !soFar[of]}
        ids={ids}
      >
        {shown}
      </FigureLink>
    );
  return (
    <FigureSection
      title={t('title', { month: when })}
      text={t('text')}
      aside={
        <span className={styles.buttons}>
          <IconButton icon={ChevronLeft} label={t('former')} onClick={() => move(-1)} />
          <IconButton icon={ChevronRight} label={t('next')} onClick={() => move(1)} />
          {plan && !editing && (
            <>
              <IconButton icon={Pencil} label={t('edit')} disabled={readOnly} onClick={edit} />
              <IconButton
                icon={Trash2}
                label={t('remove')}
                disabled={readOnly}
                onClick={() => void remove()}
              />
            </>
          )}
        </span>
      }
    >
      {!plan && !editing && (
        <div className={styles.buttons}>
          <p>{t('none', { month: when })}</p>
          <Button disabled={readOnly} onClick={edit}>
            {t('make')}
          </Button>
        </div>
      )}
      {editing && (
        <PlanEdit
          key={month}
          month={month}
          plan={plan}
          soFar={soFar}
          onSave={(made) => void save(made)}
          onCancel={() => setEditing(false)}
        />
      )}
      {needs && !editing && (
        <>
          <p>
            {t.rich('divided', {
              check: needs.averageCheck === undefined ? '?' : words.money(needs.averageCheck),
              qualified: words.percent(needs.qualifiedOfLeads) || '?',
              customers: words.percent(needs.customersOfQualified) || '?',
              sold: measured('averageCheck', () => monthFigures(base, untilThen).progress.soldTo),
              rose: measured('qualifiedOfLeads', () => until('became-qualified')),
              bought: measured('customersOfQualified', () => until('became-customer')),
            })}
          </p>
          {(needs.customers === undefined || needs.leads === undefined) && (
            <Notice tone="info">
              {t(`missing.${needs.customers === undefined ? 'averageCheck' : 'conversion'}`)}
            </Notice>
          )}
        </>
      )}
      <FigureTable
        caption={t('table', { month: when })}
        fileName={t('file')}
        headers={[t('what'), t('needed'), t('reached'), t('share'), t('line')]}
        rows={rows.map((row) => {
          const value = progress[row];
          const need = wanted(row);
          const share = need === undefined ? undefined : shareOf(value, need);
          const due = passed > 0 && passed < 1 ? passed : undefined;
          return {
            key: row,
            cells: [
              { text: t(`row.${row}`) },
              { text: need === undefined ? '' : write(row, need) },
              {
                text: write(row, value),
                node: (
                  <FigureLink
                    title={`${t(`row.${row}`)}, ${when}`}
                    isNone={value === 0}
                    ids={idsOf(row)}
                  >
                    {write(row, value)}
                  </FigureLink>
                ),
              },
              {
                text: words.percent(share),
                ...(share !== undefined && {
                  node: (
                    <FigureLink
                      title={`${t(`row.${row}`)}, ${when}`}
                      isNone={value === 0}
                      ids={idsOf(row)}
                    >
                      {words.percent(share)}
                    </FigureLink>
                  ),
                }),
              },
              {
                text:
                  share !== undefined && due !== undefined
                    ? t(share / 100 >= due ? 'onTime' : 'behind')
                    : '',
                ...(share !== undefined && {
                  node: (
                    <span className={styles.progress}>
                      <ProgressLine
                        label={`${t(`row.${row}`)}: ${words.percent(share)}`}
                        reached={share / 100}
                        due={due}
                      />
                      {due !== undefined && (
                        <span className={styles.small}>
                          {t(share / 100 >= due ? 'onTime' : 'behind')}
                        </span>
                      )}
                    </span>
                  ),
                }),
              },
            ],
          };
        })}
      />
    </FigureSection>
  );
}
