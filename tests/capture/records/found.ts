import {
  addFound,
  addFoundAddress,
  type FindingSource,
  type FoundAddress,
  type FoundRecord,
  foundRecord,
} from '@/lib/capture/found-record';
import type { PageFindings } from '@/lib/capture/records/findings-schema';

type Field =
  | 'names'
  | 'jobTitles'
  | 'organizations'
  | 'phones'
  | 'emails'
  | 'websites'
  | 'numbers'
  | 'profiles';
export type Parts = Partial<Record<Field, string | string[]>> & {
  type?: FoundRecord['type'];
  role?: FoundRecord['role'];
  source?: FindingSource;
  where?: string;
  address?: Partial<FoundAddress>;
  people?: Parts[];
};

/** A record as a source would return it, in few words. "label: value" gives a value its label. */
export function found(parts: Parts): FoundRecord {
  const { type = 'organization', role = 'subject', source = 'json-ld', where = source } = parts;
  const record = foundRecord(type, role);
  const fields: Field[] = [
    'names',
    'jobTitles',
    'organizations',
    'phones',
    'emails',
    'websites',
    'numbers',
    'profiles',
  ];
  for (const field of fields)
    for (const text of [parts[field] ?? []].flat()) {
      const [, label, value] = /^(?:([\p{L}. ]+): )?(.*)$/u.exec(text) ?? [];
      addFound(record[field], value, source, where, label);
    }
  if (parts.address) addFoundAddress(record.addresses, { source, where, ...parts.address });
  for (const person of parts.people ?? []) {
    const { people: _, ...fieldsOf } = found({ type: 'person', role: 'member', source, ...person });
    record.people.push(fieldsOf);
  }
  return record;
}

/** Findings of a page with one subject. */
export function findingsOf(
  records: FoundRecord[],
  parts: Partial<PageFindings> = {},
): PageFindings {
  return {
    url: 'https://kovarna-brazda.example/kontakt',
    title: '',
    headings: [],
    country: 'CZ',
    shape: 'single',
    records,
    entries: [],
    notices: [],
    ...parts,
  };
}
