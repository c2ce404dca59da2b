import type { CapturedRecord } from '@/lib/domain/captured-record';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import type { FoundPerson } from './findings-schema';
import { withoutEmployer } from './make-people';
import { makeRecord } from './make-record';
import type { RecordContext } from './record-context';

const maxOthers = 40;

/**
 * People the page names besides the subject's: its customers, authors, partners. Each is a record of
 * their own, since nothing says that they work for the subject.
 */
export function makeOthers(
  others: readonly FoundPerson[],
  subject: CapturedRecord | undefined,
  context: RecordContext,
): CapturedRecord[] {
  const named = new Set(
    [subject?.name.value ?? '', ...(subject?.people ?? []).map(({ name }) => name)].map(
      personNameKey,
    ),
  );
  const employer = companyNameKey(subject?.name.value ?? '');
  const records: CapturedRecord[] = [];
  for (const other of others) {
    const key = personNameKey(other.names[0]?.value ?? '');
    if (named.has(key) || records.length >= maxOthers) continue;
    named.add(key);
    // "President, Sample Works" at Sample Works.
    const jobTitles = other.jobTitles.map((title) => ({
      ...title,
      value: withoutEmployer(title.value, employer),
    }));
    const record = makeRecord({ ...other, jobTitles, type: 'person', people: [] }, context);
    if (record) records.push(record);
  }
  return records;
}
