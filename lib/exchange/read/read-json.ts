import { type OwnColumn, ownColumnSchema } from '@/lib/domain/own-column';
import { leadFileFormat, leadFileVersion } from '@/lib/exchange/lead-file-format';
import { fileLimits, ImportFileError, type TableProblem } from './import-table';

export type JsonFile =
  | { kind: 'leads'; leads: unknown[]; ownColumns: OwnColumn[] }
  | {
      kind: 'rows';
      headers: string[];
      rows: string[][];
      places: number[];
      problems: TableProblem[];
    };

const deepest = 6;

/** A value as the text of a cell: lists joined, what is nested is spread over columns before. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).filter(Boolean).join('; ');
  if (typeof value === 'object') return JSON.stringify(value).slice(0, fileLimits.cell);
  return String(value);
}

/** "address.city": nested objects as columns of their own. Without recursion, however deep. */
function flatten(object: object): Map<string, string> {
  const cells = new Map<string, string>();
  const open: { path: string; value: object; depth: number }[] = [
    { path: '', value: object, depth: 0 },
  ];
  for (let at = 0; at < open.length && cells.size <= fileLimits.columns; at += 1) {
    const { path, value, depth } = open[at] as (typeof open)[number];
    for (const [key, inner] of Object.entries(value)) {
      const name = path ? `${path}.${key}` : key;
      const isObject = inner !== null && typeof inner === 'object' && !Array.isArray(inner);
      if (isObject && depth < deepest) open.push({ path: name, value: inner, depth: depth + 1 });
      else if (!isObject) {
        const simple = !Array.isArray(inner) || inner.every((each) => typeof each !== 'object');
        cells.set(name, simple ? cellOf(inner) : cellOf(inner.map(nameOfObject)));
      }
    }
  }
  return cells;
}

/** What stands for an object in a list: a name or value it has, else all of its plain values. */
function nameOfObject(each: unknown): unknown {
  if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
  const { value, name, label, email, phone } = each as Record<string, unknown>;
  const told = [value, email, phone, name, label].find((text) => typeof text === 'string');
  if (told !== undefined) return told;
  return Object.values(each)
    .filter((text) => typeof text === 'string' || typeof text === 'number')
    .join(' ');
}

/** The list in a file: the file itself, or the longest list of objects among its members. */
function listIn(parsed: unknown): unknown[] | undefined {
  if (Array.isArray(parsed)) return parsed;
  if (parsed === null || typeof parsed !== 'object') return undefined;
  const lists = Object.values(parsed).filter(Array.isArray) as unknown[][];
  return lists
    .filter((list) => list.some((each) => each !== null && typeof each === 'object'))
    .sort((a, b) => b.length - a.length)[0];
}

/** The line that an error of JSON.parse is about: browsers name a position or quote what stands there. */
function lineOf(text: string, message: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  const [, quoted, more] = /, (?:\.\.\. ?)?"(.+?)"( ?\.\.\.)? is not valid/s.exec(message) ?? [];
  let at = position === undefined ? -1 : Number(position);
  if (at < 0 && quoted !== undefined)
    at = more ? text.indexOf(quoted) : text.lastIndexOf(quoted) + quoted.length;
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // One object a line is how some programs write lists.
    const lines = text.split(/\r?\n/).filter((line) => line.trim());
    if (lines.length > 1 && lines.every((line) => /^\s*[{[]/.test(line))) {
      try {
        return lines.map((line): unknown => JSON.parse(line));
      } catch {
        // The error of the whole says where it is.
      }
    }
    const row = lineOf(text, error instanceof Error ? error.message : '');
    throw new ImportFileError('not-json', file, row);
  }
}

/** Our own export's leads, or any list of objects as a table. */
export function readJson(text: string, file: string): JsonFile {
  const parsed = parse(text, file);
  const { format, version, leads, ownColumns } = (parsed ?? {}) as Record<string, unknown>;
  if (format === leadFileFormat && Array.isArray(leads)) {
    if (typeof version !== 'number' || version > leadFileVersion)
      throw new ImportFileError('newer-format', file);
    if (leads.length > fileLimits.rows)
      throw new ImportFileError('too-many-rows', file, leads.length);
    const columns = Array.isArray(ownColumns) ? ownColumns : [];
    return {
      kind: 'leads',
      leads,
      ownColumns: columns.flatMap((each) => ownColumnSchema.safeParse(each).data ?? []),
    };
  }
  const list = listIn(parsed);
  if (!list) throw new ImportFileError('no-rows-in-json', file);
  if (list.length > fileLimits.rows) throw new ImportFileError('too-many-rows', file, list.length);
  const problems: TableProblem[] = [];
  const found: { cells: Map<string, string>; place: number }[] = [];
  const [first] = list;
  const isGrid = Array.isArray(first) && list.every(Array.isArray);
  if (isGrid) {
    const [headers = [], ...rows] = (list as unknown[][]).map((row) => row.map(cellOf));
    return { kind: 'rows', headers, rows, places: rows.map((_, at) => at + 2), problems };
  }
  list.forEach((each, at) => {
    if (each !== null && typeof each === 'object' && !Array.isArray(each))
      found.push({ cells: flatten(each), place: at + 1 });
    else problems.push({ code: 'not-an-object', row: at + 1 });
  });
  const headers = [...new Set(found.flatMap(({ cells }) => [...cells.keys()]))];
  if (headers.length > fileLimits.columns)
    throw new ImportFileError('too-many-columns', file, headers.length);
  if (found.length === 0) throw new ImportFileError('no-rows-in-json', file);
  return {
    kind: 'rows',
    headers,
    rows: found.map(({ cells }) => headers.map((heading) => cells.get(heading) ?? '')),
    places: found.map(({ place }) => place),
    problems,
  };
}
