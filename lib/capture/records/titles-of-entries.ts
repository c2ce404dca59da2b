import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import type { EntryLine, Found, FoundPerson, FoundRecord } from './findings-schema';
import { saysJob } from './job-titles';
import { namesOrganization } from './name-shape';

/** Longer lines describe somebody. */
const longestTitle = 90;
/** A column is what so many of the people have. */
const half = 0.5;
/** So many job titles that are known among others that are not; a town is none anywhere. */
const someTitles = 0.2;
const someEmployers = 0.4;

/** "Sales Consultant at Example Homes", "Makler bei der Muster GmbH". */
const atEmployer = /^(.{4,60}?) (?:at|bei(?: der)?|chez|@) (?=\p{Lu}|\d)(.{3,80})$/u;
/** A link behind the title that leads to more of it. */
const more =
  /[\s.…|›»]{1,4}(?:mehr|more|více|viac|więcej|tovább|bővebben|ещё|подробнее|plus)\s?[›»]?$/iu;

const isPerson = ({ type }: FoundRecord) => type === 'person';
const found = (value: string): Found => ({ value, source: 'list', where: 'entry' });

function couldBeText({ text, read }: EntryLine): boolean {
  return !read && text.length <= longestTitle && /\p{L}{3}/u.test(text) && !/[\d@:!?]/.test(text);
}

const isTown = (text: string) =>
  townStanding((text.split(/,\s|\s\(/)[0] ?? '').trim()) > 1 && !saysJob(text);

/** German compounds that only a place of work is called by: "Hautpraxis", "Augenzentrum". */
const workplace = /\p{L}{3}(?:praxis|klinik|kanzlei|zentrum|ordination|apotheke|büro)(?!\p{L})/iu;

const isEmployer = (text: string) =>
  !saysJob(text) && (hasLegalForm(text) || namesOrganization(text) || workplace.test(text));

/** The place at which most people have a line and most often such a one; undefined where few are. */
function columnOf(
  people: readonly FoundRecord[],
  holds: (text: string) => boolean,
  least: number,
): number | undefined {
  const columns = new Map<number, { count: number; holding: number }>();
  for (const { lines = [] } of people)
    for (const line of lines.filter(couldBeText)) {
      const column = columns.get(line.place) ?? { count: 0, holding: 0 };
      columns.set(line.place, column);
      column.count += 1;
      if (holds(line.text)) column.holding += 1;
    }
  const likely = [...columns].filter(
    ([, { count, holding }]) =>
      count >= people.length * half && holding >= 2 && holding >= count * least,
  );
  return likely.sort(([, a], [, b]) => b.holding / b.count - a.holding / a.count)[0]?.[0];
}

/** People with the titles and the employers that stand at the same places in the others. */
function withColumns(
  person: FoundRecord,
  titles: number | undefined,
  employers: number | undefined,
): FoundRecord {
  const at = (place: number | undefined) =>
    (person.lines ?? []).find((line) => line.place === place && couldBeText(line))?.text;
  const title = person.jobTitles.length === 0 ? at(titles) : undefined;
  const employer = person.organizations.length === 0 ? at(employers) : undefined;
  return {
    ...person,
    ...(title && !isTown(title) && { jobTitles: [found(title)] }),
    ...(employer && employers !== titles && { organizations: [found(employer)] }),
  };
}

/** "Consultant at Example Homes": a title and an employer. */
function withEmployerOfTitle(person: FoundRecord): FoundRecord {
  const [first, ...rest] = person.jobTitles;
  const value = first?.value.replace(more, '') ?? '';
  const [, title, employer] = atEmployer.exec(value) ?? [];
  if (!first || (value === first.value && !title)) return person;
  if (!title || !employer || !saysJob(title))
    return { ...person, jobTitles: [{ ...first, value }, ...rest] };
  return {
    ...person,
    jobTitles: [{ ...first, value: title }, ...rest],
    organizations:
      person.organizations.length > 0 ? person.organizations : [{ ...first, value: employer }],
  };
}

const titlesOf = ({ evidence, jobTitles }: FoundPerson) => (evidence === 'said' ? [] : jobTitles);

/** Companies' people without what stands below their names and is a title in hardly any entry. */
function withoutOtherLines(entries: readonly FoundRecord[]): FoundRecord[] {
  const titles = entries.flatMap(({ people }) => people.flatMap(titlesOf));
  const known = titles.filter(({ value }) => saysJob(value)).length;
  if (titles.length < 2 || known >= titles.length * half) return [...entries];
  return entries.map((entry) => ({
    ...entry,
    people: entry.people.map((person) =>
      person.evidence === 'said'
        ? person
        : { ...person, jobTitles: person.jobTitles.filter(({ value }) => saysJob(value)) },
    ),
  }));
}

/**
 * A list's entries with the job titles and employers that only its other entries tell: a line at a place where
 * some of the people have a title that is known is everybody's title there. What is a title nowhere is none:
 * "Llanidloes, Powys" below the names of breeders.
 */
export function titlesOfEntries(entries: readonly FoundRecord[]): FoundRecord[] {
  const people = entries.filter(isPerson);
  const titles = columnOf(people, saysJob, someTitles);
  const employers = columnOf(people, isEmployer, someEmployers);
  const isOwnName = (text: string, { names }: FoundRecord) =>
    names.some(({ value }) => foldText(value) === foldText(text));
  return withoutOtherLines(entries).map((entry) => {
    if (!isPerson(entry)) return entry;
    const full = withEmployerOfTitle(withColumns(entry, titles, employers));
    return {
      ...full,
      organizations: full.organizations.filter(({ value }) => !isOwnName(value, entry)),
    };
  });
}
