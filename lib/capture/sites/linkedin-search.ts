import { caps } from '../caps';
import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { looksLikePerson } from '../visible/person-names';
import { currentLabels } from '../vocabulary/linkedin-words';
import { parseHeadline } from './linkedin-headline';
import { dotParts, isButton, isNoise } from './linkedin-lines';
import { slugOf } from './linkedin-path';

const source = 'linkedin';
const maxLines = 14;

interface Named {
  readonly slug: string;
  readonly name: string;
  readonly line: number;
}

/** Lines that begin with a link to somebody, once for each: the first that gives a name. */
function findNamed(page: PageContext, text: PageText, kind: 'in' | 'company'): Named[] {
  const links: (Named & { whole: boolean })[] = [];
  text.lines.forEach((line, index) => {
    if (line.region !== 'main' && line.region !== 'body') return;
    const box = text.boxes[line.box];
    const around = [line.box, box?.parent ?? -1]
      .map((at) => text.boxes[at])
      .find((one) => slugOf(one?.href, page.url, kind));
    const span = line.spans.find(({ href, start }) => start < 3 && slugOf(href, page.url, kind));
    const slug = slugOf(span?.href ?? around?.href, page.url, kind);
    if (!slug) return;
    const name = dotParts(span ? line.text.slice(span.start, span.end) : line.text)[0];
    // "Petr and 3 other mutual connections": more on the line than a name and a degree.
    const rest = span ? line.text.slice(span.end).replace(/^[\s·•]+/, '') : '';
    if (name && /\p{L}/u.test(name))
      links.push({ slug, name, line: index, whole: rest === '' || isNoise(rest) });
  });
  const slugsOfName = new Map<string, Set<string>>();
  for (const { name, slug } of links)
    slugsOfName.set(name, (slugsOfName.get(name) ?? new Set()).add(slug));
  const chosen = new Map<string, Named & { sure: boolean }>();
  for (const { slug, name, line, whole } of links) {
    if (!whole) continue;
    // "Status is offline" stands beside many; a name beside one or two.
    const sure =
      kind === 'company' || looksLikePerson(name) || (slugsOfName.get(name)?.size ?? 0) < 2;
    const known = chosen.get(slug);
    if (!known || (!known.sure && sure)) chosen.set(slug, { slug, name, line, sure });
  }
  return [...chosen.values()].filter(({ sure }) => sure).sort((a, b) => a.line - b.line);
}

/** Results of a search for people or companies, in page order; those without a link are left out. */
export function readSearch(
  page: PageContext,
  text: PageText,
  kind: 'people-search' | 'company-search',
): FoundRecord[] {
  const people = kind === 'people-search';
  const named = findNamed(page, text, people ? 'in' : 'company');
  const entries: FoundRecord[] = [];
  named.slice(0, caps.entries).forEach((one, index) => {
    const end = Math.min(named[index + 1]?.line ?? text.lines.length, one.line + maxLines);
    const lines = ownLines(text, one, end);
    // A link without anything about the person is a mention of them.
    if (lines.length === 0) return;
    entries.push(people ? personEntry(page, one, lines) : companyEntry(page, one, lines));
  });
  return entries;
}

function ownLines(text: PageText, one: Named, end: number): string[] {
  const lines: string[] = [];
  for (let at = one.line + 1; at < end; at += 1) {
    const line = text.lines[at];
    if (!line || line.region !== text.lines[one.line]?.region) continue;
    // The name comes again as the picture's text.
    if (isButton(text, line) || isNoise(line.text) || dotParts(line.text)[0] === one.name) continue;
    lines.push(line.text);
  }
  return lines;
}

const currentSet = new Set(currentLabels);

/** "Current: Sales Manager at Example" → what follows the label. */
function afterCurrent(line: string): string | undefined {
  const at = line.indexOf(':');
  return at > 0 && at < 30 && currentSet.has(foldWords(line.slice(0, at)))
    ? line.slice(at + 1).trim()
    : undefined;
}

function personEntry(page: PageContext, one: Named, lines: readonly string[]): FoundRecord {
  const record = foundRecord('person', 'subject');
  const address = `${page.url.origin}/in/${one.slug}/`;
  record.detailUrl = address;
  addFound(record.names, one.name, source, 'search result');
  addFound(record.profiles, address, source, 'search result');
  const facts = lines.filter((line) => !/^\p{L}[\p{L}\s]{2,24}:\s/u.test(line));
  const [headline, place] = facts;
  const current = lines.map(afterCurrent).find((line) => line !== undefined);
  const said = parseHeadline(current ?? headline ?? '');
  const ofHeadline = parseHeadline(headline ?? '');
  addFound(
    record.jobTitles,
    said.title ?? current ?? ofHeadline.title ?? headline,
    source,
    current ? 'current position' : 'headline',
  );
  addFound(
    record.organizations,
    said.organization ?? ofHeadline.organization,
    source,
    said.organization && current ? 'current position' : 'headline',
  );
  if (place && place.length < 100)
    addFoundAddress(record.addresses, {
      text: place,
      locality: place,
      source,
      where: 'search result',
    });
  return record;
}

function companyEntry(page: PageContext, one: Named, lines: readonly string[]): FoundRecord {
  const record = foundRecord('organization', 'subject');
  const address = `${page.url.origin}/company/${one.slug}/`;
  record.detailUrl = address;
  addFound(record.names, one.name, source, 'search result');
  addFound(record.profiles, address, source, 'search result');
  const [industry, place] = dotParts(lines[0] ?? '');
  addFound(record.industries, industry, source, 'search result');
  if (place)
    addFoundAddress(record.addresses, {
      text: place,
      locality: place,
      source,
      where: 'search result',
    });
  return record;
}
