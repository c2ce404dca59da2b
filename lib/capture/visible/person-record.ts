import { addFound, type FindingSource, type FoundPerson, foundPerson } from '../found-record';
import type { PageContext } from '../page-context';
import type { PagePerson } from './find-people';

/** A person of the page as a finding, without contacts: "name", "job title", own page, evidence. */
export function personRecord(
  page: PageContext,
  person: PagePerson,
  role: FoundPerson['role'],
  source: FindingSource,
): FoundPerson {
  const record = foundPerson(role);
  record.evidence = person.evidence;
  if (person.layout) record.layout = person.layout;
  if (person.wordlike) record.wordlike = true;
  addFound(record.names, person.name, source, 'name');
  addFound(record.jobTitles, person.title, source, 'title beside the name');
  if (
    person.href &&
    !/^(?:mailto|tel|javascript|#)/i.test(person.href) &&
    URL.canParse(person.href, page.url.href)
  )
    record.detailUrl = new URL(person.href, page.url.href).href.slice(0, 2048);
  return record;
}
