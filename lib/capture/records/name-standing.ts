import { foldText } from '@/lib/domain/normalize/clean-text';
import type { TextLine } from './findings-schema';

/** Where on a page a text stands that may be a name. */
export interface NameStanding {
  /** The first column of a table that it fills a line of, by the folded text. */
  readonly columns: ReadonlyMap<string, number>;
  /** Folded parts of lines that are addresses: "Sampleford" of "4 Mill Lane, Sampleford, Exampleton". */
  readonly inAddresses: ReadonlySet<string>;
}

const longestName = 60;
const longestAddress = 160;
/** "4 Mill Lane, …", "Flat 2, 4 Mill Lane, …" */
const beginsWithNumber = /^(?:\p{L}{2,9}\.? )?\d{1,5}\p{L}?,? /u;
const postalCode = /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5}(?:-\d{4})?)(?!\d)/u;

/** The least texts shaped like names in a table's first columns that are labels if none is surely one. */
const leastLabels = 2;
const leastSure = 3;

/**
 * The column of a table from which on its texts are names: the first with names that are sure, three at least
 * in all, where two and more without any stand left of it, as labels of rows do. Otherwise 0.
 */
export function firstNameColumn(
  texts: readonly { readonly column: number | undefined; readonly sure: boolean }[],
): number {
  const sure = texts.flatMap((text) => (text.sure ? (text.column ?? []) : []));
  if (sure.length < leastSure) return 0;
  const first = Math.min(...sure);
  const labels = texts.filter(({ column }) => column !== undefined && column < first);
  return labels.length >= leastLabels ? first : 0;
}

/** Where the texts of a page's lines stand. */
export function nameStanding(lines: readonly TextLine[]): NameStanding {
  const columns = new Map<string, number>();
  const inAddresses = new Set<string>();
  for (const { text, column, part } of lines) {
    if (part) continue;
    if (column !== undefined && text.length <= longestName) {
      const key = foldText(text);
      if (!columns.has(key)) columns.set(key, column);
    }
    if (text.length > longestAddress || !text.includes(',')) continue;
    const [street = '', ...more] = text.split(/,\s/);
    const isAddress = more.length > 1 && (beginsWithNumber.test(text) || postalCode.test(text));
    if (isAddress) for (const piece of [street, ...more]) inAddresses.add(foldText(piece));
  }
  return { columns, inAddresses };
}
