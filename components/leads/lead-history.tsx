import { useFormatter, useTranslations } from 'use-intl';
import { LeadRetention } from '@/components/data/lead-retention';
import { LeadRights } from '@/components/data/lead-rights';
import { isSafeLink } from '@/components/lead/safe-link';
import type { Lead, Visit } from '@/lib/domain/lead';
import { AxisHistory } from './axis-history';
import styles from './lead-history.module.css';

function VisitLine({ visit: { url, title, at }, first }: { visit: Visit; first: boolean }) {
  const t = useTranslations('leads.sheet');
  const format = useFormatter();
  const address = <bdi>{url.replace(/^https?:\/\//, '')}</bdi>;
  return (
    <li className={styles.visit}>
      <p>
        <bdi>{title || url}</bdi>
      </p>
      <p className={styles.quiet}>
        {isSafeLink(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {address}
          </a>
        ) : (
          address
        )}
      </p>
      <p className={styles.quiet}>
        {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
        {first && ` · ${t('firstVisit')}`}
      </p>
    </li>
  );
}

/** Where the lead comes from and when it changed; the latest page first. */
export function LeadHistory({ lead }: { lead: Lead }) {
  const t = useTranslations('leads.sheet');
  const stages = useTranslations('domain.stage');
  const format = useFormatter();
  const time = (at: number) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const { stage, visits } = lead;
  return (
    <div className={styles.history}>
      <dl className={styles.dates}>
        <dt>{t('created')}</dt>
        <dd>{time(lead.createdAt)}</dd>
        <dt>{t('changed')}</dt>
        <dd>
          {time(lead.updatedAt)}{' '}
          <span className={styles.quiet}>({t('revision', { count: lead.revision })})</span>
        </dd>
        <dt>{stages(stage.value)}</dt>
        <dd>
          {t('since', { date: format.dateTime(stage.since, { dateStyle: 'medium' }) })}
          {stage.reason && (
            <>
              {' '}
              · <bdi>{stage.reason}</bdi>
            </>
          )}
        </dd>
      </dl>
      <AxisHistory lead={lead} />
      <h3>{t('visits')}</h3>
      {visits.length === 0 ? (
        <p className={styles.quiet}>{t('noVisits')}</p>
      ) : (
        <ol className={styles.visits}>
          {[...visits].reverse().map((visit, index) => (
            <VisitLine
              key={`${visit.at} ${visit.url}`}
              visit={visit}
              first={index === visits.length - 1}
            />
          ))}
        </ol>
      )}
      <LeadRetention lead={lead} />
      <LeadRights lead={lead} />
    </div>
  );
}
