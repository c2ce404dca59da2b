import type { FoundRecord } from './findings-schema';

/** Several readings of one company or person as one, nothing dropped: the values are merged later. */
export function mergeSources(records: readonly FoundRecord[]): FoundRecord {
  const [first] = records;
  return {
    type: records.find(({ type }) => type !== 'unknown')?.type ?? 'unknown',
    role: first?.role ?? 'subject',
    names: records.flatMap(({ names }) => names),
    jobTitles: records.flatMap(({ jobTitles }) => jobTitles),
    organizations: records.flatMap(({ organizations }) => organizations),
    industries: records.flatMap(({ industries }) => industries),
    phones: records.flatMap(({ phones }) => phones),
    emails: records.flatMap(({ emails }) => emails),
    websites: records.flatMap(({ websites }) => websites),
    addresses: records.flatMap(({ addresses }) => addresses),
    numbers: records.flatMap(({ numbers }) => numbers),
    profiles: records.flatMap(({ profiles }) => profiles),
    people: records.flatMap(({ people }) => people),
    detailUrl: records.find(({ detailUrl }) => detailUrl)?.detailUrl,
  };
}
