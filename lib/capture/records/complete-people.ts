import { foldText } from '@/lib/domain/normalize/clean-text';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { personNameKey, stripTitles } from '@/lib/domain/normalize/person-name';
import { isNoTitle } from './clean-titles';
import type { FoundPerson, FoundRecord, TextLine } from './findings-schema';
import { isJobName, saysJob } from './job-titles';
import { titlesBeside } from './titles-beside';
import { wholeNameIn } from './whole-names';

/** Forms of address before a whole name. */
const addressed =
  /^(?:Monsieur|Madame|Mademoiselle|Domnul|Doamna|Signora?|Señora?|Pán|Pan[ií]?|Pani|пані?|господин|госпожа)\s(?=\p{Lu}\S*\s\p{Lu})/u;

/** "Leader of Room 1 / Key Person", of which a reader took the beginning. */
function isMore(title: string, said: string): boolean {
  return title.startsWith(said)
    ? /^(?:[,.]|\s?[/&+]|\s[–—-]\s)\s?\p{L}/u.test(title.slice(said.length))
    : foldText(title).startsWith(`${foldText(said)} `);
}

const bracketed = /^([^()]{3,60}?)\s?\(([^()]{3,50})\)/u;

/** Folded, what stands in brackets behind job titles: "LECTURER (POLITICAL SCIENCE)" is about a subject. */
function bracketedSubjects(lines: readonly TextLine[]): ReadonlySet<string> {
  const found = lines.flatMap(({ text, part }) => {
    const [, title = '', subject = ''] = part ? [] : (bracketed.exec(text) ?? []);
    return saysJob(title) && personLikelihood(title) < 1 && personLikelihood(subject) < 2
      ? foldText(subject)
      : [];
  });
  return new Set(found);
}

/** The records with the job titles and degrees that stand beside people's names and no reader took. */
export function completePeople(
  records: FoundRecord[],
  lines: readonly TextLine[] = [],
): FoundRecord[] {
  const subjects = bracketedSubjects(lines);
  const isSubject = ({ names: [name] }: FoundPerson) =>
    name?.source === 'visible-text' && subjects.has(foldText(name.value));
  const shownName = ({ names: [name] }: FoundPerson) =>
    name?.source === 'visible-text' ? name.value : undefined;
  const people = records.flatMap((record) => record.people.filter((one) => !isSubject(one)));
  // "Tower Captain" is whoever stands beside it.
  const names = people.flatMap((one) => shownName(one) ?? []).filter((name) => !isJobName(name));
  const titles = titlesBeside(lines, names);
  const complete = (person: FoundPerson): FoundPerson => {
    const name = shownName(person);
    if (name === undefined) return person;
    const beside = titles.get(personNameKey(name));
    const said = person.jobTitles.find(({ value }) => !isNoTitle(value))?.value;
    const isBetter =
      said === undefined || said === beside?.instead || isMore(beside?.title ?? '', said);
    const title = isBetter ? beside?.title : undefined;
    const found = (value: string, where: string) => ({
      value,
      source: 'visible-text' as const,
      where,
    });
    const whole = wholeNameIn(lines, name).replace(addressed, '');
    // Nobody writes a review as "Prof. Dr. Jana Vzorková".
    const isSurer = person.evidence === 'line' && stripTitles(whole).titles.length > 0;
    return {
      ...person,
      ...(isSurer && { evidence: 'card' as const }),
      ...(whole !== name && { names: [{ ...person.names[0], ...found(whole, 'name') }] }),
      ...(title && { jobTitles: [found(title, 'title beside the name')] }),
    };
  };
  return records.map((record) => ({
    ...record,
    people: record.people.filter((one) => !isSubject(one)).map(complete),
  }));
}
