import type { PageContext } from '../page-context';
import type { Fact } from '../visible/fact';
import type { PageText } from '../visible/page-text';
import type { AlignedFields } from './align-fields';
import type { LineSignals } from './line-signals';
import type { TableColumns } from './table-columns';

/** What is known of a list before its entries are read. */
export interface ListReading {
  readonly page: PageContext;
  readonly text: PageText;
  readonly signals: LineSignals;
  readonly byLine: ReadonlyMap<number, Fact[]>;
  readonly table: TableColumns;
  readonly fields: AlignedFields;
  /** The places of lines within entries that were met, with their numbers. */
  readonly placeNumbers: Map<string, number>;
  /** Links that stand in several entries. */
  readonly shared: ReadonlySet<string>;
}
