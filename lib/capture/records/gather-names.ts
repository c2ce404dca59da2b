import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import type { Found, FoundRecord, PageFindings } from './findings-schema';
import { shorterNames } from './name-forms';
import { labelOf, likenessOf } from './name-in-domain';
import { couldBeName, nameKey, nameWithin, titleParts } from './name-shape';
import { domainsOf } from './own-site';

/** Where a name was read. Each kind counts once, however often it is found there. */
export type NameSource =
  | 'label'
  | 'legal'
  | 'heading'
  | 'subheading'
  | 'address'
  | 'title'
  | 'title-edge'
  | 'site-name'
  | 'logo'
  | 'home'
  | 'copyright'
  | 'domain'
  | 'mailbox'
  | 'structured';

export interface NameSighting {
  readonly value: string;
  readonly source: NameSource;
  /** How often it is said there. */
  readonly count: number;
  /** How the user is told of it. */
  readonly found: Found;
}

/** What a record's own `where` says about how the reader found a name. */
function sourceOf({ source, where }: Found, role: FoundRecord['role']): NameSource {
  if (source === 'meta') return role === 'publisher' ? 'site-name' : 'heading';
  if (source !== 'visible-text') return 'structured';
  if (where === '©') return 'copyright';
  if (where === 'heading') return 'heading';
  if (where === 'address') return 'address';
  return where === 'text' ? 'legal' : 'label';
}

/** Every text of the page that may be the name of its subject or of its site, in parts. */
export function gatherNames(findings: PageFindings): NameSighting[] {
  const sightings: NameSighting[] = [];
  const whole = new Set(
    findings.headings.filter((heading) => findings.title.startsWith(heading)).map(foldText),
  );
  const add = (text: string, source: NameSource, found: Omit<Found, 'value'>, count = 1) => {
    const whole = nameWithin(text);
    // The year behind a copyright is the copyright's.
    const [shorter, ...more] = shorterNames(whole);
    const forms = source === 'copyright' && shorter ? [shorter] : [shorter, ...more, whole];
    for (const value of forms)
      if (value && couldBeName(value))
        sightings.push({ value, source, count, found: { ...found, value } });
  };
  const addParts = (text: string, source: NameSource, found: Omit<Found, 'value'>) => {
    const parts = titleParts(text);
    // Of a list of towns or services none is the name.
    if (parts.length <= 3) for (const part of parts) add(part, source, found);
    // A name may contain what else parts a title: "Müller – Bau GmbH", "Jan Kos – zámečnictví".
    if (parts.length !== 2) return;
    if (hasLegalForm(text) ? !parts.some(hasLegalForm) : whole.has(foldText(text)))
      add(text, source, found);
  };
  const title = titleParts(findings.title);
  title.forEach((part, at) => {
    const edge = at === 0 || at === title.length - 1;
    const found = { source: 'meta' as const, where: 'title' };
    add(part, edge ? 'title-edge' : 'title', found);
    const [first = '', ...more] = part.split(/,\s/);
    if (more.length > 0 && first.includes(' ')) add(first, 'title', found);
  });
  for (const heading of findings.headings) {
    const found = { source: 'visible-text' as const, where: 'heading' };
    addParts(heading, 'heading', found);
    if (whole.has(foldText(heading))) add(heading, 'title-edge', found);
  }
  if (findings.siteName)
    addParts(findings.siteName, 'site-name', { source: 'meta', where: 'og:site_name' });
  for (const { kind, value, count } of findings.clues ?? []) {
    const found = { source: 'visible-text' as const, where: kind === 'domain' ? 'text' : kind };
    if (kind === 'domain' || kind === 'mailbox') add(value, kind, found, count);
    else addParts(value, kind, found);
  }
  for (const record of findings.records) {
    if (record.role === 'other' || record.role === 'member' || record.type === 'person') continue;
    for (const name of record.names) {
      const source = sourceOf(name, record.role);
      if (source === 'structured' || source === 'label') add(name.value, source, name);
      else addParts(name.value, source, name);
    }
  }
  return [...sightings, ...confirmed(sightings, findings.title)];
}

/** Places that name the site itself, so that words of the title can only be the same name. */
const selfNaming: ReadonlySet<NameSource> = new Set([
  'logo',
  'copyright',
  'site-name',
  'domain',
  'structured',
]);

/** The names that the title says among other words: "Hartwell Roofing, Directions to the Office". */
function confirmed(sightings: readonly NameSighting[], title: string): NameSighting[] {
  const said = ` ${foldText(title)} `;
  const titled = new Set(
    sightings
      .filter(({ source }) => source === 'title' || source === 'title-edge')
      .map(({ value }) => nameKey(value)),
  );
  return sightings
    .filter(({ value, source }) => {
      const key = nameKey(value);
      if (!selfNaming.has(source) || key.length < 3 || titled.has(key)) return false;
      titled.add(key);
      return said.includes(` ${foldText(value)} `);
    })
    .map((sighting) => ({ ...sighting, source: 'title' as const, count: 1 }));
}

/** Labels of the domains, other than the page's own, of the mailboxes and web sites that it gives. */
export function otherLabels(findings: PageFindings): string[] {
  const own = ownDomain(findings.url);
  const given = findings.records
    .filter(({ role }) => role === 'subject')
    .flatMap((record) => {
      const { sites, mailboxes } = domainsOf(record, findings.url);
      return [...sites, ...mailboxes];
    });
  return [...new Set(given)].filter((domain) => domain !== own).map(labelOf);
}

/** How far a name is that of one of several domains, from 0 to 1. */
export function likeAny(name: string, labels: readonly string[]): number {
  return Math.max(0, ...labels.map(likenessOf(name)));
}
