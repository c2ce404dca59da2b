import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { type ChosenSubject, isThing } from './choose-subject';
import { isContactPage } from './contact-page';
import type { Found, FoundRecord, PageFindings } from './findings-schema';
import type { NameSource } from './gather-names';
import { nameKey } from './name-shape';
import type { Ownership } from './own-site';
import { type PlacedLine, placeLines } from './page-parts';
import type { RankedName } from './rank-names';

/** Below these scores a text is more likely a slogan, a section or somebody else's name. */
const leastScore = { stated: 2, legal: 2, said: 3, headed: 4 } as const;

/** Structured data with more names than this describes several companies. */
const mostStated = 3;

/** Places that are there to name whoever the page is about, or whoever it belongs to. */
const naming: readonly NameSource[] = ['label', 'copyright', 'site-name'];

export interface NamedSubject {
  found: FoundRecord;
  /** Whoever else the page describes: their names are not the subject's. */
  mentioned: readonly FoundRecord[];
  findings: PageFindings;
  ownership: Ownership;
}

/** Whether all words of one name are among those of the other: a short form of it. */
function isFormOf(a: string, b: string): boolean {
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return short.every((word) => long.includes(word));
}

const digits = (value: string) => value.replace(/\D/g, '').slice(-9);

const hostOf = (address: string) => URL.parse(address)?.hostname.replace(/^www\./, '');

/** Whether two records give the same mailbox, telephone, number or web site: one company's. */
function sharesContact(a: FoundRecord, b: FoundRecord): boolean {
  const contacts = ({ emails, phones, numbers, websites }: FoundRecord) => [
    ...websites.flatMap(({ value }) => hostOf(value) ?? []),
    ...emails.map(({ value }) => value.toLowerCase()),
    ...[...phones, ...numbers].map(({ value }) => digits(value)).filter((text) => text.length > 5),
  ];
  const known = new Set(contacts(a));
  return contacts(b).some((contact) => known.has(contact));
}

/** Whether it stands where legal names do: by its label, above the address, with the number of an imprint. */
function isLegalName(name: RankedName, { found, findings }: NamedSubject): boolean {
  if (!hasLegalForm(name.found.value)) return false;
  if (name.sources.has('address') || name.sources.has('label')) return true;
  return name.sources.has('legal') && found.numbers.length > 0 && isContactPage(findings);
}

/** Whether somebody else's page about the subject says a name only where it tells of others. */
function isNeighbour({ value }: Found, lines: readonly PlacedLine[]): boolean {
  const saying = lines.filter(({ text }) => text.includes(value));
  return saying.length > 0 && saying.every(({ ofOthers }) => ofOthers);
}

/**
 * What else the page calls the company that it is about: in its structured data, by a label, in the
 * copyright line, the heading or the imprint; the likeliest first. Names that nothing but running
 * text, a picture or a subheading gives are left out: most of those are nobody's.
 */
export function otherNames({ record, owner }: ChosenSubject, subject: NamedSubject): Found[] {
  const { found, mentioned, findings, ownership } = subject;
  if (!owner || found.type === 'person') return [];
  const scoreOf = ({ ownScore, hostedScore }: RankedName) =>
    ownership === 'foreign' ? hostedScore : ownScore;
  const [chosen] = found.names;
  const chosenKey = chosen && nameKey(chosen.value);
  const strangers = mentioned.filter((record) => !sharesContact(record, found));
  const taken = new Set(strangers.flatMap(({ names }) => names.map(({ value }) => nameKey(value))));
  const stated = owner.names.filter(({ sources }) => sources.has('structured'));
  const oneIsStated = stated.length <= mostStated;
  const lines =
    ownership === 'foreign' ? placeLines(findings.lines ?? [], chosen?.value ?? '') : [];
  const isReading = (name: RankedName): boolean => {
    const score = scoreOf(name);
    if (taken.has(name.key) || isThing(name, findings)) return false;
    if (isNeighbour(name.found, lines)) return false;
    if (name.sources.has('structured')) return oneIsStated && score >= leastScore.stated;
    // Of what people write a short form contradicts nothing.
    if (chosenKey !== undefined && isFormOf(chosenKey, name.key)) return false;
    if (isLegalName(name, subject)) return score >= leastScore.legal;
    if (naming.some((place) => name.sources.has(place))) return score >= leastScore.said;
    // A page that only names the company is headed by what it is about: an event, a vacancy.
    if (record.relation !== undefined) return false;
    return name.sources.has('heading') && score >= leastScore.headed;
  };
  return owner.names
    .filter(isReading)
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .map((name) => name.found);
}
