import { ListX } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Notice } from '@/components/ui/notice';
import type { Refusal, RefusalList, RefusalReason } from '@/lib/exchange/preflight';
import { downloadFile } from './download-file';
import screen from './export-screen.module.css';
import styles from './preflight-report.module.css';

const step = 50;

function useRefusalWords() {
  const t = useTranslations('exports');
  return {
    why: ({ reason, value }: Refusal) => t(`reason.${reason}`, { value }),
    effect: ({ effect }: Refusal) => t(`effectName.${effect}`),
  };
}

function RefusalTable({ refusals }: { refusals: readonly Refusal[] }) {
  const t = useTranslations('exports.check');
  const { why, effect } = useRefusalWords();
  return (
    <section
      className={`${screen.scroller} ${styles.scroller}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard
      tabIndex={0}
      aria-label={t('reasons')}
    >
      <table className={`${screen.table} ${styles.table}`}>
        <thead>
          <tr>
            {(['lead', 'column', 'why', 'effect'] as const).map((heading) => (
              <th key={heading} scope="col">
                {t(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {refusals.map((refusal, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and has no other key
            <tr key={at}>
              <td>
                <Link href={`/leads/${encodeURIComponent(refusal.leadId)}`}>
                  <bdi>{t('openLead', { number: String(refusal.number), name: refusal.name })}</bdi>
                </Link>
              </td>
              <td>{refusal.column}</td>
              <td>
                <bdi>{why(refusal)}</bdi>
              </td>
              <td>{effect(refusal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a target would refuse, row by row with the way to the lead, and what is done about it. */
export function PreflightReport({ refusals, day }: { refusals: RefusalList; day: string }) {
  const t = useTranslations('exports');
  const format = useFormatter();
  const { actions, showLeads } = useDashboard();
  const words = useRefusalWords();
  const [reason, setReason] = useState<RefusalReason | 'all'>('all');
  const [most, setMost] = useState(step);
  const { kept, counts, leftOut, total } = refusals;
  if (total === 0) return <Notice tone="good">{t('check.fine')}</Notice>;
  const wanted = kept.filter((each) => reason === 'all' || each.reason === reason);
  const label = (name: string, count: number) => `${name} (${format.number(count)})`;
  const save = () => {
    const headings = [t('check.number'), t('check.lead'), t('check.column')];
    const { fileName, blob } = actions.exports.listFile(
      t('check.fileName', { day }),
      [...headings, t('check.why'), t('check.effect')],
      wanted.map((each) => [
        String(each.number),
        each.name,
        each.column,
        words.why(each),
        words.effect(each),
      ]),
    );
    downloadFile(fileName, blob);
  };
  return (
    <div className={styles.report}>
      {leftOut.size > 0 ? (
        <Notice
          tone="warn"
          action={
            <Button size="small" onClick={() => showLeads(t('check.refused'), [...leftOut])}>
              {t('check.showRefused')}
            </Button>
          }
        >
          {t('check.leftOut', { count: leftOut.size })}
        </Notice>
      ) : (
        <Notice tone="info">{t('check.some', { count: total })}</Notice>
      )}
      {counts.size > 1 && (
        <ChoiceGroup
          legend={t('check.reasons')}
          hideLegend
          look="chips"
          value={reason}
          onChange={(value) => {
            setReason(value);
            setMost(step);
          }}
          options={[
            { value: 'all' as const, label: label(t('check.allReasons'), total) },
            ...[...counts].map(([value, count]) => ({
              value,
              label: label(t(`reasonName.${value}`), count),
            })),
          ]}
        />
      )}
      <RefusalTable refusals={wanted.slice(0, most)} />
      <div className={styles.foot}>
        {wanted.length > most && (
          <>
            <span className={screen.quiet}>
              {t('check.shown', {
                shown: most,
                total: reason === 'all' ? total : (counts.get(reason) ?? 0),
              })}
            </span>
            <Button size="small" onClick={() => setMost(most + 4 * step)}>
              {t('check.more')}
            </Button>
          </>
        )}
        <Button size="small" icon={ListX} onClick={save}>
          {t('check.save')}
        </Button>
      </div>
    </div>
  );
}
