import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import { foundRecord, isStructured } from '../found-record';
import type { Found, FoundPerson, FoundRecord, PageFindings } from './findings-schema';
import { chooseMention } from './mentioned';
import { labelOf, likeLabel } from './name-in-domain';
import { nameKey, namesListing, namesOrganization } from './name-shape';
import { domainsOf, isNamedAfter } from './own-site';
import { presentsSite } from './presenting-page';
import type { RankedName } from './rank-names';
import { isNamedIn, likelyNames } from './same-name';
import { asTitledPerson } from './titled-person';
import { type PageOwner, whosePage } from './whose-page';

function contactKinds(record: FoundRecord): number {
  const { phones, emails, addresses, numbers, websites, profiles, people } = record;
  const lists = [phones, emails, addresses, numbers, websites, profiles, people];
  return lists.filter((list) => list.length > 0).length;
}

/** Whether the content speaks of a company that has web sites or mailboxes elsewhere, and only there. */
function speaksOfAnother({ records, url }: PageFindings): boolean {
  const domain = ownDomain(url);
  const shown = records.filter(
    ({ role, names }) =>
      role === 'subject' && (names.length === 0 || names[0]?.source === 'visible-text'),
  );
  const domains = shown.flatMap((record) => Object.values(domainsOf(record, url)).flat());
  return domains.length > 0 && (domain === undefined || !domains.includes(domain));
}

interface Page {
  findings: PageFindings;
  aboutAnother: boolean;
  owner: PageOwner;
}

/** Whether it is the only one that structured data sets before the reader, by whatever syntax. */
function isOnlyStated(record: FoundRecord, { records }: PageFindings): boolean {
  const nameOf = ({ names }: FoundRecord) => foldText(names[0]?.value ?? '');
  return records.every(
    (other) =>
      other.role !== 'subject' ||
      !isStructured(other.names[0]?.source ?? '') ||
      nameOf(other) === nameOf(record),
  );
}

/** The higher, the more likely is it that the page is about this one. Zero: not at all. */
function weigh(record: FoundRecord, { findings, aboutAnother, owner }: Page): number {
  const [first] = record.names;
  if (!first || record.role === 'other' || record.role === 'member') return 0;
  const { source, where } = first;
  const domain = ownDomain(findings.url);
  const said = contactKinds(record) / 10;
  if (source === 'linkedin') return 100 + said;
  if (record.role === 'publisher') return 0;
  const inHeading = findings.headings.some((heading) => isNamedIn(record, heading));
  if (isStructured(source)) {
    const ownName =
      domain !== undefined && likelyNames(record).some((name) => isNamedAfter(domain, name));
    if (inHeading) return 80 + said;
    if (/mainEntity|about|hiringOrganization|itemReviewed/.test(record.relation ?? where))
      return 65 + said;
    if (ownName) return (aboutAnother ? 30 : 62) + said;
    if (isNamedIn(record, findings.title)) return 55 + said;
    return (isOnlyStated(record, findings) ? 45 : 35) + said;
  }
  if (source === 'meta') return (inHeading ? 70 : 45) + said;
  // What running text calls a company is weighed with all other sightings of names.
  if (record.type !== 'person') return 0;
  return isPersonsPage(record, findings, owner) ? 60 + said : 20 + said;
}

const peoplePaths =
  /\/(?:people|person|persons|team|staff|profile|profil|author|attorneys?|lawyers?|doctors?|lide|osoby|mitarbeiter|munkatarsak|inimesed|meeskond|echipa|sotrudniki|in)\//i;

/** Whether the heading's person is whom the page is about, and not words that only look like a name. */
function isPersonsPage(person: FoundRecord, findings: PageFindings, owner: PageOwner): boolean {
  const name = person.names[0]?.value ?? '';
  const domain = ownDomain(findings.url);
  const parts = foldText(name).split(' ');
  const mailbox = person.emails.some(({ value }) => {
    const local = foldText(value.split('@')[0] ?? '').replace(/ /g, '');
    return parts.some((part) => part.length > 2 && local.includes(part));
  });
  return (
    person.jobTitles.length > 0 ||
    mailbox ||
    splitPersonTitles.test(name) ||
    peoplePaths.test(findings.url) ||
    (domain !== undefined && likeLabel(name, labelOf(domain)) >= 0.6) ||
    owner.score < unsure
  );
}

/** Degrees and forms of address that only people have. */
const splitPersonTitles =
  /(?:^|\s)(?:Ing|Mgr|Bc|Dr|JUDr|MUDr|MVDr|RNDr|PhDr|PaedDr|Prof|Doc|Dipl|Mag|Mr|Mrs|Ms|Herr|Frau|dr)\.?\s|\b(?:Ph\.?D|MBA|CSc|LL\.?M|M\.?D|Esq|DDS|CPA)\b/;

/** Below this score a name is a guess. */
const unsure = 3;
/** Below this one it is not even that: a title alone, without anything that agrees. */
const hopeless = 1;
/** From here on it is named on a page without contacts too, where that is headed with the name. */
const sureWithoutContacts = 7;
/** The same on the pages by which a company presents itself, and where its domain is made of the name. */
const surePresented = 6;
const sureOfPresented = 4.5;

/** Whether a person is one to turn to: with a title or contacts of their own, or said to be the company's. */
function isSomebodyThere({ phones, emails, jobTitles, evidence, role }: FoundPerson): boolean {
  const isOwn = role === 'member' && (evidence === 'text' || evidence === 'card');
  return phones.length + emails.length + jobTitles.length > 0 || isOwn;
}

function hasAnyContact({ records }: PageFindings): boolean {
  return records.some(
    ({ role, phones, emails, addresses, numbers, people }) =>
      role !== 'other' &&
      (phones.length + emails.length + addresses.length + numbers.length > 0 ||
        people.some(isSomebodyThere) ||
        people.length > 1),
  );
}

/** Whether all that structured data tells of is people: then nothing tells of a company. */
function statesOnlyPeople({ records }: PageFindings): boolean {
  const stated = records.filter(({ names }) => isStructured(names[0]?.source ?? ''));
  return stated.length > 0 && stated.every(({ type }) => type === 'person');
}

/**
 * Whether a page without contacts is surely a company's: its first page or its contact page, or one
 * that is headed with the name that all of the site agrees on. Not a search form of a directory.
 */
function isSureWithoutContacts(
  { found, likeSite, sources }: RankedName,
  findings: PageFindings,
  { score, hosted }: PageOwner,
): boolean {
  if (statesOnlyPeople(findings)) return false;
  if (presentsSite(findings)) return score >= (likeSite >= 0.8 ? sureOfPresented : surePresented);
  const headed = sources.has('heading') && !namesListing(found.value);
  return !hosted && headed && likeSite >= 0.8 && score >= sureWithoutContacts;
}

export interface ChosenSubject {
  /** The reading that the others are joined to. */
  record: FoundRecord;
  /** How the whole page calls it, where that was weighed. */
  names?: Found[];
  hosted?: boolean;
  /** All that the page may be about, to tell what else it calls the one that was chosen. */
  owner?: PageOwner;
}

/** The heading of an event, an article or an offer is no company's name. */
export function isThing({ found, likeSite }: RankedName, { records }: PageFindings): boolean {
  if (likeSite >= 0.6 || hasLegalForm(found.value)) return false;
  const key = foldText(found.value);
  const things = records.filter(({ relation }) => relation === 'thing');
  return things.some(({ names }) => names.some(({ value }) => foldText(value) === key));
}

/** The weighed names as a record: of the best its spelling, and those that are the same in full. */
function byNames(findings: PageFindings, owner: PageOwner): ChosenSubject | undefined {
  const best = owner.names.find((name) => !isThing(name, findings));
  if (!best || owner.score < hopeless) return undefined;
  const known = hasAnyContact(findings);
  if (!known && !isSureWithoutContacts(best, findings, owner)) return undefined;
  const names = [best.found];
  const same = findings.records.find(
    (record) =>
      record.role === 'subject' &&
      record.type !== 'person' &&
      isStructured(record.names[0]?.source ?? '') &&
      likelyNames(record).some((name) => nameKey(name) === best.key),
  );
  if (same) return { record: same, names: [best.found, ...same.names], hosted: owner.hosted };
  const person = personNamed(findings, best);
  if (person) return { record: person };
  const record = foundRecord('organization', owner.hosted ? 'subject' : 'publisher');
  return { record: { ...record, names }, names, hosted: owner.hosted };
}

/** The person that the site of a freelancer is called after, as its subject. */
function personNamed({ records }: PageFindings, name: RankedName): FoundRecord | undefined {
  if (name.likeSite < 0.8 || namesOrganization(name.found.value)) return undefined;
  const named = foldText(name.found.value);
  const person = records
    .flatMap(({ people }) => people)
    .find(({ names }) => names.some(({ value }) => foldText(value) === named));
  return person && { ...person, role: 'subject', names: [name.found], people: [] };
}

/** "Jane M. Sample, D.M.D.": a heading's professional, after whom the site's domain is called. */
function practiceOf({ clues = [] }: PageFindings, domain: string): Found | undefined {
  const label = labelOf(domain);
  const clue = clues.find(({ kind, value }) => {
    if (kind !== 'subheading' && kind !== 'heading') return false;
    const { name, titles } = stripTitles(value);
    const surname = foldText(name).split(' ').at(-1) ?? '';
    return titles.length > 0 && name.includes(' ') && surname.length > 3 && label.includes(surname);
  });
  return clue && { value: clue.value, source: 'visible-text', where: clue.kind };
}

/** Where contacts stand and no company is named: a professional's name or the site's own address has to do. */
function byAddress(findings: PageFindings): ChosenSubject | undefined {
  const domain = ownDomain(findings.url);
  if (!domain || !hasAnyContact(findings)) return undefined;
  const name: Found = practiceOf(findings, domain) ?? {
    value: domain,
    source: 'page-address',
    where: 'page address',
  };
  const record = { ...foundRecord('organization', 'publisher'), names: [name] };
  return { record, names: [name], hosted: false };
}

/**
 * Whom the page is about: structured data that a heading confirms, then a site's own adapter, then
 * the best of all names on the page by what speaks for each (see `rankNames`), at last the address of
 * the site. Undefined when nobody is named and there are no contacts.
 */
export function chooseSubject(findings: PageFindings): ChosenSubject | undefined {
  const chosen = chooseReading(findings);
  if (!chosen) return undefined;
  const record = asTitledPerson(chosen.record, findings);
  if (record === chosen.record) return chosen;
  return { ...chosen, record, hosted: true };
}

function chooseReading(findings: PageFindings): ChosenSubject | undefined {
  const owner = whosePage(findings);
  const page = { findings, aboutAnother: speaksOfAnother(findings), owner };
  let best: FoundRecord | undefined;
  let weight = 0;
  for (const record of findings.records) {
    const own = weigh(record, page);
    if (own > weight) {
      best = record;
      weight = own;
    }
  }
  const named = byNames(findings, owner);
  const surely = owner.score >= unsure ? 58 : 40;
  if (named && surely > weight) return { ...named, owner };
  const record = best ?? chooseMention(findings);
  return record ? { record, owner } : byAddress(findings);
}
