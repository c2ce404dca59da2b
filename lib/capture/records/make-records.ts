import type { CaptureResult, PageInfo } from '@/lib/domain/capture-result';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import { foundRecord, isStructured } from '../found-record';
import { believePeople } from './believe-people';
import { chooseSubject } from './choose-subject';
import { completePeople } from './complete-people';
import { isContactPage } from './contact-page';
import type { FoundPerson, FoundRecord, PageFindings } from './findings-schema';
import { foreignTo } from './foreign-to';
import { gatherSubject, isShownText } from './gather-subject';
import { hostsOfList } from './host-of-list';
import { withTowns } from './make-addresses';
import { makeOthers } from './make-others';
import { makeRecord } from './make-record';
import { nameFaults } from './name-shape';
import { nameStanding } from './name-standing';
import { placesAsAddresses } from './named-places';
import { otherNames } from './other-names';
import { peopleAlone } from './people-alone';
import { pictureNames } from './picture-names';
import { type Prose, readProse } from './read-prose';
import type { RecordContext } from './record-context';
import { settleEntries } from './settle-entries';
import { settleKind } from './settle-kind';
import { settleProfessionals } from './settle-professionals';
import { settleShape } from './settle-shape';
import { withoutSplitRows } from './settle-staff';
import { spokenLanguage } from './spoken-language';
import { type HeadedNames, headedNames } from './staff-sections';
import { titlesOfEntries } from './titles-of-entries';
import { withUnreadAddresses } from './unread-addresses';
import { withoutHost } from './without-host';

export interface RecordOptions {
  /** Epoch milliseconds. */
  now: number;
  /** The country set by the user, for numbers on pages that name none. */
  region?: string;
}

/** From so many faults on a text is a sentence and no name. */
const asSentence = 4;
const maxPeople = 200;

function pageInfoOf(findings: PageFindings): PageInfo {
  return {
    url: findings.url,
    canonicalUrl: canonicalUrl(findings.canonicalUrl ?? findings.url).slice(0, 2048),
    title: cleanText(findings.title, 500),
    language: findings.language,
  };
}

/** A sentence among a list's entries: "Get your business listed here, call 541 000 001". */
function isNotice({ names: [name], emails, websites, addresses, numbers }: FoundRecord): boolean {
  const placed = [emails, websites, addresses, numbers].some((list) => list.length > 0);
  return name !== undefined && !placed && nameFaults(name.value) >= asSentence;
}

function makeEntries(findings: PageFindings, context: RecordContext): CapturedRecord[] {
  const publishers = findings.records.filter(({ role }) => role === 'publisher');
  const withoutForeign = foreignTo(hostsOfList(publishers, findings.entries), context);
  const country = context.pageCountry ?? context.region;
  return findings.entries
    .filter((entry) => !isNotice(entry))
    .map((entry) => withUnreadAddresses(entry, entry.lines, country))
    .map((entry) => withoutHost(withoutForeign(entry), context))
    .map((entry) => makeRecord(entry, context))
    .filter((record) => record !== undefined);
}

/** Departments, organizers and whoever else is described follow the subject. */
function makeMentioned(
  mentioned: FoundRecord[],
  subject: CapturedRecord,
  context: RecordContext,
): CapturedRecord[] {
  return mentioned
    .map((other) => makeRecord(other, context))
    .filter((record) => record !== undefined)
    .filter((record) => record.name.value !== subject.name.value);
}

/** Structured data says that what is named like somebody is a company. */
function isStatedCompany({ names: [name] }: FoundPerson, records: readonly FoundRecord[]): boolean {
  return records.some(
    ({ type, names: [stated] }) =>
      type === 'organization' &&
      stated !== undefined &&
      isStructured(stated.source) &&
      foldText(stated.value) === foldText(name?.value ?? ''),
  );
}

/** The records with the people whom only the page's sentences name, as the shown text's. */
function withProse(
  records: FoundRecord[],
  { lines, language, title }: PageFindings,
  headed: HeadedNames,
): FoundRecord[] {
  if (!lines?.length) return records;
  const first = ({ names }: FoundPerson) => names.slice(0, 3).map(({ value }) => value);
  const prose = readProse(
    lines,
    {
      people: records.flatMap((record) => [
        ...record.people.flatMap(first),
        ...(record.type === 'person' ? first(record) : []),
      ]),
      companies: records.flatMap((record) => (record.type === 'person' ? [] : first(record))),
    },
    headed,
    language,
    title,
  );
  const titled = records.map((record) => ({
    ...record,
    people: record.people
      .filter((person) => !isPartOfAnother(person, prose))
      .map((person) => withMore(person, prose)),
  }));
  const { people } = prose;
  if (people.length === 0) return titled;
  const shown = titled.find((record) => record.role === 'subject' && isShownText(record));
  if (!shown) return [...titled, { ...foundRecord('unknown', 'subject'), people: [...people] }];
  return titled.map((record) =>
    record === shown
      ? { ...record, people: [...record.people, ...people].slice(0, maxPeople) }
      : record,
  );
}

/** "Sample" alone, of whom a table's columns tell the whole name. */
function isPartOfAnother({ names: [name] }: FoundPerson, { people }: Prose): boolean {
  if (name?.source !== 'visible-text' || name.value.includes(' ')) return false;
  const key = foldText(name.value);
  return people.some(({ evidence, names: [whole] }) =>
    evidence === 'card'
      ? foldText(whole?.value ?? '')
          .split(' ')
          .includes(key)
      : false,
  );
}

/** A person with the title a sentence gives them and the contacts of their row, where nothing else does. */
function withMore(person: FoundPerson, { titles, contacts }: Prose): FoundPerson {
  const key = personNameKey(person.names[0]?.value ?? '');
  const more = { ...person };
  const title = titles.get(key);
  if (title && person.role !== 'other' && person.jobTitles.length === 0)
    more.jobTitles = [{ value: title, source: 'visible-text', where: 'title beside the name' }];
  const { phones = [], emails = [] } = contacts.get(key) ?? {};
  const found = (value: string) => ({ value, source: 'visible-text' as const, where: 'text' });
  if (person.phones.length === 0) more.phones = phones.map(found);
  if (person.emails.length === 0) more.emails = emails.map(found);
  return more;
}

const isOther = ({ role }: FoundPerson) => role === 'other';

/**
 * The companies and people on a page, of what the reader found there: validated findings in,
 * normalised records with the origin of each value out. Pure. View `nothing` has no records.
 */
export function makeRecords(given: PageFindings, { now, region }: RecordOptions): CaptureResult {
  const raw = withoutSplitRows({
    ...given,
    lines: given.lines?.filter(({ part }) => part !== 'picture'),
  });
  const language = spokenLanguage(raw.lines, raw.language);
  const inText = headedNames(raw.lines ?? [], language);
  const inPictures = pictureNames(given.lines ?? [], language);
  const headed = { ...inText, staff: [...inText.staff, ...inPictures] };
  const standing = nameStanding(raw.lines ?? []);
  const settle = (record: FoundRecord) =>
    believePeople(settleKind(record), language, headed, standing);
  const settled = completePeople(
    withProse(raw.records.map(settle), { ...raw, language }, headed),
    raw.lines,
  );
  const others = settled
    .flatMap(({ people }) => people.filter(isOther))
    .filter((person) => !isStatedCompany(person, settled));
  const findings = settleShape({
    ...raw,
    records: settled.map((record) => ({
      ...record,
      people: record.people.filter((person) => !isOther(person)),
    })),
    // Who is somebody has to be settled before.
    entries: titlesOfEntries(
      settleProfessionals(
        settleEntries(raw.entries, { page: raw.url, language, country: raw.country ?? region }).map(
          settle,
        ),
        { ...raw, language },
      ),
    ),
  });
  const context: RecordContext = {
    page: findings.url,
    now,
    region: findings.country ?? region,
    pageCountry: findings.country,
  };
  const result: CaptureResult = {
    page: pageInfoOf(findings),
    view: 'nothing',
    records: [],
    selection: findings.selection,
    notices: findings.notices,
  };
  if (findings.shape === 'nothing') return result;
  if (findings.shape === 'list') {
    const records = makeEntries(findings, context);
    return records.length > 0 ? { ...result, view: 'list', records } : result;
  }
  const withPeopleAlone = (): CaptureResult => {
    const named = [...findings.records.flatMap(({ people }) => people), ...others];
    const records = peopleAlone(named, context, language);
    return records.length > 0 ? { ...result, view: 'list', records } : result;
  };
  const chosen = chooseSubject(findings);
  if (!chosen) return withPeopleAlone();
  const { found, mentioned, ownership } = gatherSubject(chosen, findings, context);
  const also = otherNames(chosen, { found, mentioned, findings, ownership });
  const subject = makeRecord(found, context, also);
  if (!subject) return withPeopleAlone();
  if (subject.kind === 'organization' && ownership !== 'foreign') {
    const called = [...found.names, ...also].map(({ value }) => value);
    const known = subject.addresses.flatMap(({ locality }) => locality ?? []);
    const people = subject.people.map(({ name }) => name);
    const towns = placesAsAddresses(findings, { companies: called, towns: known, people });
    // They tell nothing of its country, by which telephones are read.
    subject.addresses = withTowns(subject.addresses, towns, context);
  }
  // On a doctor's own page the nurse is somebody else, whom it names as the practice's.
  const alsoShown =
    ownership === 'foreign'
      ? []
      : findings.records.filter(
          (record) => record.type !== 'person' && record.role === 'subject' && isShownText(record),
        );
  const beside =
    subject.kind === 'person'
      ? [...found.people, ...alsoShown.flatMap(({ people }) => people)].filter(
          ({ evidence, detailUrl }) =>
            ownership !== 'foreign' || (evidence === 'said' && detailUrl === undefined),
        )
      : [];
  const records = [
    subject,
    ...makeMentioned(mentioned, subject, context),
    ...makeOthers([...beside, ...(ownership === 'foreign' ? [] : others)], subject, context),
  ];
  if (subject.kind === 'person') return { ...result, view: 'person', records };
  const view = ownership !== 'foreign' && isContactPage(findings) ? 'contact-page' : 'organization';
  return { ...result, view, records };
}
