import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { mailHref, phoneHref } from '@/components/lead/contact-href';
import { FitMark } from '@/components/lead/fit-mark';
import { isSafeLink } from '@/components/lead/safe-link';
import { PotentialMark, TemperatureMark } from '@/components/lead/verdict-marks';
import { Chip } from '@/components/ui/chip';
import type { RecordKind } from '@/lib/domain/captured-record';
import { findOwnValue } from '@/lib/domain/own-values';
import type { Fit } from '@/lib/domain/playbook/portrait';
import { phoneOf, tagsOf } from '@/lib/domain/projections/lead-summary';
import type { Potential, Temperature } from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import { isOwnColumn, ownColumnId, type TableColumn } from '@/lib/domain/table-view';
import type { LeadRow } from '@/lib/services/lead-query';
import { useDashboard } from './dashboard-context';
import styles from './lead-columns.module.css';
import { StageMark } from './stage-mark';

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

function Moment({ at }: { at: number }) {
  const format = useFormatter();
  if (at === 0) return null;
  return (
    <time
      className={styles.figures}
      dateTime={new Date(at).toISOString()}
      title={format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {format.dateTime(at, { dateStyle: 'medium' })}
    </time>
  );
}

/** A calendar day, the same in every time zone. */
function Day({ day }: { day: string }) {
  const format = useFormatter();
  const at = Date.parse(day);
  if (Number.isNaN(at)) return <bdi>{day}</bdi>;
  return (
    <time className={styles.figures} dateTime={day}>
      {format.dateTime(at, { dateStyle: 'medium', timeZone: 'UTC' })}
    </time>
  );
}

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

function OwnValue({ own, column }: { own: string; column: string }) {
  const format = useFormatter();
  const value = findOwnValue(own, column);
  if (value === undefined) return null;
  if (typeof value === 'number')
    return (
      <span className={styles.figures}>{format.number(value, { maximumFractionDigits: 6 })}</span>
    );
  return calendarDay.test(value) ? <Day day={value} /> : <bdi title={value}>{value}</bdi>;
}

/** "www.firma.example" of "https://www.firma.example/". */
const shownAddress = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** What one cell of a lead shows. */
export function LeadCell({ row, column }: { row: LeadRow; column: TableColumn }): ReactNode {
  const format = useFormatter();
  const t = useTranslations('domain');
  const { actions } = useDashboard();
  const { email, website } = row;
  if (isOwnColumn(column)) return <OwnValue own={row.own} column={ownColumnId(column)} />;
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
    case 'website':
      return website && <CellLink href={website}>{<bdi>{shownAddress(website)}</bdi>}</CellLink>;
    case 'kind':
      return t(`kind.${row.kind as RecordKind}`);
    case 'stage':
      return <StageMark stage={row.stage as Stage} />;
    case 'potential':
      return row.potential && <PotentialMark potential={row.potential as Potential} />;
    case 'temperature':
      return row.temperature && <TemperatureMark temperature={row.temperature as Temperature} />;
    case 'fit':
      return row.fit && <FitMark fit={row.fit as Fit} short />;
    case 'source':
      return t(`sourceChannel.${row.sourceChannel as SourceChannel}`);
    case 'tag':
      return <Tags tags={tagsOf(row.tags)} />;
    case 'comeBackOn':
      return row.comeBackOn && <Day day={row.comeBackOn} />;
    case 'createdOn':
      return <Moment at={row.createdAt} />;
    case 'changedOn':
      return <Moment at={row.updatedAt} />;
    case 'retainUntil':
      return <Moment at={row.retainUntil} />;
    case 'place':
    case 'country':
    case 'industry':
    case 'sourceSite':
    case 'responsible':
      return <bdi>{row[column]}</bdi>;
  }
}
