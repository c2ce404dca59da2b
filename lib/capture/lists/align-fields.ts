import { attribute } from '../dom/node-access';
import { mapInSteps, type Steps } from '../steps';
import { hasLegalForm } from '../visible/company-names';
import { findWholeLabel } from '../visible/find-labels';
import { foldWords } from '../visible/fold';
import { looksLikeJobTitle } from '../visible/job-titles';
import type { Line, PageText } from '../visible/page-text';
import { looksLikeStreet } from '../visible/street-shapes';
import { isCountryName } from './country-words';
import { type LinePiece, piecesOf } from './line-pieces';
import { type LineSignals, linkOfLine, titleText } from './line-signals';
import type { ListItem } from './list-candidates';
import type { TableColumns } from './table-columns';

/** Which places within an entry hold what, by path of tags. */
export interface AlignedFields {
  readonly name?: string;
  /** What may be the line of business, or the town: short lines that most entries have, in their order. */
  readonly besides: readonly string[];
  /** Places whose lines say where the entry is, though not each is an address by itself. */
  readonly places: ReadonlySet<string>;
  /** The entries are jobs, named by their titles, and their employers are not named. */
  readonly areJobs: boolean;
}

/** The place of a line within its entry: tags from the entry's box down to the line's. */
export function placeOf(text: PageText, item: ListItem, index: number): string {
  const line = text.lines[index];
  let place = '';
  for (let at = line?.box ?? -1; at >= 0 && at !== item.box; at = text.boxes[at]?.parent ?? -1)
    place = `${text.boxes[at]?.tag}${cellNumber(text, item, at)}>${place}`;
  const inner =
    line?.spans.find(({ start, end }) => start === 0 && end >= line.text.length * 0.2)?.tag ?? '';
  return `${place}${inner}${line?.heading ? '#' : ''}`;
}

/** Cells are told apart by their column. */
function cellNumber(text: PageText, item: ListItem, cell: number): string {
  const box = text.boxes[cell];
  if (!box) return '';
  const isCell =
    box.tag === 'td' ||
    box.tag === 'th' ||
    (box.parent === item.box && /cell$/.test(attribute(box.element, 'role') ?? ''));
  if (!isCell) return '';
  let number = 0;
  for (let at = box.parent + 1; at < cell && number < 50; at = text.boxes[at]?.end ?? cell)
    number += 1;
  return String(number);
}

interface Column {
  count: number;
  position: number;
  heading: boolean;
  values: Set<string>;
  length: number;
  legal: number;
  jobs: number;
}

/** A value at a place of an entry: a line, or a part of one. */
interface Cell {
  readonly place: string;
  readonly value: string;
  /** Where it leads: namesakes are told apart by it. */
  readonly link?: string;
}

function* columnsOf(
  text: PageText,
  items: readonly ListItem[],
  cellsOf: (item: ListItem, line: number, seen: ReadonlySet<string>) => readonly Cell[],
): Steps<Map<string, Column>> {
  const columns = new Map<string, Column>();
  yield* mapInSteps(items, (item) => {
    const seen = new Set<string>();
    for (let at = item.first; at < item.last; at += 1)
      for (const { place, value, link } of cellsOf(item, at, seen)) {
        if (seen.has(place)) continue;
        seen.add(place);
        const column = columns.get(place) ?? {
          count: 0,
          position: 0,
          heading: false,
          values: new Set(),
          length: 0,
          legal: 0,
          jobs: 0,
        };
        column.count += 1;
        column.length += value.length;
        column.position += at - item.first;
        column.heading ||= (text.lines[at]?.heading ?? 0) > 0;
        column.legal += hasLegalForm(value) ? 1 : 0;
        column.jobs += looksLikeJobTitle(value) ? 1 : 0;
        column.values.add(`${foldWords(value)} ${link ?? ''}`);
        columns.set(place, column);
      }
  });
  return columns;
}

const cityAndState =
  /^[A-Z\u00c0-\uffff][A-Za-z\u00c0-\uffff .'-]{2,40},\s[A-Z]{2}(?:[\s,]{1,2}\d{5}(?:-\d{4})?)?$/;

/** Whether a line could say where something is: a street, a town with its state or country. */
export function saysWhere(said: string): boolean {
  if (said.length < 3 || said.length > 120 || /[@!?“”]|https?:/.test(said)) return false;
  if (cityAndState.test(said)) return true;
  const parts = said.split(/,\s|\s[-–—·|]\s/);
  return (
    parts.length <= 6 &&
    (looksLikeStreet(said) || parts.some((part) => looksLikeStreet(part) || isCountryName(part)))
  );
}

/** A number of stars, votes, reviews or years, not a thing that is done. */
const figures = /[\d:!?“”"]|\.$|^\(/;

/** What in a line could name a line of business: its text, or its parts where there are several. */
export function industryPieces(signals: LineSignals, line: Line | undefined, at: number) {
  if (!line || line.heading > 0 || line.text.length > 200) return [];
  if (signals.isFact[at] || signals.isAction[at] || signals.isAd[at] || signals.isOut[at])
    return [];
  if (saysWhere(line.text)) return [];
  const pieces = piecesOf(line);
  const links = pieces.filter(({ href }) => href);
  // "Plumbers, Heating": links to several categories are one value.
  const joined: LinePiece[] =
    links.length > 1 && links.length === pieces.length
      ? [{ ...(links[0] as LinePiece), text: links.map(({ text }) => text).join(', ') }]
      : pieces;
  return joined.filter(
    ({ text: said }) =>
      said.length >= 3 &&
      said.length <= 90 &&
      !figures.test(said) &&
      /\p{L}{3}/u.test(said) &&
      !findWholeLabel(said) &&
      !saysWhere(said),
  );
}

/** The place of a part of a line: that of the line where it is all of it. */
export function placeOfPiece(place: string, { start, tag }: LinePiece): string {
  return start === 0 ? place : `${place}/${tag}`;
}

/** The second line of two at the same place, two paragraphs say, is at a place of its own. */
export function nextPlace(place: string, seen: ReadonlySet<string>): string {
  return seen.has(place) ? `${place}+` : place;
}

function rankName(columns: Map<string, Column>, items: number): string | undefined {
  const rank = ({ count, position, heading, values, legal }: Column) =>
    (count / items) *
      (values.size / count) ** 2 *
      (heading ? 1.3 : 1) *
      (1 + (0.4 * legal) / count) -
    (position / count) * 0.01;
  return [...columns].sort(([, a], [, b]) => rank(b) - rank(a))[0]?.[0];
}

/**
 * The name is the place whose lines differ from entry to entry ("More" does not) and that most
 * entries have; headings before links, first before later; where a table names its columns, the
 * column of names. Where most names are job titles, it is the companies beneath them. The line of
 * business is a short line without figures at a place most entries have too.
 */
export function* alignFields(
  text: PageText,
  signals: LineSignals,
  items: readonly ListItem[],
  table: TableColumns,
): Steps<AlignedFields> {
  const hasNames = items.some(({ first, last }) => someLine(first, last, table, 'name'));
  const hasRoles = items.some(({ first }) => table.roleOf(first) !== undefined);
  const names = yield* columnsOf(text, items, (item, line) => {
    const shown = text.lines[line];
    if (!shown || !(hasNames ? table.roleOf(line) === 'name' : signals.isTitle[line])) return [];
    const link = linkOfLine(text, shown);
    return [{ place: placeOf(text, item, line), value: titleText(shown), link }];
  });
  let name = rankName(names, items.length);
  const first = name === undefined ? undefined : titles(text, items, name);
  const jobs = first ? first.filter(looksLikeJobTitle).length / first.length : 0;
  let areJobs = false;
  if (name !== undefined && jobs >= 0.5 && !hasNames) {
    const shown = yield* columnsOf(text, items, (item, at) => {
      const line = text.lines[at];
      return line && !signals.isFact[at] && !signals.isAction[at] && line.text.length <= 120
        ? [{ place: placeOf(text, item, at), value: titleText(line) }]
        : [];
    });
    shown.delete(name);
    const employers = [...shown].filter(
      ([, { count, legal }]) => count >= items.length * 0.6 && legal >= count * 0.4,
    );
    const [employer] = employers.sort(([, a], [, b]) => b.legal - a.legal);
    if (employer) name = employer[0];
    areJobs = employer === undefined;
  }
  const named = new Set(items.map((item) => lineAt(text, item, name)));
  const industries = yield* columnsOf(text, items, (item, line, seen) => {
    const shown = text.lines[line];
    const role = table.roleOf(line);
    if (!shown || (hasRoles && role !== 'industry' && role !== undefined)) return [];
    const place = placeOf(text, item, line);
    const pieces = industryPieces(signals, shown, line);
    return pieces
      .filter(({ start }) => start > 0 || !named.has(line))
      .map((piece) => ({ place: nextPlace(placeOfPiece(place, piece), seen), value: piece.text }));
  });
  const often = [...industries].filter(([, { count }]) => count >= Math.max(2, items.length * 0.4));
  // What differs from entry to entry and is long is a description.
  const fewer = often.filter(
    ([, { values, count, length }]) => length / count <= (values.size < count ? 70 : 40),
  );
  const besides =
    jobs >= 0.5 || [...names.values()].some((column) => isOfJobs(column, items.length))
      ? []
      : fewer.sort(([, a], [, b]) => a.position / a.count - b.position / b.count).slice(0, 3);
  return {
    name,
    besides: besides.map(([place]) => place),
    places: yield* placesOf(text, signals, items, table, name),
    areJobs,
  };
}

/** A column of vacancies. */
function isOfJobs({ count, jobs, position }: Column, items: number): boolean {
  return count >= items * 0.6 && jobs >= count * 0.5 && position <= count;
}

function someLine(first: number, last: number, table: TableColumns, role: string): boolean {
  for (let at = first; at < last; at += 1) if (table.roleOf(at) === role) return true;
  return false;
}

/** The first line of an entry at a place. */
export function lineAt(
  text: PageText,
  item: ListItem,
  place: string | undefined,
): number | undefined {
  for (let at = item.first; at < item.last; at += 1)
    if (placeOf(text, item, at) === place) return at;
  return undefined;
}

function titles(text: PageText, items: readonly ListItem[], place: string): string[] {
  return items.flatMap((item) => {
    const line = text.lines[lineAt(text, item, place) ?? -1];
    return line ? [titleText(line)] : [];
  });
}

/** Places where half of the entries say where they are. */
function* placesOf(
  text: PageText,
  signals: LineSignals,
  items: readonly ListItem[],
  table: TableColumns,
  name: string | undefined,
): Steps<Set<string>> {
  const counts = new Map<string, number>();
  yield* mapInSteps(items, (item) => {
    const seen = new Set<string>();
    for (let at = item.first; at < item.last; at += 1) {
      const line = text.lines[at];
      if (!line || signals.isAction[at] || signals.isOut[at]) continue;
      const role = table.roleOf(at);
      if (role === undefined ? !saysWhere(line.text) : role !== 'place') continue;
      const place = placeOf(text, item, at);
      if (place === name || seen.has(place)) continue;
      seen.add(place);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  });
  return new Set([...counts].flatMap(([place, n]) => (n >= items.length * 0.5 ? [place] : [])));
}
