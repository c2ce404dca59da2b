import type { ReactNode } from 'react';
import { mailHref, phoneHref } from '@/components/lead/contact-href';
import { FitMark } from '@/components/lead/fit-mark';
import { isSafeLink } from '@/components/lead/safe-link';
import { PotentialSign, TemperatureSign } from '@/components/lead/verdict-marks';
import { Chip } from '@/components/ui/chip';
import { findOwnValue } from '@/lib/domain/own-values';
import type { Fit } from '@/lib/domain/playbook/portrait';
import { phoneOf, tagsOf } from '@/lib/domain/projections/lead-summary';
import type { Potential, Temperature } from '@/lib/domain/qualification';
import type { Stage } from '@/lib/domain/stage';
import { isOwnColumn, ownColumnId, type TableColumn } from '@/lib/domain/table-view';
import type { LeadRow } from '@/lib/services/lead-query';
import styles from './lead-columns.module.css';
import { StageSign } from './stage-mark';
import type { CellLook } from './use-cell-look';

/** A link that the keyboard passes over: the grid is one stop, the lead's sheet has the links again. */
function cellLink(href: string, children: ReactNode): ReactNode {
  if (!isSafeLink(href)) return children;
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
      {children}
    </a>
  );
}

const shownTags = 2;

function tagsShown(tags: readonly string[], look: CellLook): ReactNode {
  return (
    <span className={styles.tags} title={tags.join(', ')}>
      {tags.slice(0, shownTags).map((tag, place) => (
        // By its place: the row becomes another lead's, and its chips are filled anew.
        // biome-ignore lint/suspicious/noArrayIndexKey: a chip has no state of its own
        <Chip key={place}>
          <bdi>{tag}</bdi>
        </Chip>
      ))}
      {tags.length > shownTags && (
        <span className={styles.quiet}>{look.more(tags.length - shownTags)}</span>
      )}
    </span>
  );
}

function personShown({ person, jobTitle }: LeadRow): ReactNode {
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

function momentShown(at: number, look: CellLook): ReactNode {
  if (at === 0) return null;
  return (
    <time
      className={styles.figures}
      dateTime={new Date(at).toISOString()}
      // The whole of it is said when somebody points at it: it takes longer than all the rest.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = look.moment(at);
      }}
    >
      {look.date(at)}
    </time>
  );
}

function dayShown(day: string, look: CellLook): ReactNode {
  const said = look.day(day);
  if (said === undefined) return <bdi>{day}</bdi>;
  return (
    <time className={styles.figures} dateTime={day}>
      {said}
    </time>
  );
}

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

function ownValueShown(own: string, column: string, look: CellLook): ReactNode {
  const value = findOwnValue(own, column);
  if (value === undefined) return null;
  if (typeof value === 'number')
    return <span className={styles.figures}>{look.decimal(value)}</span>;
  return calendarDay.test(value) ? dayShown(value, look) : <bdi title={value}>{value}</bdi>;
}

/** "www.firma.example" of "https://www.firma.example/". */
const shownAddress = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** What one cell of a lead shows. No component of its own: a row is drawn as one. */
export function cellShown(row: LeadRow, column: TableColumn, look: CellLook): ReactNode {
  const { email, website } = row;
  if (isOwnColumn(column)) return ownValueShown(row.own, ownColumnId(column), look);
  switch (column) {
    case 'number':
      return <span className={styles.number}>{look.number(row.number)}</span>;
    case 'name':
      return <bdi className={styles.name}>{row.name}</bdi>;
    case 'person':
      return personShown(row);
    case 'phone': {
      const phone = phoneOf(row);
      if (!phone) return null;
      const { e164 = '', shown, extension = '' } = phone;
      const said = look.phone([e164, shown, extension].join('\u001f'));
      const text = <bdi className={styles.figures}>{said}</bdi>;
      return e164 ? cellLink(phoneHref(e164), text) : text;
    }
    case 'email':
      return email && cellLink(mailHref(email), <bdi>{email}</bdi>);
    case 'website':
      return website && cellLink(website, <bdi>{shownAddress(website)}</bdi>);
    case 'kind':
      return look.kind(row.kind);
    case 'stage':
      return <StageSign stage={row.stage as Stage} word={look.stage(row.stage)} />;
    case 'potential':
      return (
        row.potential && (
          <PotentialSign
            potential={row.potential as Potential}
            word={look.potential(row.potential)}
          />
        )
      );
    case 'temperature':
      return (
        row.temperature && (
          <TemperatureSign
            temperature={row.temperature as Temperature}
            word={look.temperature(row.temperature)}
          />
        )
      );
    case 'fit':
      return row.fit && <FitMark fit={row.fit as Fit} short />;
    case 'source':
      return look.source(row.sourceChannel);
    case 'tag':
      return tagsShown(tagsOf(row.tags), look);
    case 'comeBackOn':
      return row.comeBackOn && dayShown(row.comeBackOn, look);
    case 'createdOn':
      return momentShown(row.createdAt, look);
    case 'changedOn':
      return momentShown(row.updatedAt, look);
    case 'retainUntil':
      return momentShown(row.retainUntil, look);
    case 'place':
    case 'country':
    case 'industry':
    case 'sourceSite':
    case 'responsible':
      return <bdi>{row[column]}</bdi>;
  }
}
