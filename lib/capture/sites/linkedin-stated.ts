import { addFound, addFoundAddress, type FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { readJsonLd } from '../sources/json-ld';
import { foldWords } from '../visible/fold';
import { isMasked } from './linkedin-lines';
import { isTitled, titleParts } from './linkedin-title';

/**
 * Public pages say in their structured data, and in their title, what they hide behind the log-in
 * form. Only what the page does not show is taken from there.
 */
export function addStated(page: PageContext, record: FoundRecord): void {
  const name = foldWords(record.names[0]?.value ?? '');
  const missing =
    record.type === 'person'
      ? record.jobTitles.length * record.organizations.length * record.addresses.length === 0
      : record.addresses.length * record.websites.length === 0;
  if (!missing) return;
  const stated = readJsonLd(page).find(
    ({ type, names }) =>
      type === record.type && names.some(({ value }) => foldWords(value) === name),
  );
  const lists = ['jobTitles', 'organizations', 'websites'] as const;
  for (const list of lists) {
    if (record[list].length > 0) continue;
    const said = stated?.[list].find(({ value }) => !isMasked(value) && !isOwn(value));
    if (said) addFound(record[list], said.value, said.source, said.where);
  }
  const [address] = stated?.addresses ?? [];
  if (address && record.addresses.length === 0) addFoundAddress(record.addresses, address);
  if (record.type !== 'person' || !isTitled(page)) return;
  // "Jana Brázdová - Sales Director - Example Ltd | LinkedIn"
  const [, title, organization, more] = titleParts(page);
  if (!title || !organization || more || record.jobTitles.length + record.organizations.length > 0)
    return;
  addFound(record.jobTitles, title, 'linkedin', 'title');
  addFound(record.organizations, organization, 'linkedin', 'title');
}

const isOwn = (value: string) => /^https?:\/\/[^/]*linkedin\.(?:com|test)(?:\/|$)/i.test(value);
