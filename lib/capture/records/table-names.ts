import { foldText } from '@/lib/domain/normalize/clean-text';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { givenOf, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { isNameWord } from '../visible/person-names';
import { notNameWords } from '../vocabulary/page-words';
import type { TextLine } from './findings-schema';
import { saysJob } from './job-titles';
import { wordsOf } from './name-runs';
import { commonWords } from './naming-words';
import { wholeName } from './staff-sections';
import { eitherLabels, givenLabels, roleLabels, surnameLabels } from './table-words';

/** Somebody whose given name and surname stand in columns of their own. */
export interface TableName {
  /** In the usual order. */
  readonly name: string;
  readonly title?: string;
  /** As the row shows them. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** A row's texts by column, the lines of a cell each on its own. */
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
    row.set(column, before === undefined ? text : `${before}\n${text}`.slice(0, 400));
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
    !saysJob(text) &&
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
  const words = cell?.trim().split(/\s/) ?? [];
  const isName =
    words.length <= 3 &&
    words.some((one) => isNameWord(one)) &&
    !words.some((one) => /^\p{Lu}/u.test(one) && isCommon(foldText(one))) &&
    words.every((one) => word.test(one) || /^\p{Ll}{1,4}$/u.test(one));
  return isName ? words.join(' ') : undefined;
}

/** How a table's rows tell of people. */
interface Plan {
  readonly namesOf: (row: Row) => readonly string[];
  /** Columns that the name is made of. */
  readonly used: readonly number[];
  readonly role?: number;
  readonly from: number;
}

function splitPlan(columns: Columns, isSure: (row: Row) => boolean): Plan {
  const { given, surname, role, from } = columns;
  const namesOf = (row: Row) => {
    const [first, last] = [nameIn(row.get(given)), nameIn(row.get(surname))];
    return first && last && isSure(row) ? [`${first} ${last}`] : [];
  };
  return { namesOf, used: [given, surname], role, from };
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

const capitalised = /^\p{Lu}\p{Ll}{2,20}$/u;

/** "Anna Church", "Sr. Bernarda": beside a title nothing else is called so. */
function looseName(text: string): string | undefined {
  const [first, last, more] = wordsOf(text);
  if (!last || more || first?.closed !== '' || saysJob(text)) return undefined;
  const isTitled = first.kind === 'title' && last.kind === 'name';
  return isTitled || (first.given === 3 && capitalised.test(last.text)) ? text.trim() : undefined;
}

/** The names of a cell that holds nothing else, one a line. */
function namesIn(cell: string, language?: string, beside = false): string[] {
  const lines = cell.split('\n');
  const names = lines.flatMap(
    (line) => wholeName(line, language) ?? (beside ? looseName(line) : undefined) ?? [],
  );
  return names.length === lines.length ? names : [];
}

/** A column of whole names beside one of job titles, as its label or most of it says, or of contacts. */
function wholePlan(table: readonly Row[], language?: string): Plan | undefined {
  const labels = table.slice(0, head).find((row) => [...row.values()].some(isRoleLabel));
  const from = labels ? table.indexOf(labels) + 1 : 0;
  const rows = table.slice(from);
  const namesOf = (text = '') => namesIn(text, language, labels !== undefined);
  const isName = (text: string) => namesOf(text).length > 0;
  const column = mostlyColumn(rows, isName);
  if (column === undefined) return undefined;
  const names = rows.flatMap((row) => namesOf(row.get(column)).slice(0, 1));
  const sure = names.filter((name) => personLikelihood(name, language) > 1);
  if (names.length * 3 < rows.length * 2 || sure.length * 2 < names.length) return undefined;
  const labelled = labels && [...labels].find(([, text]) => isRoleLabel(text))?.[0];
  const role = labelled ?? mostlyColumn(rows, (text) => isShort(text) && saysJob(text));
  const reached = mostlyColumn(rows, (text) => phone.test(text) || mail.test(text));
  if (role === column || (role === undefined && reached === undefined)) return undefined;
  return {
    namesOf: (row) => namesIn(row.get(column) ?? '', language, role !== undefined),
    used: [column],
    role,
    from,
  };
}

/** Rows in a row, one without apart, that have a name in the same column, with what may be their labels. */
function stretchesOf(table: readonly Row[], language?: string): Row[][] {
  const stretches: Row[][] = [];
  const columns = new Set(table.flatMap((row) => [...row.keys()]));
  for (const column of columns) {
    const at = table.flatMap((row, index) =>
      namesIn(row.get(column) ?? '', language).length > 0 ? [index] : [],
    );
    for (let from = 0; from < at.length; ) {
      let to = from + 1;
      while (to < at.length && (at[to] ?? 0) - (at[to - 1] ?? 0) <= 2) to += 1;
      if (to - from > 1)
        stretches.push(table.slice(Math.max(0, (at[from] ?? 0) - 2), (at[to - 1] ?? 0) + 1));
      from = to;
    }
  }
  return stretches;
}

const isRoleLabel = (text: string) => text.length <= 40 && roleLabels.has(foldText(text));
const isShort = (text: string) => text.length <= longestTitle && /\p{L}{2}/u.test(text);

/** A cell's title; the line above it may be that of a row that spans all columns. */
function titleIn(cell: string): string | undefined {
  const lines = cell.split('\n');
  const last = lines.at(-1) ?? '';
  const isApart = lines.slice(0, -1).every((line) => line.endsWith(':') || !saysJob(line));
  return (isApart && (last.endsWith(':') || saysJob(last)) ? last : lines.join(' ')) || undefined;
}

function peopleOf(row: Row, { namesOf, used, role }: Plan): TableName[] {
  const names = namesOf(row).filter(
    (name) => personLikelihood(name) >= 0 || (role !== undefined && looseName(name)),
  );
  const rest = [...row]
    .filter(([column]) => !used.includes(column))
    .flatMap(([, text]) => text.split('\n'));
  const said = role === undefined ? undefined : titleIn(row.get(role) ?? '');
  const shown = said ?? rest.find((text) => isShort(text) && saysJob(text));
  const title = shown?.replace(/\s?:$/, '');
  const isAlone = names.length === 1;
  return names.map((name) => ({
    name,
    ...(title && isShort(title) && { title }),
    phones: isAlone ? rest.filter((text) => phone.test(text)) : [],
    emails: isAlone ? rest.filter((text) => mail.test(text)) : [],
  }));
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
    if (plan) return table.slice(plan.from).flatMap((row) => peopleOf(row, plan));
    return stretchesOf(table, language).flatMap((rows) => {
      const own = wholePlan(rows, language);
      return own ? rows.slice(own.from).flatMap((row) => peopleOf(row, own)) : [];
    });
  });
}
