import { queryAll } from '../dom/node-access';
import { type FoundRecord, hasContacts } from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { wallWords } from '../vocabulary/linkedin-words';

function saysWall(text: string): boolean {
  const folded = foldWords(text);
  return wallWords.some(
    (words) => folded === words || folded.startsWith(`${words} `) || folded.endsWith(` ${words}`),
  );
}

/**
 * Whether the page shows a log-in form or an error instead of what its address promises. A public
 * profile asks to sign in too, but shows the person.
 */
export function isWall(page: PageContext, text: PageText, record: FoundRecord): boolean {
  const [name] = record.names;
  if (!name || saysWall(name.value)) return true;
  if (
    hasContacts({ ...record, profiles: [] }) ||
    record.jobTitles.length + record.organizations.length + record.industries.length > 0
  )
    return false;
  if (queryAll(page.document, 'input[type="password"]').length > 0) return true;
  return saysWall(page.title.split('|')[0] ?? '') || text.lines.length < 3;
}
