import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import type { Found, FoundRecord, PageFindings } from './findings-schema';
import { labelOf, likenessOf } from './name-in-domain';
import { couldBeName, nameWithin, titleParts } from './name-shape';
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
    const value = nameWithin(text);
    if (couldBeName(value)) sightings.push({ value, source, count, found: { ...found, value } });
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
    add(part, edge ? 'title-edge' : 'title', { source: 'meta', where: 'title' });
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
  return sightings;
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
