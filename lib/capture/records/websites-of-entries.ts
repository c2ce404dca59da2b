import { foldText } from '@/lib/domain/normalize/clean-text';
import { parseEmail } from '@/lib/domain/normalize/email';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import { isStructured } from '../found-record';
import type { Found, FoundRecord } from './findings-schema';
import { foundWebAddress } from './found-web-address';

/** Of the sites that links of the same words lead to so many have to differ. */
const nearlyAll = 0.8;
/** A file or a version may look like a host; three at one place do not. */
const fewest = 3;

/** What the words of a link are to its entry: its name, or the same in every entry. */
function wordsOf({ where }: Found, { names }: FoundRecord): string {
  const said = foldText(where);
  return names.some(({ value }) => foldText(value) === said) ? 'name' : `says ${said}`;
}

/** The sites an entry leads to that are no profiles. */
function linksOf({ profiles }: FoundRecord): Found[] {
  return profiles.filter(({ source, value }) => source === 'list' && !parseSocialProfile(value));
}

/** Words that lead to a site of its own from each entry: "Hjemmeside", "Webhely", the entry's name. */
function leadingWords(entries: readonly FoundRecord[]): Set<string> {
  const sites = new Map<string, { entries: number; sites: Set<string> }>();
  for (const entry of entries) {
    const seen = new Set<string>();
    for (const link of linksOf(entry)) {
      const words = wordsOf(link, entry);
      const site = registrableDomain(link.value);
      if (!site || seen.has(words)) continue;
      seen.add(words);
      const known = sites.get(words) ?? { entries: 0, sites: new Set<string>() };
      sites.set(words, known);
      known.entries += 1;
      known.sites.add(site);
    }
  }
  return new Set(
    [...sites].flatMap(([words, known]) =>
      known.sites.size >= 2 && known.sites.size >= known.entries * nearlyAll ? [words] : [],
    ),
  );
}

/** "sample.example", "www.sample.example/shop": a line that is nothing but a host, with a path or without. */
const bareHost =
  /^(?:www\.)?[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){0,3}\.\p{L}{2,12}(?:\/\S{0,200})?$/iu;

/** The places of the entries' lines that are hosts, another's in each. */
function placesOfHosts(entries: readonly FoundRecord[]): Set<number> {
  const places = new Map<number, { all: number; sites: Set<string> }>();
  for (const { lines = [] } of entries)
    for (const { place, text } of lines) {
      const known = places.get(place) ?? { all: 0, sites: new Set<string>() };
      places.set(place, known);
      known.all += 1;
      const site = bareHost.test(text) ? registrableDomain(text) : undefined;
      if (site) known.sites.add(site);
    }
  return new Set(
    [...places].flatMap(([place, { all, sites }]) =>
      sites.size >= fewest && sites.size >= all * nearlyAll ? [place] : [],
    ),
  );
}

/** The entry with its page on the list's own site, where structured data calls that its address. */
function withOwnPage(entry: FoundRecord, page: string): FoundRecord {
  if (entry.detailUrl) return entry;
  const site = registrableDomain(page);
  const addresses = entry.websites
    .filter(({ source }) => isStructured(source))
    .flatMap((found) => foundWebAddress(found, page) ?? []);
  const own = addresses.find(
    (address) =>
      registrableDomain(address) === site &&
      address !== page &&
      new URL(address).pathname.length > 1,
  );
  return own ? { ...entry, detailUrl: own.slice(0, 2048) } : entry;
}

/**
 * A list's entries with the web sites to which words lead that the reader does not know, where the same words
 * lead to another site from each; that an entry's own mailbox is at; or that stand as hosts at the same place of
 * each. What structured data gives as an
 * entry's address on the list's site is its page there. `page`: the list's address.
 */
export function websitesOfEntries(given: readonly FoundRecord[], page: string): FoundRecord[] {
  const entries = given.map((entry) => withOwnPage(entry, page));
  const words = leadingWords(entries);
  const hosts = placesOfHosts(entries);
  return entries.map((entry) => {
    const isKnown = entry.websites.some((found) => {
      const address = foundWebAddress(found, page);
      return address !== undefined && registrableDomain(address) !== registrableDomain(page);
    });
    if (isKnown) return entry;
    const mailAt = new Set(
      entry.emails.flatMap(({ value }) =>
        registrableDomain(parseEmail(value)?.split('@')[1] ?? ''),
      ),
    );
    const shown = entry.lines?.find(({ place, text }) => hosts.has(place) && bareHost.test(text));
    if (shown)
      return {
        ...entry,
        websites: [{ value: shown.text, source: 'list', where: 'column' }],
        industries: entry.industries.filter(({ value }) => value !== shown.text),
      };
    const websites = linksOf(entry).filter(
      (link) => words.has(wordsOf(link, entry)) || mailAt.has(registrableDomain(link.value)),
    );
    return websites.length > 0 ? { ...entry, websites: websites.slice(0, 1) } : entry;
  });
}
