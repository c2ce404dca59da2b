import { caps } from '../caps';
import {
  addFound,
  addFoundAddress,
  type FoundPerson,
  type FoundRecord,
  foundPerson,
  foundRecord,
} from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { currentLabels } from '../vocabulary/linkedin-words';
import { adMarks } from '../vocabulary/page-words';
import { parseHeadline } from './linkedin-headline';
import { contentOf, dotParts, hasLetter } from './linkedin-lines';
import { linkedPage } from './linkedin-path';
import { findRows, type Row } from './linkedin-rows';

const source = 'linkedin';
const where = 'search result';
const maxMembers = 100;

/**
 * Results of a search or entries of a list, in page order; those without a link are left out, and so
 * are advertisements. `namesOnly`: a directory, where a link with a name is an entry already.
 */
export function readSearch(
  page: PageContext,
  text: PageText,
  kind: 'people' | 'companies',
  namesOnly: boolean,
): FoundRecord[] {
  const people = kind === 'people';
  const rows = findRows(
    page,
    text,
    people ? 'profile' : 'company',
    contentOf(text),
    caps.entries + 1,
  );
  return rows
    .filter(({ lines }) => namesOnly || lines.length > 0)
    .filter((row) => !isAdvertised(text, row))
    .map((row) => (people ? personEntry(page, text, row) : companyEntry(text, row)));
}

/** People of a company, as cards on its pages: name, degree, headline. */
export function readMembers(
  page: PageContext,
  text: PageText,
  inside: (line: number) => boolean,
  company: string,
): FoundPerson[] {
  return findRows(page, text, 'profile', inside, maxMembers)
    .filter(({ lines, slug }) => lines.length > 0 && slug !== company)
    .map((row) => {
      const person = foundPerson('member');
      const headline = text.lines[row.lines[0] ?? -1]?.text ?? '';
      addFound(person.names, row.name, source, 'people');
      addFound(person.profiles, row.address, source, 'people');
      addFound(person.jobTitles, parseHeadline(headline).title ?? headline, source, 'people');
      return person;
    });
}

function isAdvertised(text: PageText, { first, line, lines }: Row): boolean {
  const above = Array.from({ length: Math.min(line - first, 5) }, (_, at) => line - 1 - at);
  return [...above, ...lines].some((at) => adMarks.has(foldWords(text.lines[at]?.text ?? '')));
}

/** "Current: Sales Manager at Example" → what follows the label. */
function afterCurrent(line: string): string | undefined {
  const at = line.indexOf(':');
  return at > 0 && at < 30 && currentLabels.test(foldWords(line.slice(0, at)))
    ? line.slice(at + 1).trim()
    : undefined;
}

interface Employed {
  readonly title?: string;
  readonly organization?: string;
  readonly place?: string;
}

/** Rows of the sales tool name the employer with a link: title before it, the place below. */
function linkedEmployer(page: PageContext, text: PageText, { lines }: Row): Employed | undefined {
  for (const [order, at] of lines.entries()) {
    const line = text.lines[at];
    const span = line?.spans.find(({ href }) => linkedPage(href, page.url)?.kind === 'company');
    if (!line || !span) continue;
    const before = line.text.slice(0, span.start).replace(/[\s·•@,]+$/, '');
    const said = (index: number | undefined) => text.lines[index ?? -1]?.text;
    const title = before || (order > 0 ? said(lines[order - 1]) : undefined);
    const below = lines.slice(order + 1).find((index) => !/\d|:\s/.test(said(index) ?? ''));
    const organization = line.text.slice(span.start, span.end).trim();
    return { title, organization, place: said(below) };
  }
  return undefined;
}

function personEntry(page: PageContext, text: PageText, row: Row): FoundRecord {
  const record = foundRecord('person', 'subject');
  record.detailUrl = row.address;
  addFound(record.names, row.name, source, where);
  addFound(record.profiles, row.address, source, where);
  const lines = row.lines.map((at) => text.lines[at]?.text ?? '');
  const [first, place] = lines.filter((line) => !/^[^\s\d,:|][^\d,:|]{2,24}:\s/.test(line));
  const headline = first && hasLetter(first) ? first : undefined;
  const sales = page.url.pathname.startsWith('/sales/')
    ? linkedEmployer(page, text, row)
    : undefined;
  if (sales) {
    addFound(record.jobTitles, sales.title, source, 'current position');
    addFound(record.organizations, sales.organization, source, 'current position');
    addPlace(record, sales.place);
    return record;
  }
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
  addPlace(record, place);
  return record;
}

/** No place has a date or a count: "Connected on July 1, 2025". */
function addPlace(record: FoundRecord, place: string | undefined): void {
  if (place && place.length < 100 && !/\d{4}|\d [^\s\d]/.test(place))
    addFoundAddress(record.addresses, { text: place, locality: place, source, where });
}

function companyEntry(text: PageText, row: Row): FoundRecord {
  const record = foundRecord('organization', 'subject');
  record.detailUrl = row.address;
  addFound(record.names, row.name, source, where);
  addFound(record.profiles, row.address, source, where);
  const parts = dotParts(text.lines[row.lines[0] ?? -1]?.text ?? '');
  const [industry, place] = parts.filter((part) => !/^\d/.test(part));
  addFound(record.industries, industry, source, where);
  addPlace(record, place);
  return record;
}
