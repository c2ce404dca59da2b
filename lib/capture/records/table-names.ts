import { foldText } from '@/lib/domain/normalize/clean-text';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { givenOf, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { isNameWord } from '../visible/person-names';
import { notNameWords } from '../vocabulary/page-words';
import type { TextLine } from './findings-schema';
import { commonWords } from './naming-words';
import { wholeName } from './staff-sections';
import { eitherLabels, givenLabels, roleLabels, surnameLabels } from './table-words';
import { looksLikeJobTitle } from './title-words';

/** Somebody whose given name and surname stand in columns of their own. */
export interface TableName {
  /** In the usual order. */
  readonly name: string;
  readonly title?: string;
  /** As the row shows them. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** A row's texts by column. */
type Row = ReadonlyMap<number, string>;

interface Columns {
  readonly given: number;
  readonly surname: number;
  readonly role?: number;
  /** Rows from here on are people. */
  readonly from: number;
}

/** Rows among which the labels of columns may stand. */
const head = 4;
const longestTitle = 60;
const mail = /^[^\s@]{1,64}@[^\s@]{3,100}$/;
const phone = /^(?=(?:\D{0,3}\d){6,15}\D{0,3}$)[+(\d][\d\s()./-]{6,24}$/;
const word = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u;

/** The tables of a page's lines, as rows. A row that spans all columns is one of a single column. */
function tablesOf(lines: readonly TextLine[]): Row[][] {
  const tables: Row[][] = [];
  let table: Row[] = [];
  let row: Map<number, string> | undefined;
  let last = -1;
  for (const { text, column, part } of lines) {
    if (column === undefined || part) {
      if (table.length > 1) tables.push(table);
      table = [];
      row = undefined;
      last = -1;
      continue;
    }
    if (!row || column < last) {
      row = new Map();
      table.push(row);
    }
    const before = row.get(column);
    row.set(column, before === undefined ? text : `${before} ${text}`.slice(0, 400));
    last = column;
  }
  if (table.length > 1) tables.push(table);
  return tables;
}

/** The columns that their labels say hold given names and surnames. */
function labelledColumns(table: readonly Row[]): Columns | undefined {
  for (const [at, row] of table.slice(0, head).entries()) {
    let given: number | undefined;
    let surname: number | undefined;
    let either: number | undefined;
    let role: number | undefined;
    for (const [column, text] of row) {
      if (text.length > 40) continue;
      const label = foldText(text);
      if (givenLabels.has(label)) given ??= column;
      else if (surnameLabels.has(label)) surname ??= column;
      else if (eitherLabels.has(label)) either ??= column;
      else if (roleLabels.has(label)) role ??= column;
    }
    if (given === undefined && surname !== undefined) given = either;
    else if (surname === undefined && given !== undefined) surname = either;
    if (given !== undefined && surname !== undefined) return { given, surname, role, from: at + 1 };
  }
  return undefined;
}

function isSurname(text: string): boolean {
  const folded = foldText(text);
  return (
    isNameWord(text) &&
    givenOf(text) < 3 &&
    !notNameWords.has(folded) &&
    !commonWords.has(folded) &&
    !looksLikeJobTitle(text) &&
    townStanding(text) < 2
  );
}

/** Neighbouring columns with a given name in one and a word that is none in the other, in most rows. */
function plainColumns(table: readonly Row[]): Columns | undefined {
  const pairs = new Map<string, { given: number; surname: number; rows: number }>();
  for (const row of table)
    for (const [column, text] of row) {
      if (!word.test(text) || givenOf(text) < 3) continue;
      for (const surname of [column + 1, column - 1]) {
        if (!isSurname(row.get(surname) ?? '')) continue;
        const key = `${column} ${surname}`;
        const rows = (pairs.get(key)?.rows ?? 0) + 1;
        pairs.set(key, { given: column, surname, rows });
      }
    }
  const [most] = [...pairs.values()].sort((a, b) => b.rows - a.rows);
  return most && most.rows > 1 && most.rows * 3 >= table.length * 2
    ? { given: most.given, surname: most.surname, from: 0 }
    : undefined;
}

const isCommon = (folded: string) => commonWords.has(folded) || notNameWords.has(folded);

/** A cell's words if they are a name's: "Jana", "Anna Marie", "van der Sample". */
function nameIn(cell: string | undefined): string | undefined {
  const words = cell?.trim().split(' ') ?? [];
  const isName =
    words.length <= 3 &&
    words.some((one) => isNameWord(one)) &&
    !words.some((one) => /^\p{Lu}/u.test(one) && isCommon(foldText(one))) &&
    words.every((one) => word.test(one) || /^\p{Ll}{1,4}$/u.test(one));
  return isName ? words.join(' ') : undefined;
}

/** How a table's rows tell of people. */
interface Plan {
  readonly nameOf: (row: Row) => string | undefined;
  /** Columns that the name is made of. */
  readonly used: readonly number[];
  readonly role?: number;
  readonly from: number;
}

function splitPlan(columns: Columns, isSure: (row: Row) => boolean): Plan {
  const { given, surname, role, from } = columns;
  const nameOf = (row: Row) => {
    const [first, last] = [nameIn(row.get(given)), nameIn(row.get(surname))];
    return first && last && isSure(row) ? `${first} ${last}` : undefined;
  };
  return { nameOf, used: [given, surname], role, from };
}

/** Of the columns the first in which at least half of the rows have what is asked for. */
function mostlyColumn(rows: readonly Row[], isOne: (text: string) => boolean): number | undefined {
  const times = new Map<number, number>();
  for (const row of rows)
    for (const [column, text] of row)
      if (isOne(text)) times.set(column, (times.get(column) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 && most[1] * 2 >= rows.length ? most[0] : undefined;
}

/** A column of whole names beside one of job titles, as its label or most of it says, or of contacts. */
function wholePlan(table: readonly Row[], language?: string): Plan | undefined {
  const labels = table.slice(0, head).find((row) => [...row.values()].some(isRoleLabel));
  const from = labels ? table.indexOf(labels) + 1 : 0;
  const rows = table.slice(from);
  const isName = (text: string) => wholeName(text, language) !== undefined;
  const column = mostlyColumn(rows, isName);
  if (column === undefined) return undefined;
  const names = rows.map((row) => row.get(column) ?? '').filter(isName);
  const sure = names.filter((name) => personLikelihood(name, language) > 1);
  if (names.length * 3 < rows.length * 2 || sure.length * 2 < names.length) return undefined;
  const labelled = labels && [...labels].find(([, text]) => isRoleLabel(text))?.[0];
  const role = labelled ?? mostlyColumn(rows, (text) => isShort(text) && looksLikeJobTitle(text));
  const reached = mostlyColumn(rows, (text) => phone.test(text) || mail.test(text));
  if (role === column || (role === undefined && reached === undefined)) return undefined;
  return {
    nameOf: (row) => wholeName(row.get(column) ?? '', language),
    used: [column],
    role,
    from,
  };
}

const isRoleLabel = (text: string) => text.length <= 40 && roleLabels.has(foldText(text));
const isShort = (text: string) => text.length <= longestTitle && /\p{L}{2}/u.test(text);

function personOf(row: Row, { nameOf, used, role }: Plan): TableName | undefined {
  const name = nameOf(row);
  if (!name || personLikelihood(name) < 0) return undefined;
  const rest = [...row].filter(([column]) => !used.includes(column)).map(([, text]) => text);
  const said = role === undefined ? undefined : row.get(role);
  const title = said ?? rest.find((text) => isShort(text) && looksLikeJobTitle(text));
  return {
    name,
    ...(title && isShort(title) && { title }),
    phones: rest.filter((text) => phone.test(text)),
    emails: rest.filter((text) => mail.test(text)),
  };
}

/**
 * The people of tables: with given name and surname in columns of their own, by the columns' labels or
 * where most rows hold a given name beside another word; or with whole names beside titles or contacts.
 * `language` is the page's, BCP 47.
 */
export function tableNames(lines: readonly TextLine[], language?: string): TableName[] {
  return tablesOf(lines).flatMap((table) => {
    const labelled = labelledColumns(table);
    const plain = labelled ? undefined : plainColumns(table);
    const plan =
      (labelled && splitPlan(labelled, () => true)) ??
      (plain && splitPlan(plain, (row) => givenOf(row.get(plain.given) ?? '') > 1)) ??
      wholePlan(table, language);
    return plan ? table.slice(plan.from).flatMap((row) => personOf(row, plan) ?? []) : [];
  });
}
