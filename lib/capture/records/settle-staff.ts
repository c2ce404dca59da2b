import { foldText } from '@/lib/domain/normalize/clean-text';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import type { FoundRecord, PageFindings } from './findings-schema';
import { saysJob } from './job-titles';
import { tableNames } from './table-names';
import { turnedName } from './turned-names';

/** Of so many entries most tell what all are. */
const most = 2 / 3;

const nameOf = ({ names }: FoundRecord) => names[0]?.value ?? '';

/** A list's entry that may be somebody: nothing that only companies have. */
function couldBePerson({ type, names, addresses, numbers, websites }: FoundRecord): boolean {
  return (
    type === 'organization' &&
    names[0]?.source === 'list' &&
    addresses.length + numbers.length + websites.length === 0
  );
}

/** "Sample, Jane" in the usual order. */
function turnedEntry(entry: FoundRecord): FoundRecord {
  const [name, ...more] = entry.names;
  const turned = name && couldBePerson(entry) ? turnedName(name.value) : undefined;
  return name && turned ? { ...entry, names: [{ ...name, value: turned }, ...more] } : entry;
}

/**
 * The entries of a list, people where they are called like some and what stands with them as their line of
 * business is mostly a job title: "JANE SAMPLE", "Office Manager".
 */
export function settleStaff(given: readonly FoundRecord[], language?: string): FoundRecord[] {
  const entries = given.map(turnedEntry);
  const isTurned = entries.filter((entry, at) => entry !== given[at]).length >= given.length * most;
  const called = entries.filter(
    (entry) => couldBePerson(entry) && personLikelihood(nameOf(entry), language) >= 0,
  );
  const titled = called.filter(({ industries }) => industries.some(({ value }) => saysJob(value)));
  const sure = called.filter((entry) => personLikelihood(nameOf(entry), language) > 1);
  const isStaff =
    called.length > 1 &&
    called.length >= entries.length * most &&
    (titled.length > 0 || isTurned) &&
    titled.length + sure.length >= called.length;
  if (!isStaff) return [...entries];
  return entries.map((entry) =>
    called.includes(entry)
      ? {
          ...entry,
          type: 'person',
          jobTitles: [...entry.jobTitles, ...entry.industries],
          industries: [],
          people: [],
        }
      : entry,
  );
}

/** The page without entries that are rows of a table with given name and surname in columns of their own. */
export function withoutSplitRows(findings: PageFindings): PageFindings {
  const { shape, entries, lines = [], language } = findings;
  if (shape !== 'list' || entries.length === 0) return findings;
  const parts = new Set(
    tableNames(lines, language).flatMap(({ name }) => foldText(name).split(' ')),
  );
  const rows = entries.filter(
    (entry) => !nameOf(entry).includes(' ') && parts.has(foldText(nameOf(entry))),
  );
  return rows.length >= entries.length * most
    ? { ...findings, shape: 'single', entries: [] }
    : findings;
}
