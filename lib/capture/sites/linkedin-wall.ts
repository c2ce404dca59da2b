import { queryAll } from '../dom/node-access';
import { type FoundRecord, hasContacts } from '../found-record';
import type { PageContext } from '../page-context';
import type { PageText } from '../visible/page-text';

/**
 * Whether the page shows a log-in form or an error instead of what its address promises. A public
 * profile asks to sign in too, but shows the person.
 */
export function isWall(page: PageContext, text: PageText, record: FoundRecord): boolean {
  if (
    hasContacts({ ...record, profiles: [] }) ||
    record.people.length + record.jobTitles.length > 0 ||
    record.organizations.length + record.industries.length > 0
  )
    return false;
  return queryAll(page.document, 'input[type="password"]').length > 0 || text.lines.length < 3;
}
