import { caps } from '../caps';
import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { mapInSteps, type Steps } from '../steps';
import { type Fact, factsByLine } from '../visible/fact';
import { readAddresses } from '../visible/find-addresses';
import { foreignLines } from '../visible/foreign-lines';
import type { PageText } from '../visible/page-text';
import { personRecord } from '../visible/person-record';
import { readFacts } from '../visible/read-facts';
import { readPageText } from '../visible/read-page-text';
import { readPeople } from '../visible/read-people';
import { alignFields, placeOf } from './align-fields';
import { isBareList } from './bare-list';
import { sharedLinks } from './entry-links';
import { type LineSignals, signalsOf } from './line-signals';
import { findCandidates, type ListCandidate, type ListItem } from './list-candidates';
import { isCompanyList, typeEntries } from './list-kind';
import type { ListReading } from './list-reading';
import { readEntry } from './read-entry';
import { columnsOfTables, type TableColumns } from './table-columns';

export interface Entries {
  readonly entries: FoundRecord[];
  /** The page has more entries than the cap. */
  readonly truncated: boolean;
}

interface Page {
  readonly page: PageContext;
  readonly text: PageText;
  readonly signals: LineSignals;
  readonly facts: readonly Fact[];
  readonly byLine: ReadonlyMap<number, Fact[]>;
  readonly table: TableColumns;
}

interface ReadItem {
  readonly item: ListItem;
  readonly entry: FoundRecord;
}

/**
 * The entries of the page's list of companies or people: the container whose parts repeat and hold
 * the most names with contacts or, where there are none, names of companies that lead to pages of
 * their own. Undefined where the page is not a list, but one company's page with its staff or
 * branches, a shop's goods or a menu. Linear in the size of the page.
 */
export function* findEntries(context: PageContext): Steps<Entries | undefined> {
  const text = yield* readPageText.inSteps(context);
  const lineFacts = yield* readFacts.inSteps(text);
  const addresses = yield* readAddresses.inSteps(text);
  const facts = [...lineFacts, ...addresses];
  const page: Page = {
    page: context,
    text,
    signals: yield* signalsOf(text, lineFacts, addresses, yield* foreignLines.inSteps(text)),
    facts,
    byLine: factsByLine(facts),
    table: columnsOfTables(text),
  };
  return (yield* findIn(page, false)) ?? (yield* findIn(page, true));
}

function* findIn(page: Page, bare: boolean): Steps<Entries | undefined> {
  const candidates = yield* findCandidates(page.text, page.signals, bare);
  const refused: (readonly ListItem[])[] = [];
  for (const candidate of candidates.slice(0, 5)) {
    const items = withoutHeadings(page, candidate.items);
    if (refused.some((parts) => areWithin(items, parts))) continue;
    const fields = yield* alignFields(page.text, page.signals, items, page.table);
    if (fields.areJobs) continue;
    const reading: ListReading = {
      ...page,
      fields,
      placeNumbers: new Map(),
      shared: sharedLinks(page.text, items),
    };
    const read = yield* readAll(reading, items.slice(0, caps.entries));
    if (read.length < minimumOf(candidate, read)) continue;
    const parts = read.map(({ item }) => item);
    const entries = read.map(({ entry }) => entry);
    if (!isCompanyList(page, entries, parts, items)) {
      refused.push(parts);
      continue;
    }
    if (bare && !isBareList(page, entries, parts)) continue;
    const every = withAlike(page, candidate, candidates, fields.name);
    const all =
      every.length > items.length ? yield* readAll(reading, every.slice(0, caps.entries)) : read;
    const found = all.map(({ entry }) => entry);
    typeEntries(page.page, page.text, found);
    yield* readPeople.inSteps(page.page);
    addPeople(page.page, all);
    return { entries: found, truncated: every.length > caps.entries };
  }
  return undefined;
}

/** The people whom an entry's lines name: whom to ask for at the company. Its contacts stay the company's. */
function addPeople(page: PageContext, parts: readonly ReadItem[]): void {
  const people = [...readPeople(page).people].sort((a, b) => a.line - b.line);
  let next = 0;
  for (const { item, entry } of parts) {
    while (next < people.length && (people[next]?.line ?? 0) < item.first) next += 1;
    for (let at = next; at < people.length; at += 1) {
      const person = people[at];
      if (!person || person.line >= item.last) break;
      if (entry.type !== 'organization' || entry.people.length >= 20) continue;
      if (entry.names[0]?.value.includes(person.name)) continue;
      entry.people.push(personRecord(page, person, 'member', 'list'));
    }
  }
}

/** Whether most parts lie in those of a list that was refused: what is no company has no part that is one. */
function areWithin(items: readonly ListItem[], outer: readonly ListItem[]): boolean {
  let from = 0;
  let within = 0;
  for (const { first, last } of items) {
    while ((outer[from]?.last ?? Number.MAX_SAFE_INTEGER) <= first) from += 1;
    const part = outer[from];
    if (part && part.first <= first && part.last >= last) within += 1;
  }
  return within > 0 && within >= items.length * 0.8;
}

function* readAll(reading: ListReading, items: readonly ListItem[]): Steps<ReadItem[]> {
  const read = yield* mapInSteps(items, (item) => ({ item, entry: readEntry(reading, item) }));
  return read.filter((one): one is ReadItem => one.entry !== undefined);
}

function withoutHeadings({ table }: Page, items: readonly ListItem[]): ListItem[] {
  return items.filter(({ box }) => !table.isHeading(box));
}

/** Two alike may be chance; two rows of a table, or two that lead to pages of their own, are not. */
function minimumOf({ tag }: ListCandidate, read: readonly { entry: FoundRecord }[]): number {
  const lead = read.every(({ entry }) => entry.detailUrl !== undefined);
  return tag === 'tr' || tag === 'article' || tag === 'li' || lead ? 2 : 3;
}

/**
 * The chosen parts with those beside them that have a name at the same place but no contacts, and
 * with such parts in other containers: what was loaded later, what stands under another letter.
 */
function withAlike(
  page: Page,
  chosen: ListCandidate,
  others: readonly ListCandidate[],
  name: string | undefined,
): ListItem[] {
  const { text, signals } = page;
  const isNamed = (item: ListItem) => {
    if (item.last - item.first > 60 || signals.isOut[item.first]) return false;
    for (let at = item.first; at < item.last; at += 1)
      if (signals.isTitle[at] && placeOf(text, item, at) === name) return true;
    return false;
  };
  const known = new Set(chosen.items);
  const inAside = (item: ListItem | undefined) => text.lines[item?.first ?? -1]?.region === 'aside';
  const parts = [
    ...chosen.items,
    ...chosen.all.filter((item) => !known.has(item) && item.last - item.first > 1 && isNamed(item)),
  ];
  const aside = inAside(chosen.items[0]);
  for (const other of others)
    if (other !== chosen && other.tag === chosen.tag && other.tag !== 'dt')
      parts.push(...other.items.filter((item) => inAside(item) === aside && isNamed(item)));
  const ordered = withoutHeadings(page, parts).sort((a, b) => a.first - b.first || b.last - a.last);
  let end = -1;
  const free: ListItem[] = [];
  const isChosen = (item: ListItem) => known.has(item);
  for (const item of ordered) {
    if (item.first < end) {
      // One of the chosen goes before what holds it.
      if (isChosen(item) && free.length > 0 && !isChosen(free.at(-1) as ListItem)) free.pop();
      else continue;
    }
    free.push(item);
    end = item.last;
  }
  return free;
}
