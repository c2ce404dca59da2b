import { findWholeLabel } from '../visible/find-labels';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { type LineSignals, linkOfLine } from './line-signals';
import type { ListItem } from './list-candidates';

/** Which place within an entry holds its name and its line of business, by path of tags. */
export interface AlignedFields {
  readonly name?: string;
  readonly industry?: string;
}

/** The place of a line within its entry: tags from the entry's box down to the line's. */
export function placeOf(text: PageText, item: ListItem, index: number): string {
  const line = text.lines[index];
  let place = '';
  for (let at = line?.box ?? -1; at >= 0 && at !== item.box; at = text.boxes[at]?.parent ?? -1)
    place = `${text.boxes[at]?.tag}>${place}`;
  const inner =
    line?.spans.find(({ start, end }) => start === 0 && end >= line.text.length * 0.5)?.tag ?? '';
  return `${place}${inner}${line?.heading ? '#' : ''}`;
}

interface Column {
  count: number;
  position: number;
  heading: boolean;
  values: Set<string>;
  length: number;
}

function columnsOf(
  text: PageText,
  items: readonly ListItem[],
  withLinks: boolean,
  takes: (line: number) => boolean,
): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const item of items) {
    const seen = new Set<string>();
    for (let at = item.first; at < item.last; at += 1) {
      if (!takes(at)) continue;
      const place = placeOf(text, item, at);
      if (seen.has(place)) continue;
      seen.add(place);
      const column = columns.get(place) ?? {
        count: 0,
        position: 0,
        heading: false,
        values: new Set(),
        length: 0,
      };
      column.count += 1;
      column.length += text.lines[at]?.text.length ?? 0;
      column.position += at - item.first;
      column.heading ||= (text.lines[at]?.heading ?? 0) > 0;
      const line = text.lines[at];
      if (line)
        column.values.add(
          `${foldWords(line.text)} ${withLinks ? (linkOfLine(text, line) ?? '') : ''}`,
        );
      columns.set(place, column);
    }
  }
  return columns;
}

/**
 * The name is the place whose lines differ from entry to entry ("More" does not) and that most
 * entries have; headings before links, first before later. The line of business is a short line
 * without figures at a place most entries have too.
 */
export function alignFields(
  text: PageText,
  signals: LineSignals,
  items: readonly ListItem[],
): AlignedFields {
  const names = columnsOf(text, items, true, (line) => signals.isTitle[line] === true);
  const rank = ({ count, position, heading, values }: Column) =>
    (count / items.length) * (values.size / count) ** 2 * (heading ? 1.3 : 1) -
    (position / count) * 0.01;
  const name = [...names].sort(([, a], [, b]) => rank(b) - rank(a))[0]?.[0];
  const industries = columnsOf(text, items, false, (at) => {
    const line = text.lines[at];
    if (
      !line ||
      signals.isFact[at] ||
      signals.isAction[at] ||
      signals.isAd[at] ||
      signals.isOut[at] ||
      findWholeLabel(line.text)
    )
      return false;
    return (
      line.text.length >= 3 &&
      line.text.length <= 90 &&
      line.heading === 0 &&
      !/[\d:!?]|\.$|^\(/.test(line.text) &&
      /\p{L}{3}/u.test(line.text)
    );
  });
  if (name !== undefined) industries.delete(name);
  const often = [...industries].filter(([, { count }]) => count >= Math.max(2, items.length * 0.4));
  // What differs from entry to entry and is long is a description.
  const fewer = often.filter(
    ([, { values, count, length }]) => length / count <= (values.size < count ? 70 : 40),
  );
  const industry = fewer.sort(
    ([, a], [, b]) => a.position / a.count - b.position / b.count,
  )[0]?.[0];
  return { name, industry };
}
