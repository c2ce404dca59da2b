import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { siteOf } from '../site-of';
import { hasLegalForm } from '../visible/company-names';
import type { Fact } from '../visible/fact';
import { foldWords } from '../visible/fold';
import { looksLikeJobTitle } from '../visible/job-titles';
import type { PageText } from '../visible/page-text';
import { looksLikePerson } from '../visible/person-names';
import { isGenericHeading } from '../visible/subject-names';
import { namesCompanies } from './bare-list';
import { countIn, type LineSignals } from './line-signals';
import type { ListItem } from './list-candidates';

/** What is known of the page a list stands on. */
export interface ListPage {
  readonly page: PageContext;
  readonly text: PageText;
  readonly signals: LineSignals;
  readonly facts: readonly Fact[];
}

const branchWords =
  /\b(?:pobočk|provozovn|prodejn|branch|office|filial|niederlassung|standort|iroda|üzlet|telephely|kontor|esindus|sucursal|punct de lucru|филиал|офис|представительств|oddział|sklad|warehouse|showroom)/iu;
const contactKinds = new Set(['phone', 'email', 'web', 'number', 'address']);

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

/** Sites that an entry's e-mails and web addresses belong to. */
function sitesOf(record: FoundRecord): string[] {
  const mails = record.emails.map(({ value }) => siteOf(value.split('@')[1] ?? ''));
  const webs = record.websites.map(({ value }) => {
    const address = /^https?:/i.test(value) ? value : `http://${value}`;
    return URL.canParse(address) ? siteOf(new URL(address).hostname) : '';
  });
  return [...mails, ...webs].filter((site) => site !== '');
}

const isPerson = ({ names: [name] }: FoundRecord) => looksLikePerson(name?.value ?? '');
const isLegal = ({ names: [name] }: FoundRecord) => hasLegalForm(name?.value ?? '');

/** How many values are there, each counted once, for each entry. */
const variety = (values: readonly string[], { length }: { length: number }) =>
  values.length < 3 ? 0 : new Set(values).size / length;

/** Most have a site of their own, or are people each at an address of their own: not one company's. */
function areStrangers(entries: readonly FoundRecord[]): boolean {
  const addresses = entries.flatMap(({ addresses: [address] }) => address?.text ?? []);
  // With something like a post code: "Room 2" is none.
  const whole = addresses.filter((said) => /\d\d[ -]?\d\d|\d[A-Z]{2}\b/.test(said));
  return (
    variety(entries.flatMap(sitesOf), entries) >= 0.7 ||
    (variety(whole, entries) >= 0.6 && share(entries, isPerson) >= 0.5)
  );
}

/** Names that are names: not "Fax", not "Treasurer", not a department, not the same thing again and again. */
function areNames(entries: readonly FoundRecord[]): boolean {
  const names = entries.map(({ names: [name] }) => name?.value ?? '');
  const isSentence = (name: string) =>
    !hasLegalForm(name) && (/[!?]$/.test(name) || name.split(' ').length > 14);
  if (share(names, isSentence) >= 0.3 || share(names, looksLikeJobTitle) >= 0.4) return false;
  return (
    new Set(names).size > names.length * 0.5 &&
    share(names, (name) => isGenericHeading(name) || !/\p{L}{2}/u.test(name)) < 0.3
  );
}

function isStaff(
  { page, text, signals }: ListPage,
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
): boolean {
  if (share(entries, isPerson) < 0.5 || share(entries, isLegal) >= 0.1) return false;
  if (
    areStrangers(entries) ||
    share(items, ({ first, last }) => countIn(signals.ratings, first, last) > 0) >= 0.5
  )
    return false;
  const titled = share(items, ({ first, last }) => {
    for (let at = first; at < last; at += 1)
      if (looksLikeJobTitle(text.lines[at]?.text ?? '')) return true;
    return false;
  });
  // Names and nothing else are a company's own people.
  if (
    entries.every(
      ({ phones, emails, websites, addresses }) =>
        phones.length + emails.length + websites.length + addresses.length === 0,
    )
  )
    return true;
  const sites = entries.flatMap(sitesOf);
  const commonest = Math.max(
    0,
    ...[...new Set(sites)].map((site) => sites.filter((one) => one === site).length),
  );
  return (
    titled >= 0.4 ||
    (sites.length >= 2 && commonest >= sites.length * 0.6) ||
    sites.includes(siteOf(page.url.hostname))
  );
}

/** "Leeds" above an address in Leeds. */
function isNamedByPlace({ names: [name], addresses }: FoundRecord): boolean {
  // "California - Danville" above an address in Danville.
  const said = name?.value ?? '';
  const places = said.split(/\s[-–—|]\s|,\s/).map(foldWords);
  return places.some(
    (place) =>
      place.length > 2 &&
      // An address may begin with the name that stands above it.
      addresses.some(({ text = '' }) =>
        ` ${foldWords(text.replace(`${said}\n`, ''))} `.includes(` ${place} `),
      ),
  );
}

/** Offices of one company: its own domain in their contacts, or names of places and offices. */
function isBranches(page: PageContext, entries: readonly FoundRecord[]): boolean {
  const sites = entries.flatMap(sitesOf);
  const own = siteOf(page.url.hostname);
  if (sites.length > 0 && share(sites, (site) => site === own) >= 0.5) return true;
  const [first] = sites;
  if (
    sites.length >= 2 &&
    entries.length >= 2 &&
    share(sites, (site) => site === first) === 1 &&
    share(entries, ({ emails, websites }) => emails.length + websites.length > 0) > 0.5
  )
    return true;
  if (share(entries, isNamedByPlace) >= 0.6) return true;
  return (
    share(
      entries,
      ({ names: [name] }) =>
        branchWords.test(name?.value ?? '') && !hasLegalForm(name?.value ?? ''),
    ) >= 0.5
  );
}

/** How many entries have a telephone or e-mail that no other has: a shop's own is on each. */
function withOwnContact(entries: readonly FoundRecord[]): number {
  const seen = new Map<string, number>();
  const keysOf = ({ phones, emails }: FoundRecord) => [
    ...new Set([...phones, ...emails].map(({ value }) => value)),
  ];
  for (const key of entries.flatMap(keysOf)) seen.set(key, (seen.get(key) ?? 0) + 1);
  return share(entries, (entry) => keysOf(entry).some((key) => seen.get(key) === 1));
}

function isGoods(
  signals: LineSignals,
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
): boolean {
  const priced = share(items, ({ first, last }) => countIn(signals.prices, first, last) > 0);
  const few = entries.length < 8 && share(entries, isLegal) === 0;
  return (
    priced >= 0.5 &&
    (few || (withOwnContact(entries) < 0.5 && !areStrangers(entries))) &&
    share(entries, isLegal) < 0.3
  );
}

/** Articles, each with its day; a register's companies have theirs as well. */
function isNews(
  signals: LineSignals,
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
): boolean {
  const dated = share(items, ({ first, last }) => countIn(signals.dates, first, last) > 0);
  return dated >= 0.5 && withOwnContact(entries) < 0.3 && share(entries, isLegal) < 0.3;
}

/** How far below its heading a subject's contacts stand. */
const reach = 25;

/**
 * Whether the page is about somebody whose contacts stand outside the list: not a list page then.
 * They stand before it, or beneath a first heading that names a company.
 */
function hasSubjectOutside(
  { text, facts }: ListPage,
  entries: readonly FoundRecord[],
  all: readonly ListItem[],
): boolean {
  const start = all[0]?.first ?? 0;
  const end = all.at(-1)?.last ?? 0;
  const headed = text.lines.findIndex(({ heading }) => heading === 1);
  const heading = text.lines[headed]?.text ?? '';
  const isBeside = headed >= 0 && (headed < start || headed >= end);
  const named =
    isBeside &&
    hasLegalForm(heading) &&
    !entries.some(({ names: [name] }) => name?.value === heading);
  const before = new Set<string>();
  const beneath = new Set<string>();
  for (const { kind, line } of facts) {
    const region = text.lines[line]?.region;
    if (!contactKinds.has(kind) || (region !== 'main' && region !== 'body')) continue;
    if (line < start) before.add(kind);
    if ((line < start || line >= end) && line >= headed && line <= headed + reach)
      beneath.add(kind);
  }
  return (
    (before.size >= 2 && all.length < 30 && !areStrangers(entries)) || (named && beneath.size >= 1)
  );
}

/** Two or three long parts of a page that nothing says to be companies: "Office", "Service", "Invoices". */
function areParts(entries: readonly FoundRecord[], items: readonly ListItem[]): boolean {
  return (
    entries.length < 4 &&
    share(items, ({ first, last }) => last - first > 6) >= 0.5 &&
    share(entries, isLegal) < 0.5 &&
    share(entries, ({ detailUrl, websites }) => !!(detailUrl ?? websites[0])) < 0.5
  );
}

/**
 * Whether repeated parts are companies or people to be kept one by one; `all` are the parts with the
 * advertisements between them.
 */
export function isCompanyList(
  list: ListPage,
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
  all: readonly ListItem[],
): boolean {
  const { page, signals } = list;
  return (
    areNames(entries) &&
    !areParts(entries, items) &&
    !isStaff(list, entries, items) &&
    !isBranches(page, entries) &&
    !isGoods(signals, entries, items) &&
    !isNews(signals, entries, items) &&
    !hasSubjectOutside(list, entries, all)
  );
}

/** Sets the type of entries: people where most names are people's, companies otherwise. */
export function typeEntries(
  page: PageContext,
  text: PageText,
  entries: readonly FoundRecord[],
): void {
  const people =
    share(entries, (entry) => isPerson(entry) && entry.industries.length === 0) >= 0.6 &&
    share(entries, isLegal) < 0.1 &&
    !namesCompanies(page, text);
  for (const entry of entries) entry.type = people && isPerson(entry) ? 'person' : 'organization';
}
