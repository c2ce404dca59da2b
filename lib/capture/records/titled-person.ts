import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { looksLikePersonName, stripTitles } from '@/lib/domain/normalize/person-name';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import type { Found, FoundRecord, PageFindings } from './findings-schema';
import { saysJob } from './job-titles';
import { labelOf, likeLabel } from './name-in-domain';
import { namesOrganization } from './name-shape';

/** Degrees that people write with their names and companies' names seldom hold: not "Mr", as in "Mr Drains". */
const degrees =
  /^(?:prof|dr|mudr|mddr|mvdr|judr|phdr|rndr|ing|mgr|dipl|md|do|dds|dmd|dpm|dc|od|phd|esq|cpa|pa c|np|rn|lcsw|lmft|psyd|pharmd|lpc|ra|dent|med)(?: |$)/;

/** Whether a name is one person's with a degree: "Dr. Jane Sample, MD". */
function isTitledPerson(name: string): boolean {
  const { name: bare, titles } = stripTitles(name);
  return (
    bare.includes(' ') &&
    titles.some((title) => degrees.test(foldText(title))) &&
    looksLikePersonName(name) &&
    personLikelihood(bare) > 0 &&
    !namesOrganization(bare) &&
    !hasLegalForm(name)
  );
}

/** Which of the names that the page shows are companies' other than the site's own. */
export function employersAmong(names: readonly Found[], page: string): Found[] {
  const domain = registrableDomain(page);
  return names.filter(
    ({ value, where }) =>
      where !== '©' &&
      (hasLegalForm(value) || namesOrganization(value)) &&
      (domain === undefined || likeLabel(value, labelOf(domain)) < 0.6),
  );
}

/** The line below the heading with a person's name, given folded, where it says what they are. */
function titleBelow(name: string, { lines = [] }: PageFindings): Found[] {
  const at = lines.findIndex(({ heading, text }) => heading && foldText(text).includes(name));
  const { text: value = '' } = (at >= 0 && lines[at + 1]) || {};
  return saysJob(value) ? [{ value, source: 'visible-text', where: 'title beside the name' }] : [];
}

/**
 * The subject as the person it is: structured data files doctors and lawyers under the kinds of their
 * practices, and a directory's page is headed with their name. What the page shows is then theirs,
 * and the company it names is the one they work for. On their own site they are the practice.
 */
export function asTitledPerson(record: FoundRecord, findings: PageFindings): FoundRecord {
  const [first] = record.names;
  if (record.type === 'person' || !first || !isTitledPerson(first.value)) return record;
  const { headings, url, records } = findings;
  const bare = foldText(stripTitles(first.value).name);
  const domain = registrableDomain(url);
  const own = domain !== undefined && likeLabel(first.value, labelOf(domain)) >= 0.6;
  if (own || new URL(url).pathname === '/') return record;
  if (!headings.some((heading) => foldText(heading).includes(bare))) return record;
  const shown = records.find(
    (other) =>
      other !== record &&
      other.role === 'subject' &&
      other.type !== 'person' &&
      [...other.names, ...other.phones, ...other.addresses][0]?.source === 'visible-text',
  );
  const below = titleBelow(bare, findings);
  const specialties = record.industries.filter(({ where }) => where.includes('medicalSpecialty'));
  const person: FoundRecord = {
    ...record,
    type: 'person',
    people: [],
    jobTitles: [...record.jobTitles, ...specialties.slice(0, 1), ...below],
  };
  if (!shown) return person;
  return {
    ...person,
    organizations: [...record.organizations, ...employersAmong(shown.names, url)],
    phones: [...record.phones, ...shown.phones],
    emails: [...record.emails, ...shown.emails],
    websites: [...record.websites, ...shown.websites],
    addresses: [...record.addresses, ...shown.addresses],
    numbers: [...record.numbers, ...shown.numbers],
  };
}
