import { foldText } from '@/lib/domain/normalize/clean-text';
import type { OwnColumn } from '@/lib/domain/own-column';
import { fieldByContent, looksLikePeople } from './column-content';
import { headerWords, ignoredWords, nameWords } from './header-words';
import type { ColumnMapping, ColumnTarget, ImportField, RowKind } from './import-target';

const listOf = (words: string) => words.split(',').map(foldText).filter(Boolean);

const fieldByWord = new Map<string, ImportField>();
for (const [field, words] of Object.entries(headerWords) as [ImportField, string][])
  for (const word of listOf(words)) if (!fieldByWord.has(word)) fieldByWord.set(word, field);
const nameHeadings = new Set(listOf(nameWords));
const ignored = new Set([...listOf(ignoredWords), 'no', 'c', 'n']);

/** A heading as it is compared: "E-mail (2)" and "Phone 1" as without their numbers. */
function headingKeys(heading: string): string[] {
  const folded = foldText(heading);
  const bare = folded.replace(/ ?\d{1,2}$/, '');
  const inBrackets = foldText(heading.replace(/[([{][^)\]}]{0,60}[)\]}]/g, ' '));
  return [...new Set([folded, bare, inBrackets])].filter(Boolean);
}

type Known = ImportField | 'name' | 'ignore';

function knownHeading(heading: string): Known | undefined {
  for (const key of headingKeys(heading)) {
    if (ignored.has(key)) return 'ignore';
    const field = fieldByWord.get(key);
    if (field) return field;
    if (nameHeadings.has(key)) return 'name';
  }
  return undefined;
}

/** Whether a text says what a column holds; what a row of headings is told by. */
export const isHeading = (text: string): boolean => knownHeading(text) !== undefined;

/** The headings as a key: files with the same ones are mapped alike. */
export const headersKey = (headers: readonly string[]): string =>
  headers.map(foldText).join('\u001f');

export interface TableSample {
  headers: readonly string[];
  /** Some of the rows. */
  rows: readonly (readonly string[])[];
}

export interface Recognition {
  targets: ColumnTarget[];
  rowKind: RowKind;
  /** Mapped by hand the last time. */
  remembered: boolean;
}

/** Fields that one column fills; a second one of the kind would overwrite it. */
const onlyOnce: ReadonlySet<ImportField> = new Set<ImportField>([
  'kind',
  'company',
  'head',
  'firstName',
  'lastName',
  'headJobTitle',
  'stage',
  'potential',
  'temperature',
  'sourceChannel',
  'responsible',
  'capturedOn',
  'comeBackOn',
  'industry',
  'street',
  'locality',
  'postalCode',
  'region',
  'country',
]);

const ownColumnOf = (heading: string, ownColumns: readonly OwnColumn[]) => {
  const key = foldText(heading);
  return ownColumns.find(({ name }) => foldText(name) === key);
};

/** Rows with a first and a last name and nothing that only companies have are people. */
function rowKindOf(fields: ReadonlySet<string>): RowKind {
  const isPeople =
    (fields.has('firstName') && fields.has('lastName')) ||
    (fields.has('head') && !fields.has('company'));
  const ofCompany = [
    'registrationNumbers',
    'vatNumbers',
    'headPhones',
    'headEmails',
    'otherPeople',
  ];
  return isPeople && !ofCompany.some((field) => fields.has(field)) ? 'person' : 'company';
}

/**
 * What each column holds: by its heading in any of the languages, by the company's own columns, and
 * where the heading says nothing by what stands in it. `remembered`: how these headings were mapped
 * last time; own columns that are gone since are not mapped.
 */
export function recogniseColumns(
  { headers, rows }: TableSample,
  ownColumns: readonly OwnColumn[],
  remembered?: ColumnMapping,
): Recognition {
  const ownIds = new Set(ownColumns.map(({ id }) => `own:${id}`));
  if (remembered && remembered.targets.length === headers.length)
    return {
      targets: remembered.targets.map((target) =>
        target.startsWith('own:') && !ownIds.has(target) ? 'ignore' : target,
      ),
      rowKind: remembered.rowKind,
      remembered: true,
    };
  const cells = (at: number) => rows.map((row) => row[at] ?? '').filter((cell) => cell.trim());
  const known = headers.map(knownHeading);
  const taken = new Set<string>();
  const take = (field: ImportField): ColumnTarget => {
    if (onlyOnce.has(field) && taken.has(field)) return 'ignore';
    taken.add(field);
    return field;
  };
  const targets: (ColumnTarget | undefined)[] = headers.map((heading, at) => {
    const own = ownColumnOf(heading, ownColumns);
    if (own) return `own:${own.id}` as const;
    const field = known[at];
    if (field === 'ignore') return 'ignore';
    return field && field !== 'name' ? take(field) : undefined;
  });
  headers.forEach((_, at) => {
    if (known[at] !== 'name') return;
    const wanted: ImportField =
      taken.has('company') || looksLikePeople(cells(at)) ? 'head' : 'company';
    targets[at] = taken.has(wanted) ? 'ignore' : take(wanted);
  });
  headers.forEach((_, at) => {
    if (targets[at] !== undefined) return;
    const field = fieldByContent(cells(at));
    targets[at] = field && !taken.has(field) ? take(field) : 'ignore';
  });
  return {
    targets: targets.map((target) => target ?? 'ignore'),
    rowKind: rowKindOf(taken),
    remembered: false,
  };
}
