import { queryAll } from '../dom/node-access';
import { type FoundRecord, hasContacts } from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import { titleParts } from './linkedin-title';

/**
 * Whether the page shows a log-in form or an error instead of what its address promises: a heading
 * that the title does not repeat, and nothing below it. A public profile asks to sign in too, but
 * shows the person.
 */
export function isWall(page: PageContext, record: FoundRecord): boolean {
  if (
    hasContacts({ ...record, profiles: [] }) ||
    record.people.length + record.jobTitles.length > 0 ||
    record.organizations.length + record.industries.length > 0
  )
    return false;
  const named = foldWords(titleParts(page)[0] ?? '').startsWith(
    foldWords(record.names[0]?.value ?? ''),
  );
  return !named || queryAll(page.document, 'input[type="password"]').length > 0;
}
