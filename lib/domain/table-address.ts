import { recordKinds } from './captured-record';
import { cleanText } from './normalize/clean-text';
import { fits } from './playbook/portrait';
import { potentials, temperatures } from './qualification';
import { sameValue } from './same-value';
import { sourceChannels } from './source-channel';
import { stages } from './stage';
import {
  isOwnColumn,
  isTableColumn,
  type RangeLimit,
  type TableView,
  usualView,
} from './table-view';

/** What of a view its address says: which leads there are, and in which order. */
type TableLimits = Pick<TableView, 'search' | 'tolerant' | 'choices' | 'ranges' | 'sort'>;

/** A view's id, and what is limited in it. */
export interface AddressedTable {
  viewId: string;
  limits: TableLimits;
}

/** What an address asks for that is not there: a view, or a part of it as it stands in the address. */
export type AddressProblem = { problem: 'view' } | { problem: 'part'; part: string };

/** What there is to be named by an address. */
export interface AddressWorld {
  findView(id: string): { view: TableView } | undefined;
  isOwn(column: string): boolean;
}

export const plainViewId = 'all';

const yesOrNo = ['yes', 'no'] as const;
/** What leads can be chosen by; the values there are, where they are known beforehand. */
export const addressedFacets: Readonly<Record<string, readonly string[] | 'any'>> = {
  stage: stages,
  potential: potentials,
  temperature: temperatures,
  fit: fits,
  source: sourceChannels,
  kind: recordKinds,
  hasPhone: yesOrNo,
  hasEmail: yesOrNo,
  hasWebsite: yesOrNo,
  tag: 'any',
  responsible: 'any',
  country: 'any',
  place: 'any',
  industry: 'any',
};
const rangeColumns = ['createdOn', 'changedOn', 'retainUntil', 'comeBackOn'];
const mostText = { search: 200, value: 500 } as const;

const columnsOf = ({ choices, ranges }: TableLimits) => [
  ...Object.keys(choices),
  ...Object.keys(ranges),
];

/** All that limits a column: what is chosen of its values, and from where to where. */
function columnLimit({ choices, ranges }: TableLimits, column: string) {
  const chosen = choices[column] ?? [];
  return { ...(chosen.length > 0 && { chosen }), range: ranges[column] };
}

function sayColumn(query: URLSearchParams, limits: TableLimits, column: string): void {
  const { chosen = [], range } = columnLimit(limits, column);
  if (chosen.length === 0 && !range) query.append('any', column);
  for (const value of chosen) query.append(column, value);
  if (range?.unset) query.append(`${column}.unset`, '1');
  if (range?.from !== undefined) query.append(`${column}.from`, String(range.from));
  if (range?.to !== undefined) query.append(`${column}.to`, String(range.to));
}

/**
 * What the table is searched, filtered and sorted by as the query of its address: the view, and what
 * differs from how that was saved ("view=due&q=brazda&stage=lead&stage=mql&createdOn.from=-6&sort=name";
 * "any=stage": no limit where the view has one). The same table always gives the same words; nothing is
 * said of columns, widths and leads.
 */
export function tableAddress(
  { viewId, limits }: AddressedTable,
  findView: AddressWorld['findView'],
): string {
  const saved = findView(viewId);
  const base: TableLimits = saved?.view ?? usualView;
  const query = new URLSearchParams();
  if (saved && viewId !== plainViewId) query.set('view', viewId);
  if (limits.search !== base.search) query.set('q', limits.search);
  if (limits.tolerant !== base.tolerant) query.set('typos', limits.tolerant ? '1' : '0');
  if (!sameValue(limits.sort, base.sort))
    query.set('sort', `${limits.sort.descending ? '-' : ''}${limits.sort.column}`);
  for (const column of new Set([...columnsOf(base), ...columnsOf(limits)].sort()))
    if (!sameValue(columnLimit(limits, column), columnLimit(base, column)))
      sayColumn(query, limits, column);
  return query.toString();
}

/** Undefined for what is neither a calendar day nor a number. */
function readLimit(text: string): string | number | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : text;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function readRange(range: RangeLimit, end: string, text: string): RangeLimit | undefined {
  if (end === 'unset') return text === '1' ? { unset: true } : undefined;
  const limit = readLimit(text);
  return limit === undefined ? undefined : { ...range, [end]: limit };
}

/** What an address says, part by part, over the view it names. */
class ReadAddress {
  readonly limits: TableLimits;
  /** Columns it says something of: that stands instead of what the view says. */
  readonly #said = new Set<string>();

  readonly #isOwn: AddressWorld['isOwn'];

  constructor(base: TableLimits, isOwn: AddressWorld['isOwn']) {
    this.#isOwn = isOwn;
    const { search, tolerant, sort } = base;
    this.limits = {
      search,
      tolerant,
      sort,
      choices: { ...base.choices },
      ranges: { ...base.ranges },
    };
  }

  /** False for what is not understood. */
  take(key: string, value: string): boolean {
    const { limits } = this;
    switch (key) {
      case 'view':
        return true;
      case 'q':
        limits.search = value;
        return value.length <= mostText.search;
      case 'typos':
        limits.tolerant = value === '1';
        return value === '1' || value === '0';
      case 'sort':
        return this.#sort(value);
      case 'any':
        this.#replaces(value);
        return this.#isFacet(value) || this.#isRange(value);
      default:
        return this.#column(key, value);
    }
  }

  #sort(value: string): boolean {
    const descending = value.startsWith('-');
    const column = descending ? value.slice(1) : value;
    if (!isTableColumn(column) || (isOwnColumn(column) && !this.#isOwn(column))) return false;
    this.limits.sort = { column, descending };
    return true;
  }

  #isFacet = (column: string) => Object.hasOwn(addressedFacets, column) || this.#isOwn(column);
  #isRange = (column: string) => rangeColumns.includes(column) || this.#isOwn(column);

  #replaces(column: string): void {
    if (this.#said.has(column)) return;
    this.#said.add(column);
    const { [column]: _, ...choices } = this.limits.choices;
    const { [column]: __, ...ranges } = this.limits.ranges;
    Object.assign(this.limits, { choices, ranges });
  }

  #column(key: string, value: string): boolean {
    const { limits } = this;
    const [, column, end] = /^(.+)\.(from|to|unset)$/.exec(key) ?? [];
    if (column !== undefined && end !== undefined) {
      if (!this.#isRange(column)) return false;
      this.#replaces(column);
      const range = readRange(limits.ranges[column] ?? {}, end, value);
      if (range) limits.ranges = { ...limits.ranges, [column]: range };
      return range !== undefined;
    }
    if (!this.#isFacet(key) || value.length > mostText.value) return false;
    const values = addressedFacets[key] ?? 'any';
    if (value !== '' && values !== 'any' && !values.includes(value)) return false;
    this.#replaces(key);
    const chosen = limits.choices[key] ?? [];
    if (chosen.length >= 500) return false;
    limits.choices = { ...limits.choices, [key]: [...new Set([...chosen, value])] };
    return true;
  }
}

/** A part as it stands in the address, as far as a line holds it. */
function partWord(key: string, value: string): string {
  return cleanText(value ? `${key}=${value}` : key, 80);
}

/**
 * The table that the query of an address asks for. What it says in part or wrongly is not followed in
 * part: other leads than were meant would be shown as if they were those.
 */
export function readTableAddress(
  query: string,
  { findView, isOwn }: AddressWorld,
): AddressedTable | AddressProblem {
  const parts = new URLSearchParams(query);
  const viewId = parts.get('view') ?? plainViewId;
  const saved = findView(viewId);
  if (!saved) return { problem: 'view' };
  const read = new ReadAddress(saved.view, isOwn);
  for (const [key, value] of parts)
    if (!read.take(key, value)) return { problem: 'part', part: partWord(key, value) };
  return { viewId, limits: read.limits };
}
