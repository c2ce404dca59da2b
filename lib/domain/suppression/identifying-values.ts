import type { ContactPerson, Phone } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { registrationKey } from '@/lib/domain/normalize/registration-number';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import { looseCompany, loosePerson } from './loose-name';

/** What of a lead, a draft or a reading tells who it is about. */
export type Identity = Pick<
  Lead,
  | 'kind'
  | 'name'
  | 'organization'
  | 'phones'
  | 'emails'
  | 'websites'
  | 'addresses'
  | 'registrationNumbers'
  | 'socialProfiles'
  | 'people'
>;
type Reachable = Pick<ContactPerson, 'phones' | 'emails' | 'socialProfiles'>;

/** Mailboxes that belong to nobody in particular. */
const roleMailbox =
  /^(?:info|office|kontakt|contact|mail|email|sales|obchod|prodej|admin|podpora|support|help|service|servis|recepce|reception|sekretariat|secretary|hr|jobs|kariera|career|marketing|press|fakturace|invoice|ucetni|accounting|objednavky|orders|shop|eshop|hello|ahoj|hi|team|firma|vertrieb|verkauf|post|biuro|iroda|birou|zakaz|zakup|nakup|dotazy)$/;

const bareMailbox = (local: string) => local.toLowerCase().replace(/\+.*$/, '').replace(/\./g, '');

/** "J.Nova+news@Googlemail.com" → "jnova@gmail.com" */
function emailValue(email: string): { value: string; role: boolean } {
  const at = email.lastIndexOf('@');
  const local = bareMailbox(email.slice(0, at));
  const domain = email.slice(at + 1).toLowerCase();
  const host = domain === 'googlemail.com' ? 'gmail.com' : domain;
  return { value: `${local}@${host}`, role: roleMailbox.test(local) };
}

/** The last nine digits: what is the same with and without a country in front. */
function phoneValue({ e164, shown }: Pick<Phone, 'e164' | 'shown'>): string {
  const digits = (e164 ?? shown.normalize('NFKC')).replace(/\D/g, '').replace(/^00/, '');
  return digits.length < 6 ? '' : digits.slice(-9);
}

function profileValue(address: string): string {
  const desktop = address.trim().replace(/^(https?:\/\/)?(?:m|mobile|touch)\./i, '$1');
  const canonical = parseSocialProfile(desktop)?.value ?? desktop;
  let plain = canonical;
  try {
    plain = decodeURIComponent(canonical);
  } catch {
    // As it stands.
  }
  return plain
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/^(?:www|m|mobile|[a-z]{2})\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

/** Addresses and numbers that are somebody's own, and those only together with the name. */
function reachedBy({ phones, emails, socialProfiles }: Reachable, name: string): string[] {
  return [
    ...emails.map((email) => {
      const { value, role } = emailValue(email.value);
      return role ? `email ${value} ${name}` : `email ${value}`;
    }),
    ...phones.flatMap((phone) => {
      const value = phoneValue(phone);
      if (!value || phone.kind === 'fax') return [];
      // A switchboard's number is nobody's own.
      return [phone.kind === 'landline' ? `phone ${value} ${name}` : `phone ${value}`];
    }),
    ...socialProfiles.map(({ value }) => `profile ${profileValue(value)}`),
  ];
}

const domainsOf = ({ websites, emails }: Pick<Identity, 'websites' | 'emails'>): string[] =>
  [...websites, ...emails].flatMap(({ value }) => ownDomain(value) ?? []);

const asPerson = (value: string) => `person ${value}`;
const asCompany = (value: string) => `company ${value}`;

/** What one person is known by; `where`: the company's name and domains. */
function personValues(
  spelt: string,
  person: Reachable,
  where: { company: string; domains: readonly string[] },
): string[] {
  const name = loosePerson(spelt);
  const company = looseCompany(where.company);
  const domains = new Set([
    ...where.domains,
    ...person.emails.flatMap(({ value }) => ownDomain(value) ?? []),
  ]);
  const known = [
    ...reachedBy(person, name),
    ...(company ? [`name ${name} of ${company}`] : []),
    ...[...domains].map((domain) => `name ${name} at ${domain}`),
  ];
  // A name alone is many people's; it has to do where nothing else is known.
  return (known.length > 0 ? known : [`name ${name}`]).map(asPerson);
}

/** What the person of a person's lead, draft or reading is known by. */
export const valuesOfPerson = (record: Identity): string[] =>
  personValues(record.name.value, record, {
    company: record.organization?.value ?? '',
    domains: domainsOf(record),
  });

/** What a contact of a company is known by. */
export const valuesOfContact = (contact: ContactPerson, company: Identity): string[] =>
  personValues(contact.name, contact, {
    company: company.name.value,
    domains: domainsOf(company),
  });

/** What a company is known by. */
export function valuesOfCompany(record: Identity): string[] {
  const name = looseCompany(record.name.value);
  const places = record.addresses.flatMap(({ locality }) => (locality ? [foldText(locality)] : []));
  const known = [
    ...record.registrationNumbers
      .filter(({ valid }) => valid)
      .map(({ scheme, value }) => `number ${registrationKey(scheme, value)}`),
    ...record.emails.map(({ value }) => `email ${emailValue(value).value}`),
    ...record.phones.flatMap((phone) => {
      const value = phone.kind === 'fax' ? '' : phoneValue(phone);
      // A number may be a whole building's.
      return value ? [`phone ${value} ${name}`] : [];
    }),
    ...record.socialProfiles.map(({ value }) => `profile ${profileValue(value)}`),
    ...domainsOf(record).map((domain) => `domain ${domain}`),
    ...places.map((place) => `name ${name} in ${place}`),
  ];
  return (known.length > 0 ? known : [`name ${name}`]).map(asCompany);
}

/** What a single value of a company would be, were it a person's own. */
export const ownValue = {
  email: (value: string) => asPerson(`email ${emailValue(value).value}`),
  phone: (phone: Phone) => asPerson(`phone ${phoneValue(phone)}`),
  profile: (value: string) => asPerson(`profile ${profileValue(value)}`),
};

/** All that has to be remembered of those who are erased: a person, or a company and each of its people. */
export function subjectsOf(record: Identity): string[][] {
  if (record.kind === 'person') return [valuesOfPerson(record)];
  const people = record.people.map((contact) => valuesOfContact(contact, record));
  return [valuesOfCompany(record), ...people];
}
