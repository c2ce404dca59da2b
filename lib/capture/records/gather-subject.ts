import { foldText } from '@/lib/domain/normalize/clean-text';
import { parseEmail } from '@/lib/domain/normalize/email';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import { isStructured } from '../found-record';
import type { ChosenSubject } from './choose-subject';
import type { FoundPerson, FoundRecord, PageFindings } from './findings-schema';
import { foreignTo } from './foreign-to';
import { foundWebAddress } from './found-web-address';
import { withHostedLines } from './hosted-lines';
import { findMentioned } from './mentioned';
import { mergeSources } from './merge-sources';
import { labelOf, likeLabel } from './name-in-domain';
import { isNamedAfter, type Ownership, siteOwnership } from './own-site';
import type { RecordContext } from './record-context';
import { likelyNames, sharesName } from './same-name';
import { shareContacts } from './shared-contacts';
import { withUnreadAddresses } from './unread-addresses';
import { withoutHost } from './without-host';
import { withoutYears } from './without-years';

export interface GatheredSubject {
  found: FoundRecord;
  /** Departments, parents, organizers and the like that the page describes besides. */
  mentioned: FoundRecord[];
  ownership: Ownership;
}

const unitRelations = /^(?:department|subOrganization|parentOrganization|branchOf)$/;

function isUnit({ type, role, relation = '' }: FoundRecord): boolean {
  return type === 'organization' && role === 'other' && unitRelations.test(relation);
}

/** Whether it was read from the text that the page shows. */
export function isShownText({
  names,
  phones,
  emails,
  addresses,
  numbers,
  websites,
  people,
}: FoundRecord): boolean {
  const values = [...names, ...phones, ...emails, ...addresses, ...numbers, ...websites];
  const [first] = values.length > 0 ? values : people.flatMap((person) => person.names);
  return first?.source === 'visible-text';
}

/** Whether a person who stands by themselves on the page is one of the subject's people. */
function isMemberOf(person: FoundRecord, subject: FoundRecord, onOwnSite: boolean): boolean {
  if (person.type !== 'person') return false;
  if (person.role === 'member') return true;
  if (person.role !== 'subject') return false;
  const employer: FoundRecord = { ...person, type: 'organization', names: person.organizations };
  if (person.organizations.length > 0) return sharesName(employer, subject);
  // Who is known only by a page of the site is an account that writes there.
  const { phones, emails, profiles, jobTitles, websites } = person;
  const says = [phones, emails, profiles, jobTitles].some((list) => list.length > 0);
  return onOwnSite && (says || websites.length === 0);
}

function withoutPeople({ people: _, ...person }: FoundRecord): FoundPerson {
  return person;
}

/** Not somebody who only happens to be mentioned: an event's organizer may be the subject all the same. */
function isOfSubject({ role, names, relation = '' }: FoundRecord): boolean {
  if (role === 'member') return false;
  return (
    role !== 'other' || (isStructured(names[0]?.source ?? '') && !relation.startsWith('review '))
  );
}

/** The readings that are of the chosen subject, the chosen one first. */
function readingsOf(
  chosen: FoundRecord,
  records: readonly FoundRecord[],
  context: RecordContext,
): FoundRecord[] {
  const same = records.filter(
    (record) => record !== chosen && isOfSubject(record) && sharesName(record, chosen),
  );
  const units = records.filter(isUnit);
  // What the page shows in its content is about its subject, whatever the text calls it.
  const shown = records.filter(
    (record) =>
      record !== chosen &&
      !same.includes(record) &&
      record.role === 'subject' &&
      isShownText(record) &&
      (record.type !== 'person') === (chosen.type !== 'person'),
  );
  const withoutForeign = foreignTo(units, context);
  return [
    chosen,
    ...same,
    ...shown
      .map((record) =>
        isStructured(chosen.names[0]?.source ?? '') ? withoutForeign(record) : record,
      )
      .map((record) => ({ ...record, names: namesAlike(record, chosen) })),
  ];
}

/** Fuller forms of the chosen name among a reading's candidates. */
function namesAlike(record: FoundRecord, chosen: FoundRecord): FoundRecord['names'] {
  return record.names.filter((name) => sharesName({ ...record, names: [name] }, chosen));
}

/**
 * All that is said on the page about the chosen subject, by whichever reader: what goes by its name,
 * what nobody else claims, on its own site what the site says of itself, and its people.
 */
export function gatherSubject(
  { record: chosen, names, hosted }: ChosenSubject,
  findings: PageFindings,
  context: RecordContext,
): GatheredSubject {
  const { records } = findings;
  const same = readingsOf(chosen, records, context);
  const strangers = records.filter(
    (record) => record.role === 'other' && !isUnit(record) && !sharesName(record, chosen),
  );
  const publishers = records.filter(
    (record) => record.role === 'publisher' && record.type !== 'person' && !same.includes(record),
  );
  const nameless = records.filter(
    (record) =>
      record.role === 'subject' &&
      record.names.length === 0 &&
      !same.includes(record) &&
      !isShownText(record),
  );
  const shared = nameless.map(foreignTo(strangers, context));
  const ownership =
    chosen.type === 'person' || hosted
      ? personsOwn(chosen, findings)
      : siteOwnership(mergeSources([...same, ...shared]), publishers, findings);
  const onOwnSite = ownership !== 'foreign';

  let parts = [...same, ...shared];
  if (onOwnSite)
    parts = [
      ...parts,
      ...publishers.filter((record) => isSiteItself(record, findings)).map(contactsOf),
    ];
  else {
    parts = parts.map((record) => (hosted ? withoutFrame(record) : record));
  }

  const merged = withoutYears(mergeSources(parts), findings.lines);
  const found = onOwnSite
    ? withUnreadAddresses(merged, findings.lines, context.pageCountry ?? context.region)
    : withoutHost(
        foreignTo(publishers, context)(withHostedLines(merged, findings, context)),
        context,
      );
  // On a page elsewhere whoever is merely named may have written a review of the company.
  if (!onOwnSite)
    found.people = found.people.filter(
      ({ evidence, jobTitles }) =>
        jobTitles.length > 0 || (evidence !== 'line' && evidence !== 'text'),
    );
  if (!onOwnSite) shareContacts(found);
  if (names) found.names = names;
  // An address that is part of a name leads nowhere that the company meant.
  found.websites = found.websites.filter(
    ({ value }) => !found.names.some((name) => name.value.includes(value)),
  );
  // A company's own menu is no line of business; a directory's categories are.
  const towns: ReadonlySet<string> = new Set(
    found.addresses.flatMap(({ text, locality }) =>
      [...(text?.split(/[,\n]/) ?? []), locality ?? ''].map(foldText),
    ),
  );
  found.industries = found.industries.filter(
    ({ where, value }) => where !== 'breadcrumbs' || !(onOwnSite || isTown(value, towns)),
  );
  if (onOwnSite) found.emails = withoutSiteMaker(found.emails, findings.url);
  if (found.type === 'unknown') found.type = 'organization';
  if (found.type !== 'person') {
    const members = records.filter(
      (record) => record !== chosen && isMemberOf(record, found, onOwnSite),
    );
    found.people = [...found.people, ...members.map(withoutPeople)];
  }
  // A company that names its web address means that one, also on a page elsewhere.
  if (ownership === 'own' && !namesSite(found, findings.url)) {
    const { origin } = new URL(findings.url);
    const where = 'page address';
    found.websites = [...found.websites, { value: `${origin}/`, source: 'page-address', where }];
  }
  return { found, mentioned: findMentioned(chosen, found, findings), ownership };
}

/** A person's page is their own site's where its domain is made of their name. */
function personsOwn({ type, names }: FoundRecord, { url }: PageFindings): Ownership {
  const domain = ownDomain(url);
  const own =
    type === 'person' &&
    domain !== undefined &&
    names.slice(0, 1).some(({ value }) => likeLabel(value, labelOf(domain)) > 0);
  return own ? 'own' : 'foreign';
}

/** Without what stands in the page's header and footer: there a directory gives its own contacts. */
function withoutFrame(record: FoundRecord): FoundRecord {
  const inContent = <T extends { where: string }>(values: T[]) =>
    values.filter(({ where }) => !/\b(?:header|footer)$/.test(where));
  return {
    ...record,
    phones: inContent(record.phones),
    emails: inContent(record.emails),
    addresses: inContent(record.addresses),
    numbers: inContent(record.numbers),
    websites: inContent(record.websites),
    profiles: inContent(record.profiles),
  };
}

/** Whether a part of an address is called so, beside a code or a state: directories file companies by town as well. */
function isTown(step: string, parts: ReadonlySet<string>): boolean {
  const name = foldText(step);
  return [...parts].some(
    (part) => part === name || part.endsWith(` ${name}`) || part.startsWith(`${name} `),
  );
}

/**
 * Without the mailbox of whoever made the site, in its footer: one of another domain that is not called
 * after the company's, where the company has mailboxes of its own.
 */
function withoutSiteMaker(emails: FoundRecord['emails'], url: string): FoundRecord['emails'] {
  const site = ownDomain(url);
  const domainOf = (value: string) => ownDomain(parseEmail(value)?.split('@')[1] ?? '');
  if (!site || !emails.some(({ value }) => domainOf(value) === site)) return emails;
  const isCalledAlike = (value: string) => value.toLowerCase().startsWith(labelOf(site));
  const foreign = new Set(
    emails
      .filter(
        ({ value, where }) =>
          /\bfooter$/.test(where) &&
          domainOf(value) !== undefined &&
          domainOf(value) !== site &&
          !isCalledAlike(value),
      )
      .map(({ value }) => parseEmail(value)),
  );
  return emails.filter(({ value }) => !foreign.has(parseEmail(value)));
}

/** A publisher that goes by the site's name or by none: not the agency that made the site. */
function isSiteItself(record: FoundRecord, { url }: PageFindings): boolean {
  const domain = ownDomain(url);
  const names = likelyNames(record);
  return (
    names.length === 0 || (domain !== undefined && names.some((name) => isNamedAfter(domain, name)))
  );
}

function contactsOf(record: FoundRecord): FoundRecord {
  return { ...record, names: [], people: [] };
}

function namesSite({ websites }: FoundRecord, page: string): boolean {
  return websites.some((site) => {
    const address = foundWebAddress(site, page);
    return address !== undefined && parseSocialProfile(address) === undefined;
  });
}
