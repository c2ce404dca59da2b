import { caps } from '../caps';
import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { factsByLine } from '../visible/fact';
import { findAddresses } from '../visible/find-addresses';
import { foreignLines } from '../visible/foreign-lines';
import { personRecord } from '../visible/person-record';
import { readFacts } from '../visible/read-facts';
import { readPageText } from '../visible/read-page-text';
import { readPeople } from '../visible/read-people';
import { alignFields } from './align-fields';
import { signalsOf } from './line-signals';
import { findCandidates, type ListCandidate } from './list-candidates';
import { isCompanyList, typeEntries } from './list-kind';
import { readEntry } from './read-entry';

export interface Entries {
  readonly entries: FoundRecord[];
  /** The page has more entries than the cap. */
  readonly truncated: boolean;
}

/**
 * The entries of the page's list of companies or people: the container whose parts repeat and hold
 * the most names with contacts. Undefined where the page is not a list, but one company's page with
 * its staff or branches, a shop's goods or a menu. Linear in the size of the page.
 */
export function findEntries(page: PageContext): Entries | undefined {
  const text = readPageText(page);
  const facts = readFacts(text);
  const addresses = findAddresses(text.lines, facts);
  const signals = signalsOf(text, facts, addresses, foreignLines(text));
  const allFacts = [...facts, ...addresses];
  const byLine = factsByLine(allFacts);
  for (const candidate of findCandidates(text, signals).slice(0, 5)) {
    const fields = alignFields(text, signals, candidate.items);
    const read = candidate.items
      .slice(0, caps.entries)
      .map((item) => readEntry(page, text, signals, byLine, item, fields));
    const entries = read.filter((entry) => entry !== undefined);
    if (entries.length < minimumOf(candidate)) continue;
    if (!isCompanyList(page, text, signals, allFacts, entries, candidate.items)) continue;
    typeEntries(entries);
    addPeople(page, candidate, read);
    return { entries, truncated: candidate.items.length > caps.entries };
  }
  return undefined;
}

/** The people whom an entry's lines name: whom to ask for at the company. Its contacts stay the company's. */
function addPeople(
  page: PageContext,
  { items }: ListCandidate,
  entries: readonly (FoundRecord | undefined)[],
): void {
  const people = [...readPeople(page).people].sort((a, b) => a.line - b.line);
  let next = 0;
  items.forEach((item, index) => {
    while (next < people.length && (people[next]?.line ?? 0) < item.first) next += 1;
    const entry = entries[index];
    for (let at = next; at < people.length; at += 1) {
      const person = people[at];
      if (!person || person.line >= item.last) break;
      if (entry?.type !== 'organization' || entry.people.length >= 20) continue;
      if (person.evidence === 'text' || entry.names[0]?.value.includes(person.name)) continue;
      entry.people.push(personRecord(page, person, 'member', 'list'));
    }
  });
}

/** Two alike may be chance; a results page with two rows of a table is not. */
function minimumOf(candidate: ListCandidate): number {
  return candidate.tag === 'tr' || candidate.tag === 'article' || candidate.tag === 'li' ? 2 : 3;
}
