import type { ContactPerson } from '@/lib/domain/captured-record';
import { decidesBy } from '@/lib/domain/decides-by';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { companyNameKey, hasLegalForm } from '@/lib/domain/normalize/company-name';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import { nameKeyOf, textKey } from '@/lib/domain/other-readings';
import { cleanTitle, isNoTitle } from './clean-titles';
import type { FoundPerson } from './findings-schema';
import { namesJob, saysJob } from './job-titles';
import { makeEmails } from './make-emails';
import { makePhones } from './make-phones';
import { makeProfiles } from './make-profiles';
import { findText } from './make-texts';
import { nameSpans, textOfSpan, wordsOf } from './name-runs';
import { withoutDoing } from './prose-titles';
import { originOf, type RecordContext } from './record-context';
import { byTrust } from './trust';

const maxPeople = 200;

/** Labels of whom to turn to, which are nobody's title. */
const contactLabel =
  /^(?:Ansprechpartner(?:in)?|Kontaktperson|Kontaktní osoba|Kontaktná osoba|Contact(?: person)?|Odpovědná osoba|Zodpovedná osoba|Verantwortlich|Kapcsolattartó|Persoană de contact|Osoba kontaktowa|Kontaktisik|Контактное лицо|Contactpersoon|Persona di contatto|Persona de contacto)$/iu;

/** "Jane Sample, Secretary" on the line above belongs to her; "The Play by" begins a credit. */
function isTitle(text: string): boolean {
  if (
    contactLabel.test(text) ||
    isNoTitle(text.replace(introduced, '')) ||
    /\s(?:by|von|par|por)$/iu.test(text)
  )
    return false;
  // "Sample Works LLC" below a name is whom they work for, "Sample Town" where they live.
  if ((hasLegalForm(text) && !saysJob(text)) || townStanding(text) > 2) return false;
  // "Doctor Sample is a surgeon."
  if (/\s(?:is|was|has|are) .*\.$/.test(text)) return false;
  const words = wordsOf(text);
  return !nameSpans(words).some(
    (span) =>
      words.length > span.to - span.from && personLikelihood(textOfSpan(text, words, span)) > 2,
  );
}

/** "Executive Director Jane Sample" over her name: the name is no part of the title. */
function withoutName(text: string): string {
  const words = wordsOf(text);
  const span = nameSpans(words).find(({ to }) => to === words.length);
  const before = span && words[span.from - 1];
  if (!span || !before || personLikelihood(textOfSpan(text, words, span)) < 3) return text;
  const title = text.slice(0, before.end);
  return before.closed === '' && saysJob(title) ? title : text;
}

const moreOfThem =
  /\s(?:(?:read|view|see|show|full|more|learn)\s(?:(?:full|my|the)\s)?(?:more|bio|biography|profile|info|details)|více(?: informací)?|mehr erfahren|en savoir plus|leer más)$/iu;

/** "is the Managing Director", "as our Nurse", "Az intézményvezető". */
const introduced =
  /^(?:as|our|an?|az) (?=\p{L}{3})|^(?:is|was) (?:(?:our|an?|the) )?(?=\p{L}{2})/iu;

/** "Treasurer · Magazine Editor": each is one, and the first comes first. */
function firstOfSeveral(title: string): string {
  const [first = title, ...more] = title.split(/\s[·•|]\s/u);
  return more.length > 0 && saysJob(first) && more.every(saysJob) ? first : title;
}

const owning =
  /^((?:co-?|joint )?(?:owner|founder|proprietor|inhaber(?:in)?|propriétaire|fondat(?:eur|rice)|titolare|majitel(?:ka)?|właściciel(?:ka)?))\s(\p{Lu}\S*\s.{3,60})$/iu;

/** "Owner Sample's Karate": what somebody owns is no part of the title. */
function withoutOwned(title: string): string {
  const [, owner, owned = ''] = owning.exec(title) ?? [];
  return owner && /^\p{Lu}/u.test(owned) && !namesJob(owned) ? owner : title;
}

/** "our Independent Broker D.B.A. Example Homes": what they trade as is no part of the title. */
function withoutTradingName(jobTitle: string): string {
  const title = firstOfSeveral(withoutOwned(cleanTitle(withoutDoing(jobTitle))))
    .replace(introduced, '')
    // "Head Guide · 30 years"
    .replace(/\s[·•|]\s\d.*$/u, '')
    // "Vertreten durch die Geschäftsführer"
    .replace(/^(?:gesetzlich )?vertreten durch (?:(?:den|die|das|ihre[nr]?) )?(?=\p{L}{3})/iu, '')
    .replace(/(?<=\p{Ll}{3}) from \p{Lu}\p{L}+\.?$/u, '')
    .replace(/[\s,]{1,3}(?:d\.?b\.?a\.?|t\/a)\s.*$/iu, '')
    // "Director economic: ec. Ileana …": the beginning of the name.
    .replace(/:\s\p{Ll}{1,4}\.$/u, '')
    // "Head Nurse Read bio": the link behind it.
    .replace(moreOfThem, '')
    // "managing director, assisted by …"
    .replace(/,\s(?:assisted|supported|followed|joined|along|together)\s.*$/iu, '')
    // "… is the Managing Director."
    .replace(/(?<=\p{Ll}{5})\.$/u, '')
    // "President ............"
    .replace(/[\s.·…_]{3,}$/u, '');
  return title.length > 2 ? title : jobTitle;
}

/** "Practice Manager of Example Law" at Example Law: the employer is no part of the title. */
export function withoutEmployer(jobTitle: string, employer: string): string {
  if (employer === '') return jobTitle;
  const words = jobTitle.split(/(?<=\s)/);
  for (let at = 1; at < words.length; at += 1) {
    if (companyNameKey(words.slice(at).join('')) !== employer) continue;
    const title = words
      .slice(0, at)
      .join('')
      .replace(/[\s,–—-]{0,5}\b(?:of|at|bei|der|ve|v)?\s{0,3}(?:the\s)?$/iu, '')
      .replace(/[\s,–—-]{1,4}$/u, '');
    return title.length > 2 ? title : jobTitle;
  }
  return jobTitle;
}

/** What several readers found of each person, joined by name; the richest reading's order is kept. */
function groupByName(found: readonly FoundPerson[]): FoundPerson[][] {
  const groups = new Map<string, FoundPerson[]>();
  for (const person of found) {
    const name = person.names[0]?.value;
    const key = name && personNameKey(name);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()];
}

/** A company's people, each once, with their own phones, e-mails and profiles. */
export function makePeople(
  found: readonly FoundPerson[],
  context: RecordContext,
  employer = '',
): ContactPerson[] {
  const employerKey = companyNameKey(employer);
  const people: ContactPerson[] = [];
  for (const group of groupByName(found)) {
    const names = byTrust(group.flatMap((person) => person.names));
    const [first] = names;
    const name = first && cleanText(first.value, 200);
    if (!first || !name) continue;
    const { others: otherNames } = findText(names, context, nameKeyOf('person')) ?? {};
    const title = findText(
      group
        .flatMap((person) => person.jobTitles)
        .map((title) => ({ ...title, value: withoutName(title.value.trim()) }))
        .filter(({ value }) => isTitle(value)),
      context,
      (text) => textKey(withoutEmployer(text, employerKey)),
    );
    const jobTitle = title && withoutEmployer(withoutTradingName(title.value), employerKey);
    people.push({
      id: `person-${foldText(name).replace(/ /g, '-')}`.slice(0, 64),
      name,
      jobTitle,
      ...(title && { jobTitleOrigin: title.origin }),
      ...(otherNames && { otherNames }),
      ...(title?.others && { otherJobTitles: title.others }),
      phones: makePhones(
        group.flatMap((person) => person.phones),
        context,
        10,
      ),
      emails: makeEmails(
        group.flatMap((person) => person.emails),
        context,
        10,
      ),
      socialProfiles: makeProfiles(
        group.flatMap((person) => person.profiles),
        context,
        10,
      ),
      decides: decidesBy(jobTitle),
      origin: originOf(first, context),
    });
  }
  return withDistinctIds(people.slice(0, maxPeople));
}

function withDistinctIds(people: ContactPerson[]): ContactPerson[] {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const times = (seen.get(person.id) ?? 0) + 1;
    seen.set(person.id, times);
    return times === 1 ? person : { ...person, id: `${person.id.slice(0, 58)}-${times}` };
  });
}
