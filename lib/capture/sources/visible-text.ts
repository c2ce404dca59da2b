import {
  addFound,
  type FoundPerson,
  type FoundRecord,
  foundRecord,
  hasContacts,
} from '../found-record';
import type { PageContext } from '../page-context';
import { mapInSteps, type Steps } from '../steps';
import { addFact } from '../visible/add-fact';
import { hasLegalForm } from '../visible/company-names';
import type { Fact } from '../visible/fact';
import { readAddresses } from '../visible/find-addresses';
import type { PagePerson } from '../visible/find-people';
import { isHosted, isOfSite } from '../visible/hosted';
import type { PageText } from '../visible/page-text';
import { looksLikePerson } from '../visible/person-names';
import { personRecord } from '../visible/person-record';
import { readFacts } from '../visible/read-facts';
import { readPageText } from '../visible/read-page-text';
import { readPeople } from '../visible/read-people';
import { findSubjectNames, type NameCandidate } from '../visible/subject-names';

const source = 'visible-text';
const maxPeople = 200;
/** A line so long is a sentence: "report it to abuse@…". */
const sentence = 60;
const contactKinds = new Set(['phone', 'email', 'number']);

/** Where a value was read, for the user: its label, and the part of the page where it is not the content. */
function whereOf(fact: Fact, text: PageText): string {
  const region = text.lines[fact.line]?.region;
  if (region === undefined || region === 'body' || region === 'main') return fact.label ?? 'text';
  return fact.label ? `${fact.label}, ${region}` : region;
}

/**
 * Reads what the page shows as text: the subject (a company, or a person whose page it is) with its
 * people, the publisher where the page is hosted by a directory, and, apart from them, what stands in
 * parts about others. Values are raw; whether they hold is decided outside the page.
 */
export function* readVisibleText(page: PageContext): Steps<FoundRecord[]> {
  const text = yield* readPageText.inSteps(page);
  const facts = yield* readFacts.inSteps(text);
  const addresses = yield* readAddresses.inSteps(text);
  const regionAt = (line: number) => text.lines[line]?.region ?? 'body';
  const { people, others, skip } = yield* readPeople.inSteps(page);
  const names = yield* findSubjectNames(page, text, facts, addresses, skip);
  const aside = !facts.some(
    ({ kind, line }) =>
      contactKinds.has(kind) &&
      (regionAt(line) === 'main' || regionAt(line) === 'body') &&
      !skip(line),
  );
  const inContent = (line: number) => {
    const region = regionAt(line);
    return !skip(line) && (region === 'main' || region === 'body' || (aside && region === 'aside'));
  };
  const hosted = isHosted(page, facts, names, inContent);
  const siteLines = new Set(
    hosted
      ? facts
          .filter(
            (fact) =>
              isOfSite(page, fact) &&
              fact.label === undefined &&
              (text.lines[fact.line]?.text.length ?? 0) > sentence,
          )
          .map(({ line }) => line)
      : [],
  );

  const subject = foundRecord('unknown', 'subject');
  const publisher = foundRecord('organization', 'publisher');
  const other = foundRecord('unknown', 'other');
  const recordAt = (line: number): FoundRecord => {
    if (skip(line) && regionAt(line) !== 'nav') return other;
    if (!hosted || inContent(line)) return siteLines.has(line) ? publisher : subject;
    return regionAt(line) === 'aside' ? other : publisher;
  };

  const owner = new Map<Fact, PagePerson>();
  // Whether one who is only shaped like a person is one turns out later: what is theirs stays.
  for (const person of people)
    if (person.evidence === 'said') for (const fact of person.facts) owner.set(fact, person);
  const head = people.find(({ evidence, name }) => evidence === 'said' && name.includes(' '));
  const pagePerson = head && isPersonPage(text, head) ? head : undefined;
  const memberOf = (person: PagePerson, role: FoundPerson['role']): FoundPerson => {
    const record = personRecord(page, person, role, source);
    for (const fact of person.facts) addFact(record, fact, whereOf(fact, text), source);
    return record;
  };
  for (const person of people)
    if (person !== pagePerson && subject.people.length < maxPeople)
      subject.people.push(memberOf(person, 'member'));
  if (!hosted)
    for (const person of others.slice(0, maxPeople - subject.people.length))
      subject.people.push(memberOf(person, 'other'));
  yield* mapInSteps([...facts, ...addresses], (fact) => {
    const person = owner.get(fact);
    if (person && person !== pagePerson) return;
    if (fact.kind !== 'name' && fact.kind !== 'person' && fact.kind !== 'title')
      addFact(recordAt(fact.line), fact, whereOf(fact, text), source);
  });
  if (pagePerson) {
    subject.type = 'person';
    addFound(subject.names, pagePerson.name, source, 'heading');
    addFound(subject.jobTitles, pagePerson.title, source, 'title beside the name');
    for (const name of names)
      if (!looksLikePerson(name.value))
        addFound(subject.organizations, name.value, source, name.where);
  } else addNames(hosted, names, subject, publisher, inContent);
  return [subject, publisher, other].filter(
    (record) => record.names.length > 0 || hasContacts(record) || record.people.length > 0,
  );
}

function addNames(
  hosted: boolean,
  names: readonly NameCandidate[],
  subject: FoundRecord,
  publisher: FoundRecord,
  inContent: (line: number) => boolean,
): void {
  for (const name of names.slice(0, 12)) {
    const ofHost = hosted && (name.where === '©' || !inContent(name.line));
    addFound((ofHost ? publisher : subject).names, name.value, source, name.where);
  }
  if (subject.names.some(({ where, value }) => where !== 'heading' || hasLegalForm(value)))
    subject.type = 'organization';
}

/** The page of one person: their name is its first heading. */
function isPersonPage(text: PageText, person: PagePerson): boolean {
  const heading = text.lines.findIndex(
    ({ heading: level, region }) => level === 1 && region !== 'nav' && region !== 'footer',
  );
  return heading >= 0 && heading === person.line;
}
