import { type CapturedRecord, emptyRecord, type TextValue } from '@/lib/domain/captured-record';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { countryCode } from '@/lib/domain/normalize/postal-address';
import type { Origin } from '@/lib/domain/origin';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { QuestionSet } from '@/lib/domain/qualification';
import { personOf, readOtherPeople } from './cell-people';
import { addressTextOf, type CellReaders, cellReaders, type ReadAddress } from './cell-values';
import { readFollowUpCell } from './follow-up-cells';
import type { ColumnTarget, ImportField, RowKind } from './import-target';
import type { ImportedRow, RowProblem } from './imported-row';
import { type DayOrder, dayOrderOf } from './plain-values';
import { findRecordKind } from './value-words';

export interface RowReading {
  headers: readonly string[];
  targets: readonly ColumnTarget[];
  rowKind: RowKind;
  /** ISO 3166-1 alpha-2 of numbers without a country code where the row names no country. */
  region: string;
  ownColumns: readonly OwnColumn[];
  set: QuestionSet;
  /** The file's name: with the heading it is where a value comes from. */
  file: string;
  now: number;
  /** Rows to tell from how dates are written. */
  sample: readonly (readonly string[])[];
  /** Where addresses of a whole cell are read otherwise than here and now. */
  readAddress?: ReadAddress;
}

interface Column {
  at: number;
  target: ImportField | `own:${string}`;
  origin: Origin;
  order: DayOrder;
}

function columnsOf({ headers, targets, file, now, sample }: RowReading): Column[] {
  return targets.flatMap((target, at) => {
    if (target === 'ignore' || target.startsWith('new:')) return [];
    const where = `${file}: ${headers[at] ?? ''}`.slice(0, 200);
    return [
      {
        at,
        target: target as Column['target'],
        origin: { source: 'import', where, at: now },
        order: dayOrderOf(sample.map((row) => row[at] ?? '')),
      },
    ];
  });
}

/** The names of a row by the field they stand in. */
type Names = Partial<
  Record<'company' | 'head' | 'firstName' | 'lastName' | 'headJobTitle', TextValue>
>;

function headNameOf({ head, firstName, lastName }: Names): TextValue | undefined {
  if (head) return head;
  const both = [firstName?.value, lastName?.value].filter(Boolean).join(' ');
  // Each is as long as a name may be: together they may be twice that.
  const name = both.length > mostName ? cleanText(both, mostName) : both;
  const origin = (lastName ?? firstName)?.origin;
  return name && origin ? { value: name, origin } : undefined;
}

const mostName = 500;
const nameFields = new Set<string>(['company', 'head', 'firstName', 'lastName', 'headJobTitle']);
const ofHead = new Set<string>(['headPhones', 'headEmails', 'headProfiles']);
const addressFields = new Set<string>([
  'address',
  'street',
  'locality',
  'postalCode',
  'region',
  'country',
]);

export interface RowReader {
  /** All of a row but its address. */
  read(row: readonly string[]): ImportedRow;
  /** Adds the address: the dearest to read, and no row is recognised by it or bad for it. */
  addAddress(record: CapturedRecord, row: readonly string[]): void;
}

/** The text of a row's address and the country it is read for, as addAddress() will read them. */
export function addressReader({
  targets,
  region,
}: Pick<RowReading, 'targets' | 'region'>): (
  row: readonly string[],
) => { text: string; country: string } | undefined {
  const at = targets.indexOf('address');
  const countryAt = targets.indexOf('country');
  return (row) => {
    const text = addressTextOf(row[at] ?? '');
    const country = countryAt < 0 ? undefined : countryCode(row[countryAt] ?? '');
    return text === '' ? undefined : { text, country: country ?? region };
  };
}

/**
 * Reads the rows of one table. A row becomes a record and what it says beside; values that cannot
 * be read are named with their column. Nothing in it may be longer than a lead's fields are.
 */
export function rowReader(reading: RowReading): RowReader {
  const columns = columnsOf(reading);
  const byTarget = new Map(columns.map((column) => [column.target, column]));
  const read: CellReaders = cellReaders(reading.readAddress);
  const own = new Map(reading.ownColumns.map((column) => [`own:${column.id}`, column]));
  const countryAt = byTarget.get('country')?.at;
  const kindAt = byTarget.get('kind')?.at;
  const firstAddress = columns.find(({ target }) => addressFields.has(target));
  const countryOf = (row: readonly string[]) =>
    countryAt === undefined ? undefined : countryCode(row[countryAt] ?? '');
  const addAddress: RowReader['addAddress'] = (record, row) => {
    if (!firstAddress) return;
    const cellOf = (target: ImportField) => {
      const column = byTarget.get(target);
      return column ? (row[column.at] ?? '') : '';
    };
    read.address(record, cellOf, countryOf(row) ?? '', reading.region, firstAddress.origin);
  };
  const readRow: RowReader['read'] = (row) => {
    const problems: RowProblem[] = [];
    const names: Names = {};
    const hints = { region: countryOf(row) ?? reading.region, set: reading.set };
    for (const { at, target, origin } of columns) {
      if (!nameFields.has(target)) continue;
      const value = cleanText(row[at] ?? '', target === 'headJobTitle' ? 200 : mostName);
      if (value) names[target as keyof Names] ??= { value, origin };
    }
    const headName = headNameOf(names);
    const saidKind = kindAt === undefined ? undefined : findRecordKind(row[kindAt] ?? '');
    const isPerson =
      headName !== undefined &&
      (saidKind ? saidKind === 'person' : reading.rowKind === 'person' || !names.company);
    const name = (isPerson ? headName : names.company) ?? names.company ?? headName;
    const record = name && emptyRecord(isPerson ? 'person' : 'organization', name);
    const ofPerson =
      record && headName && !isPerson ? personOf(headName, names.headJobTitle) : undefined;
    const result: ImportedRow = { record, followUp: {}, problems };
    if (!record) {
      // An empty line among the others says nothing at all: there is a name missing only where a value is.
      problems.push({ code: 'name-missing', value: '' });
      return result;
    }
    if (isPerson && names.company) record.organization = names.company;
    if (isPerson && names.headJobTitle) record.jobTitle = names.headJobTitle;
    if (ofPerson) record.people.push(ofPerson);
    for (const { at, target, origin, order } of columns) {
      const cell = row[at] ?? '';
      if (nameFields.has(target) || addressFields.has(target) || cell.trim() === '') continue;
      const complain = (code: RowProblem['code'], value: string) =>
        problems.push({ code, column: at, value: cleanText(value, 200) });
      const ownColumn = own.get(target);
      if (ownColumn) {
        const value = read.own(cell, ownColumn, order, complain);
        const { followUp } = result;
        if (value !== undefined)
          followUp.ownValues = { ...followUp.ownValues, [ownColumn.id]: value };
      } else if (target === 'otherPeople')
        readOtherPeople(record, cell, origin, hints.region, read);
      else if (
        !read.record(
          ofHead.has(target) && ofPerson ? ofPerson : record,
          target,
          cell,
          { origin, ...hints },
          complain,
        )
      )
        readFollowUpCell(
          result.followUp,
          target as ImportField,
          cell,
          { order, set: reading.set },
          complain,
        );
    }
    return result;
  };
  return { read: readRow, addAddress };
}
