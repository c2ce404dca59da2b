import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { mailHref, phoneHref } from '@/components/lead/contact-href';
import { isSafeLink } from '@/components/lead/safe-link';
import { PotentialMark, TemperatureMark } from '@/components/lead/verdict-marks';
import { Chip } from '@/components/ui/chip';
import { phoneOf, tagsOf } from '@/lib/domain/projections/lead-summary';
import type { Potential, Temperature } from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import type { LeadRow, SortColumn } from '@/lib/services/lead-query';
import { useDashboard } from './dashboard-context';
import styles from './lead-columns.module.css';
import { StageMark } from './stage-mark';

/** In the order of the table; the tick stands before them. */
export const columns: readonly SortColumn[] = [
  'number',
  'name',
  'person',
  'phone',
  'email',
  'place',
  'stage',
  'potential',
  'temperature',
  'source',
  'responsible',
  'tag',
  'changedOn',
];

/** A link that the keyboard passes over: the grid is one stop, the lead's sheet has the links again. */
function CellLink({ href, children }: { href: string; children: ReactNode }) {
  if (!isSafeLink(href)) return children;
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
      {children}
    </a>
  );
}

const shownTags = 2;

function Tags({ tags }: { tags: readonly string[] }) {
  const t = useTranslations('leads.table');
  return (
    <span className={styles.tags} title={tags.join(', ')}>
      {tags.slice(0, shownTags).map((tag) => (
        <Chip key={tag}>
          <bdi>{tag}</bdi>
        </Chip>
      ))}
      {tags.length > shownTags && (
        <span className={styles.quiet}>{t('more', { count: tags.length - shownTags })}</span>
      )}
    </span>
  );
}

function Person({ person, jobTitle }: LeadRow) {
  return (
    <>
      <bdi>{person}</bdi>
      {jobTitle && (
        <span className={styles.quiet}>
          {person && ', '}
          <bdi>{jobTitle}</bdi>
        </span>
      )}
    </>
  );
}

/** What one cell of a lead shows. */
export function LeadCell({ row, column }: { row: LeadRow; column: SortColumn }): ReactNode {
  const format = useFormatter();
  const t = useTranslations('domain.sourceChannel');
  const { actions } = useDashboard();
  const { email, place } = row;
  switch (column) {
    case 'number':
      return <span className={styles.number}>{format.number(row.number)}</span>;
    case 'name':
      return <bdi className={styles.name}>{row.name}</bdi>;
    case 'person':
      return <Person {...row} />;
    case 'phone': {
      const phone = phoneOf(row);
      if (!phone) return null;
      const text = <bdi className={styles.figures}>{actions.showPhone(phone)}</bdi>;
      return phone.e164 ? <CellLink href={phoneHref(phone.e164)}>{text}</CellLink> : text;
    }
    case 'email':
      return email && <CellLink href={mailHref(email)}>{<bdi>{email}</bdi>}</CellLink>;
    case 'place':
      return <bdi>{place}</bdi>;
    case 'stage':
      return <StageMark stage={row.stage as Stage} />;
    case 'potential':
      return row.potential && <PotentialMark potential={row.potential as Potential} />;
    case 'temperature':
      return row.temperature && <TemperatureMark temperature={row.temperature as Temperature} />;
    case 'source':
      return t(row.sourceChannel as SourceChannel);
    case 'responsible':
      return <bdi>{row.responsible}</bdi>;
    case 'tag':
      return <Tags tags={tagsOf(row.tags)} />;
    case 'changedOn':
      return (
        <time
          className={styles.figures}
          dateTime={new Date(row.updatedAt).toISOString()}
          title={format.dateTime(row.updatedAt, { dateStyle: 'full', timeStyle: 'short' })}
        >
          {format.dateTime(row.updatedAt, { dateStyle: 'medium' })}
        </time>
      );
  }
}
