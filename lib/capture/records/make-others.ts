import type { CapturedRecord } from '@/lib/domain/captured-record';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import type { FoundPerson } from './findings-schema';
import { makeRecord } from './make-record';
import type { RecordContext } from './record-context';

const maxOthers = 40;

/**
 * People the page names besides the subject's: its customers, authors, partners. Each is a record of
 * their own, since nothing says that they work for the subject.
 */
export function makeOthers(
  others: readonly FoundPerson[],
  subject: CapturedRecord,
  context: RecordContext,
): CapturedRecord[] {
  const named = new Set(
    [subject.name.value, ...subject.people.map(({ name }) => name)].map(personNameKey),
  );
  const records: CapturedRecord[] = [];
  for (const other of others) {
    const key = personNameKey(other.names[0]?.value ?? '');
    if (named.has(key) || records.length >= maxOthers) continue;
    named.add(key);
    const record = makeRecord({ ...other, type: 'person', people: [] }, context);
    if (record) records.push(record);
  }
  return records;
}
