import { caps } from '../caps';
import { believeList } from './believe-list';
import { domainClues } from './domain-clues';
import type { HandedFindings, PageFindings } from './findings-schema';
import { shapePage } from './page-shape';
import { recordsOfStated } from './stated-records';

/**
 * What the reader returned with what it leaves to be done outside the page: the records of what the
 * page states for machines, whether it is a list, and where its text writes out what its domain is made
 * of. What exceeds the caps is left out, with a notice.
 */
export function completeFindings({ stated, ...handed }: HandedFindings): PageFindings {
  const { shape, headings } = handed;
  const notices = new Set(handed.notices);
  const fromStated = stated && recordsOfStated(stated);
  if (fromStated?.truncated) notices.add('structured-data-skipped');
  const records = [...(fromStated?.records ?? []), ...handed.records];
  const shaped =
    shape === 'unsettled'
      ? shapePage(records, believeList(handed), headings)
      : { shape, records, entries: handed.entries };
  if (shaped.records.length > caps.records) notices.add('page-too-large');
  const clues = handed.clues && [...handed.clues, ...domainClues(handed)];
  return {
    ...handed,
    ...(clues && { clues }),
    shape: shaped.shape,
    records: shaped.records.slice(0, caps.records),
    entries: shaped.entries.slice(0, caps.entries),
    notices: [...notices],
  };
}
