import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { hasLegalForm } from '../visible/company-names';
import type { Fact } from '../visible/fact';
import { looksLikeJobTitle } from '../visible/job-titles';
import type { PageText } from '../visible/page-text';
import { looksLikePerson } from '../visible/person-names';
import { isGenericHeading } from '../visible/subject-names';
import { countIn, type LineSignals } from './line-signals';
import type { ListItem } from './list-candidates';

const branchWords =
  /\b(?:pobočk|provozovn|prodejn|branch|office|filial|niederlassung|standort|iroda|üzlet|telephely|kontor|esindus|sucursal|punct de lucru|филиал|офис|представительств|oddział|sklad|warehouse|showroom)/iu;
const contactKinds = new Set(['phone', 'email', 'web', 'number', 'address']);

function siteOf(host: string): string {
  return host.toLowerCase().split('.').slice(-2).join('.');
}

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

/** Names that are names: not "Fax", not a department, not the same thing again and again. */
function areNames(entries: readonly FoundRecord[]): boolean {
  const names = entries.map(({ names: [name] }) => name?.value ?? '');
  return (
    new Set(names).size >= names.length * 0.5 &&
    share(names, (name) => isGenericHeading(name) || !/\p{L}{2}/u.test(name)) < 0.3
  );
}

function isStaff(
  page: PageContext,
  text: PageText,
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
): boolean {
  if (share(entries, ({ names: [name] }) => looksLikePerson(name?.value ?? '')) < 0.5) return false;
  const titled = share(items, ({ first, last }) => {
    for (let at = first; at < last; at += 1)
      if (looksLikeJobTitle(text.lines[at]?.text ?? '')) return true;
    return false;
  });
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
  return (
    share(
      entries,
      ({ names: [name] }) =>
        branchWords.test(name?.value ?? '') && !hasLegalForm(name?.value ?? ''),
    ) >= 0.5
  );
}

function isGoods(
  signals: LineSignals,
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
): boolean {
  const priced = share(items, ({ first, last }) => countIn(signals.prices, first, last) > 0);
  return (
    priced >= 0.5 && share(entries, ({ phones, emails }) => phones.length + emails.length > 0) < 0.5
  );
}

/** Whether the page is about somebody whose contacts stand before the list: not a list page then. */
function hasSubjectBefore(
  text: PageText,
  facts: readonly Fact[],
  items: readonly ListItem[],
): boolean {
  const start = items[0]?.first ?? 0;
  const kinds = new Set<string>();
  for (const { kind, line } of facts) {
    if (line >= start) continue;
    const region = text.lines[line]?.region;
    if (contactKinds.has(kind) && (region === 'main' || region === 'body')) kinds.add(kind);
  }
  return kinds.size >= 2 && items.length < 30;
}

/** Whether repeated parts are companies or people to be kept one by one. */
export function isCompanyList(
  page: PageContext,
  text: PageText,
  signals: LineSignals,
  facts: readonly Fact[],
  entries: readonly FoundRecord[],
  items: readonly ListItem[],
): boolean {
  return (
    areNames(entries) &&
    !isStaff(page, text, entries, items) &&
    !isBranches(page, entries) &&
    !isGoods(signals, entries, items) &&
    !hasSubjectBefore(text, facts, items)
  );
}

/** Sets the type of entries: people where most names are people's, companies otherwise. */
export function typeEntries(entries: readonly FoundRecord[]): void {
  const person = ({ names: [name] }: FoundRecord) => looksLikePerson(name?.value ?? '');
  const people = share(entries, (entry) => person(entry) && entry.industries.length === 0) >= 0.6;
  for (const entry of entries) entry.type = people && person(entry) ? 'person' : 'organization';
}
