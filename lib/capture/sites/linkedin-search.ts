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
import { currentLabels, schools } from '../vocabulary/linkedin-words';
import { adMarks } from '../vocabulary/page-words';
import { parseHeadline, parsePosition } from './linkedin-headline';
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
  const shown = rows
    .filter(({ lines }) => namesOnly || lines.length > 0)
    .filter((row) => !isAdvertised(text, row));
  const countries = placeEnds(text, shown);
  return shown.map((row) =>
    people
      ? personEntry(page, text, row, countries, namesOnly)
      : companyEntry(text, row, page.url.pathname.startsWith('/sales/')),
  );
}

/** What the second lines of rows end in: countries, by which a place alone is told from a headline. */
function placeEnds(text: PageText, rows: readonly Row[]): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { lines } of rows) {
    const place = text.lines[lines[1] ?? -1]?.text.split(', ') ?? [];
    if (place.length === 3) ends.add(place[2] ?? '');
  }
  return ends;
}

/** The people tab of a company, as a list; whoever says nowhere else to work works there. */
export function readStaff(page: PageContext, text: PageText, company: FoundRecord): FoundRecord[] {
  const [name] = company.names;
  return findRows(page, text, 'profile', contentOf(text), caps.entries + 1).map((row) => {
    const entry = personEntry(page, text, { ...row, lines: row.lines.slice(0, 1) }, new Set());
    if (name && entry.organizations.length === 0)
      addFound(entry.organizations, name.value, source, name.where);
    return entry;
  });
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

/** Group pages show nothing but the headline, with the person's part in the group above it. */
const groups = /^\/groups\//;

function personEntry(
  page: PageContext,
  text: PageText,
  row: Row,
  countries: ReadonlySet<string>,
  directory = false,
): FoundRecord {
  const record = foundRecord('person', 'subject');
  record.detailUrl = row.address;
  addFound(record.names, row.name, source, where);
  addFound(record.profiles, row.address, source, where);
  const lines = row.lines.map((at) => text.lines[at]?.text ?? '');
  const plain = lines.filter((line) => !/^[^\s\d,:|][^\d,:|]{2,24}:\s/.test(line));
  const isPlaced = plain.length === 1 && countries.has(plain[0]?.split(', ').at(-1) ?? '');
  const [first, place] = groups.test(page.url.pathname)
    ? plain.slice(-1)
    : isPlaced
      ? [undefined, plain[0]]
      : plain;
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
  const ofHeadline = parseHeadline(headline ?? '', page.language);
  const said = current === undefined ? ofHeadline : parsePosition(current, page.language);
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
  const [employer = ''] = (directory && plain[2]?.split(',')) || [];
  if (
    record.organizations.length === 0 &&
    hasLetter(employer) &&
    !schools.test(foldWords(employer))
  )
    addFound(record.organizations, employer, source, where);
  addPlace(record, place);
  return record;
}

/** No place has a date or a count: "Connected on July 1, 2025". */
function addPlace(record: FoundRecord, place: string | undefined): void {
  if (place && place.length < 100 && !/\d{4}|\d [^\s\d]/.test(place))
    addFoundAddress(record.addresses, { text: place, locality: place, source, where });
}

/** A place and nothing else: "Zell am See, Salzburg, Austria". */
const placeAlone = /^[^\d:.;|]{2,80}$/;

function companyEntry(text: PageText, row: Row, sales: boolean): FoundRecord {
  const record = foundRecord('organization', 'subject');
  record.detailUrl = row.address;
  addFound(record.names, row.name, source, where);
  addFound(record.profiles, row.address, source, where);
  const parts = dotParts(text.lines[row.lines[0] ?? -1]?.text ?? '');
  const [industry, place] = parts.filter((part) => !/^\d/.test(part));
  addFound(record.industries, industry, source, where);
  // The sales tool puts it on a line of its own, and a text of the company's behind it.
  const below = sales ? text.lines[row.lines[1] ?? -1]?.text : undefined;
  addPlace(record, place ?? (below && placeAlone.test(below) ? below : undefined));
  return record;
}
