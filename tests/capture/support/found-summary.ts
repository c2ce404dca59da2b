import type { FoundPerson, FoundRecord } from '@/lib/capture/found-record';

const lists = [
  'names',
  'jobTitles',
  'organizations',
  'industries',
  'phones',
  'emails',
  'websites',
  'addresses',
  'numbers',
  'profiles',
] as const;

/** What a reader found, short enough to be written by hand: "label=value" where there is a label. */
export function foundSummary(record: FoundRecord | FoundPerson): Record<string, unknown> {
  const summary: Record<string, unknown> = { type: record.type, role: record.role };
  for (const field of lists) {
    const values = record[field].map((found) => {
      if (!('value' in found)) return found.text?.replace(/\n/g, ', ') ?? '';
      return found.label && field !== 'industries' ? `${found.label}=${found.value}` : found.value;
    });
    if (values.length > 0) summary[field] = values;
  }
  if (record.detailUrl) summary.detailUrl = record.detailUrl;
  if ('people' in record && record.people.length > 0) {
    summary.people = record.people.map((person) => {
      const { type: _type, role: _role, ...rest } = foundSummary(person);
      return rest;
    });
  }
  return summary;
}
