import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import type { Found, PageFindings } from './findings-schema';
import { gatherNames, type NameSighting, type NameSource, otherLabels } from './gather-names';
import { isWebAddress, partnerCommas } from './name-forms';
import { labelOf, likenessOf } from './name-in-domain';
import { nameFaults, nameKey, namesListing, namesOrganization } from './name-shape';
import { commonWords } from './naming-words';

/**
 * What it says for a name to be found in a place, on the pages of a company's own site. The places
 * are independent of each other, so their weights add up: a name in the title, the logo and the
 * copyright line is surer than one in a heading alone.
 */
const onOwnSite: Readonly<Record<NameSource, number>> = {
  label: 2.5,
  legal: 1.2,
  heading: 1,
  subheading: 0.5,
  address: 1.2,
  title: 0.8,
  'title-edge': 1.2,
  'site-name': 2,
  logo: 1.8,
  home: 0.8,
  copyright: 2,
  domain: 2,
  mailbox: 1,
  structured: 2,
};

/** The same where a directory or a paper writes about somebody: what names the site counts against. */
const onHostSite: Readonly<Record<NameSource, number>> = {
  label: 2.5,
  legal: 1.5,
  heading: 3,
  subheading: 0.7,
  address: 2,
  title: 1,
  'title-edge': 1.5,
  'site-name': -4,
  logo: -3,
  home: -1.5,
  copyright: -3,
  domain: -2,
  mailbox: 2,
  structured: 2,
};

export interface RankedName {
  /** As the page shows it. */
  readonly found: Found;
  readonly key: string;
  readonly ownScore: number;
  readonly hostedScore: number;
  /** From 0 to 1, how much the page's domain is made of it. */
  readonly likeSite: number;
  readonly sources: ReadonlySet<NameSource>;
  /** How often it is said where it is said most. */
  readonly times: number;
}

/** The spellings of one name, with all places where it stands. */
interface Cluster {
  readonly key: string;
  readonly sightings: NameSighting[];
}

function clustersOf(sightings: readonly NameSighting[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const sighting of sightings) {
    const key = nameKey(sighting.value);
    if (key === '') continue;
    const squeezed = key.replace(/ /g, '');
    const known = clusters.get(squeezed);
    if (known) known.sightings.push(sighting);
    else clusters.set(squeezed, { key, sightings: [sighting] });
  }
  return [...clusters.values()];
}

const shownFirst: readonly NameSource[] = [
  'label',
  'heading',
  'address',
  'copyright',
  'legal',
  'domain',
  'site-name',
  'structured',
  'home',
  'title-edge',
  'title',
  'mailbox',
  'subheading',
  'logo',
];

/** Where a text speaks of the company in passing: there "the" may belong to the sentence. */
const inPassing: ReadonlySet<NameSource> = new Set(['domain', 'mailbox', 'legal']);
/** In so many places by which a site names itself a name stands for good. */
const settledPlaces = 3;
const mostlySaid = 2;
/** A company that is called like its web address says so here. */
const namesItself: readonly NameSource[] = ['logo', 'site-name', 'title', 'title-edge', 'label'];

/**
 * Whether a legal form is the name's: not one that a text uses in passing, once or twice, where the
 * title, the logo and the like agree on the name without it. A text speaks of sister companies too.
 */
function isFormOfName(sightings: readonly NameSighting[]): boolean {
  const [formed, bare] = [true, false].map((legal) =>
    sightings.filter(({ value }) => hasLegalForm(value) === legal),
  );
  if (formed?.some(({ source, count }) => !inPassing.has(source) || count > mostlySaid))
    return true;
  const places = new Set(
    bare?.map(({ source }) => source).filter((source) => !inPassing.has(source)),
  );
  return places.size < settledPlaces;
}

/** The spelling to show: with the legal form where one has it, else as the surest place writes it. */
function spellingOf({ sightings }: Cluster): NameSighting {
  const withForm = isFormOfName(sightings);
  const rank = ({ value, source }: NameSighting) =>
    (hasLegalForm(value) === withForm ? 0 : 100) +
    (value === value.toUpperCase() && value.length > 5 ? 20 : 0) +
    (value === value.toLowerCase() ? 40 : 0) +
    (/^the\s/i.test(value) ? (inPassing.has(source) ? 15 : -5) : 0) +
    shownFirst.indexOf(source);
  return sightings.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

/** Names of people and places on the page, folded: they name no company. */
function otherNames({ records }: PageFindings): { people: Set<string>; places: string[] } {
  const people = new Set<string>();
  const places: string[] = [];
  for (const record of records) {
    for (const { names } of [...record.people, ...(record.type === 'person' ? [record] : [])])
      for (const { value } of names) people.add(foldText(value));
    for (const { text, locality, region, country } of record.addresses)
      for (const part of [text, locality, region, country])
        if (part) places.push(` ${foldText(part)} `);
  }
  return { people, places: places.slice(0, 60) };
}

/**
 * All that the page may be about or belong to, scored for both cases. `ownScore`: whose site it is,
 * where the page is the company's own. `hostedScore`: whom the page is about, where the site belongs
 * to a directory. Of each name one spelling, the one to show.
 */
export function rankNames(findings: PageFindings): RankedName[] {
  const domain = registrableDomain(findings.url);
  const site = domain ? labelOf(domain) : '';
  const others = otherLabels(findings);
  const { people, places } = otherNames(findings);
  const ranked = clustersOf(gatherNames(findings)).map((cluster): RankedName => {
    const { value, found } = spellingOf(cluster);
    const sources = new Set(cluster.sightings.map(({ source }) => source));
    if (sources.has('title-edge')) sources.delete('title');
    const likeness = likenessOf(value);
    const likeSite = likeness(site);
    const likeOther = Math.max(0, ...others.map(likeness));
    const folded = foldText(value);
    let faults = nameFaults(value);
    const place = likeSite < 0.8 && places.some((said) => said.includes(` ${folded} `));
    if (place) faults += 2;
    if (likeSite < 0.6 && people.has(folded)) faults += 3;
    // What names a firm of partners would else be a list.
    if (likeSite >= 0.35 || sources.size > 1)
      faults -= hasLegalForm(value) ? 0 : partnerCommas(value);
    if (isWebAddress(value) && !namesItself.some((place) => sources.has(place)))
      faults += /^\p{Ll}/u.test(value) ? 1.5 : 0.75;
    const legal = hasLegalForm(value) ? 1 : 0;
    const kind = namesOrganization(value) ? 0.5 : 0;
    const likelySpan =
      likeSite > 0.95 ||
      kind > 0 ||
      cluster.sightings.some(({ source, count }) => source === 'domain' && count > 1);
    const most = Math.max(...cluster.sightings.map(({ count }) => count));
    const said = Math.min(0.6, (most - 1) * 0.15);
    let ownScore = likeSite * 3 + legal + kind + said - faults;
    let hostedScore = likeOther * 2 + legal * 2 + kind * 3 - likeSite * 6 - faults;
    if (namesListing(value)) hostedScore -= 2;
    // A branch or a town's page: on the site of the company itself.
    if (place) hostedScore -= 3;
    for (const source of sources) {
      ownScore += source === 'domain' && !likelySpan ? 0.8 : onOwnSite[source];
      hostedScore += onHostSite[source];
    }
    return { found, key: cluster.key, ownScore, hostedScore, likeSite, sources, times: most };
  });
  return ranked.map((name) => supported(name, ranked));
}

/** Where a name stands as a whole. */
const wholePlaces: readonly NameSource[] = ['title-edge', 'heading', 'logo', 'home', 'copyright'];
const fromDomain: ReadonlySet<NameSource> = new Set(['domain', 'mailbox', 'title']);

/** Whether the shorter name is nothing but what a domain has of the fuller one: "rosemuseum" of "Old Rose Museum". */
function isCutByDomain(shorter: RankedName, name: RankedName): boolean {
  const more = name.key.replace(shorter.key, '').split(' ').filter(Boolean);
  return (
    shorter.times === 1 &&
    [...shorter.sources].every((source) => fromDomain.has(source)) &&
    wholePlaces.some((place) => name.sources.has(place)) &&
    more.length < 3 &&
    more.every((word) => word.length > 2 && !commonWords.has(word) && !namesListing(word)) &&
    /^\p{Lu}\p{Ll}/u.test(name.found.value)
  );
}

/** A fuller name inherits part of what speaks for the shorter one it begins or ends with. */
function supported(name: RankedName, all: readonly RankedName[]): RankedName {
  let ownScore = name.ownScore;
  for (const shorter of all) {
    if (shorter === name || shorter.key.length < 3) continue;
    const within = name.key.startsWith(`${shorter.key} `) || name.key.endsWith(` ${shorter.key}`);
    if (!within || shorter.ownScore <= 0) continue;
    if (isCutByDomain(shorter, name)) ownScore = Math.max(ownScore, shorter.ownScore + 0.1);
    const more = name.key.split(' ').length - shorter.key.split(' ').length;
    const only = [...shorter.sources].filter((source) => !name.sources.has(source));
    const kind = namesOrganization(name.found.value);
    if (more > 4 || !(kind || name.sources.size > 1)) continue;
    // "Jan Dvořák" is a person's name, "Jan Dvořák Design" a firm's.
    const share = kind && !namesOrganization(shorter.found.value) ? 0.9 : 0.6;
    ownScore = Math.max(
      ownScore,
      name.ownScore + share * only.reduce((sum, source) => sum + onOwnSite[source], 0),
    );
  }
  return { ...name, ownScore };
}
