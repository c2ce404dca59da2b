import type { CapturedRecord, PostalAddress, RecordKind } from '@/lib/domain/captured-record';
import { countryCode } from '@/lib/domain/normalize/postal-address';
import { safeWebAddress } from '@/lib/domain/normalize/web-domain';
import type { Origin } from '@/lib/domain/origin';
import { nameKeyOf } from '@/lib/domain/other-readings';
import { isStructured } from '../found-record';
import type { Found, FoundRecord } from './findings-schema';
import { makeAddresses } from './make-addresses';
import { makeEmails } from './make-emails';
import { makeNumbers } from './make-numbers';
import { makePeople } from './make-people';
import { makePhones } from './make-phones';
import { makeProfiles } from './make-profiles';
import { findCompanyName, findText } from './make-texts';
import { makeWebsites } from './make-websites';
import { findOwnCountry } from './own-country';
import { withOwnMailboxes } from './own-mailboxes';
import { withOwnProfiles } from './own-profiles';
import type { RecordContext } from './record-context';

/** A shared mailbox or switchboard: stays with the company although a person is listed with it. */
const genericMailbox =
  /^(?:info|office|kontakt|contact|contacts|mail|post|posta|sales|obchod|prodej|recepce|reception|hello|support|podpora|firma|sekretariat|iroda|titkarsag|ertekesites|muuk|birou|vanzari|zakaz|pochta|biuro|verkauf|vertrieb|zentrale|service|servis|admin|marketing|hr|jobs|press)(?:@|[._-])/;

/** The page itself gives the value as the company's: in its structured data, its header or footer. */
function isStated({ source, where }: Origin): boolean {
  if (source === 'meta' || isStructured(source)) return true;
  return /, (?:header|footer)$/.test(where);
}

/** What belongs to a person is not the company's as well, unless it is everybody's. */
function withoutPersonal(record: CapturedRecord): CapturedRecord {
  const shared = <T>(values: T[][]) => {
    const times = new Map<T, number>();
    for (const value of values.flat()) times.set(value, (times.get(value) ?? 0) + 1);
    return times;
  };
  const phones = shared(
    record.people.map((p) => p.phones.map((phone) => phone.e164 ?? phone.shown)),
  );
  const emails = shared(record.people.map((p) => p.emails.map(({ value }) => value)));
  const profiles = new Set(
    record.people.flatMap((p) => p.socialProfiles.map(({ value }) => value)),
  );
  return {
    ...record,
    phones: record.phones.filter(
      (phone) => phones.get(phone.e164 ?? phone.shown) !== 1 || isStated(phone.origin),
    ),
    emails: record.emails.filter(
      ({ value, origin }) =>
        emails.get(value) !== 1 || isStated(origin) || genericMailbox.test(value),
    ),
    socialProfiles: record.socialProfiles.filter(({ value }) => !profiles.has(value)),
  };
}

/** "Sawmilling (EMTAK 16101)" without the code of the classification. */
function withoutCode(found: Found): Found {
  return { ...found, value: found.value.replace(/\s{0,3}\([^()]{0,20}\d{2}[^()]{0,20}\)$/, '') };
}

/**
 * The country whose way of writing numbers is the record's: that of its own address says more than
 * the page's does, and what the record says itself more than the user's setting.
 */
function regionOf(
  found: FoundRecord,
  page: RecordContext,
  addresses: readonly PostalAddress[],
): string | undefined {
  const [code] = addresses.flatMap(({ country }) => (country && countryCode(country)) || []);
  return code ?? page.pageCountry ?? findOwnCountry(found, page.page) ?? page.region;
}

/**
 * One record of all that was found of one company or person: values checked, normalised and each
 * kept once, with the most trustworthy reader as its origin. Undefined when nobody named it.
 * `alsoNamed`: what the page calls a company besides.
 */
export function makeRecord(
  found: FoundRecord,
  page: RecordContext,
  alsoNamed: readonly Found[] = [],
): CapturedRecord | undefined {
  const kind: RecordKind = found.type === 'person' ? 'person' : 'organization';
  const byPage = makeAddresses(found.addresses, { ...page, region: page.pageCountry });
  const context = { ...page, region: regionOf(found, page, byPage) };
  const name =
    kind === 'person'
      ? findText(found.names, context, nameKeyOf(kind))
      : findCompanyName(found.names, context, alsoNamed);
  if (!name) return undefined;
  const record: CapturedRecord = {
    kind,
    name,
    industry: findText(found.industries.map(withoutCode), context),
    phones: makePhones(found.phones, context),
    emails: makeEmails(found.emails, context),
    websites: makeWebsites(found.websites, context),
    // Read already, where they are of the page's country.
    addresses:
      context.region === page.pageCountry ? byPage : makeAddresses(found.addresses, context),
    registrationNumbers: makeNumbers(found.numbers, context),
    socialProfiles: makeProfiles([...found.profiles, ...found.websites], context),
    people: kind === 'organization' ? makePeople(found.people, context, name.value) : [],
  };
  if (kind === 'person') {
    record.jobTitle = findText(found.jobTitles, context);
    record.organization = findText(found.organizations, context, nameKeyOf('organization'));
  }
  record.people = withOwnProfiles(
    withOwnMailboxes(record.people, record.emails),
    record.socialProfiles,
  );
  const detailUrl = found.detailUrl && safeWebAddress(found.detailUrl, context.page);
  if (detailUrl && detailUrl.length <= 2048) record.detailUrl = detailUrl;
  return withoutPersonal(record);
}
