import { attribute, queryAll } from '../dom/node-access';
import {
  addFound,
  addFoundAddress,
  type FoundRecord,
  foundRecord,
  hasContacts,
} from '../found-record';
import type { PageContext } from '../page-context';

type MetaTags = ReadonlyMap<string, string>;

function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const element of queryAll(document, 'meta[content]').slice(0, 500)) {
    const key = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content')?.trim();
    // The first one counts: later ones are often added by widgets.
    if (key && content && !tags.has(key.toLowerCase())) tags.set(key.toLowerCase(), content);
  }
  return tags;
}

function first(tags: MetaTags, ...keys: string[]): string | undefined {
  return keys.map((key) => tags.get(key)).find((value) => value !== undefined);
}

const contactData = 'business:contact_data:';

/** The subject as Open Graph describes it: a profile, or a business with its contact data. */
function subjectOf(tags: MetaTags): FoundRecord | undefined {
  const type = tags.get('og:type')?.toLowerCase() ?? '';
  const isProfile = type === 'profile';
  const record = foundRecord(isProfile ? 'person' : 'unknown', 'subject');
  const add = (list: 'phones' | 'emails' | 'websites', ...keys: string[]) => {
    for (const key of keys) addFound(record[list], tags.get(key), 'meta', key);
  };
  add('phones', `${contactData}phone_number`, 'og:phone_number');
  for (const key of [`${contactData}fax_number`, 'og:fax_number'])
    addFound(record.phones, tags.get(key), 'meta', key, 'fax');
  add('emails', `${contactData}email`, 'og:email');
  add('websites', `${contactData}website`);
  addFoundAddress(record.addresses, {
    street: first(tags, `${contactData}street_address`, 'og:street-address'),
    locality: first(tags, `${contactData}locality`, 'og:locality'),
    postalCode: first(tags, `${contactData}postal_code`, 'og:postal-code'),
    region: first(tags, `${contactData}region`, 'og:region'),
    country: first(tags, `${contactData}country_name`, 'og:country-name'),
    source: 'meta',
    where: contactData,
  });
  if (isProfile) {
    const name = [tags.get('profile:first_name'), tags.get('profile:last_name')];
    addFound(record.names, name.filter(Boolean).join(' '), 'meta', 'profile:first_name, last_name');
  } else if (
    type.startsWith('business') ||
    type === 'company' ||
    type === 'restaurant.restaurant'
  ) {
    record.type = 'organization';
    addFound(record.names, tags.get('og:title'), 'meta', 'og:title');
  }
  return hasContacts(record) || record.names.length > 0 ? record : undefined;
}

/** The site that hosts the page, as it names itself. `author` is who wrote the page, so not read. */
function publisherOf(tags: MetaTags): FoundRecord | undefined {
  const record = foundRecord('organization', 'publisher');
  for (const key of ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'])
    addFound(record.names, tags.get(key), 'meta', key);
  const handle = tags.get('twitter:site');
  if (handle && /^@\w{2,15}$/.test(handle))
    addFound(record.profiles, `https://x.com/${handle.slice(1)}`, 'meta', 'twitter:site');
  addFound(record.profiles, tags.get('article:publisher'), 'meta', 'article:publisher');
  return record.names.length > 0 || record.profiles.length > 0 ? record : undefined;
}

/** What the page's meta tags say about its subject and about the site. */
export function readMeta(page: PageContext): FoundRecord[] {
  const tags = metaTags(page.document);
  return [subjectOf(tags), publisherOf(tags)].filter((record) => record !== undefined);
}
