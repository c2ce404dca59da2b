import { ListFilter } from 'lucide-react';
import { memo, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { OwnColumnId } from '@/lib/domain/table-view';
import type { Facet } from '@/lib/services/lead-facets';
import { FacetValues } from './facet-values';
import styles from './filter-popover.module.css';
import { RangeFilter, type RangeKind } from './range-filter';
import { useTable } from './table-context';
import { useColumnWord } from './use-column-word';
import type { LeadTableState } from './use-lead-table';

interface MoreFilter {
  column: Facet | 'createdOn' | 'changedOn' | 'comeBackOn' | 'retainUntil';
  /** Absent: by its values. */
  range?: RangeKind;
}

const builtIn: readonly MoreFilter[] = [
  { column: 'comeBackOn', range: 'future' },
  { column: 'createdOn', range: 'past' },
  { column: 'changedOn', range: 'past' },
  { column: 'country' },
  { column: 'place' },
  { column: 'industry' },
  { column: 'kind' },
  { column: 'hasPhone' },
  { column: 'hasEmail' },
  { column: 'hasWebsite' },
  { column: 'retainUntil', range: 'future' },
];

function ownFilter({ id, type }: OwnColumn): MoreFilter {
  const column: OwnColumnId = `own:${id}`;
  if (type === 'number') return { column, range: 'number' };
  return type === 'date' ? { column, range: 'future' } : { column };
}

/** The filters of this popover, a company's own columns included. */
export const moreFilters = (ownColumns: readonly OwnColumn[]): readonly MoreFilter[] => [
  ...builtIn,
  ...ownColumns.map(ownFilter),
];

export type Limits = Pick<LeadTableState, 'choices' | 'ranges' | 'ownColumns'>;

const isLimited = ({ choices, ranges }: Limits, column: string) =>
  (choices[column]?.length ?? 0) > 0 || ranges[column] !== undefined;

function FilterPart({ filter }: { filter: MoreFilter }) {
  const { column, range } = filter;
  const table = useTable();
  const wordOf = useColumnWord(table.ownColumns);
  const limited = isLimited(table, column);
  const [open, setOpen] = useState(limited);
  const name = wordOf(column);
  return (
    <details
      className={styles.part}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={`${styles.summary} ${limited ? styles.limited : ''}`}>
        <bdi>{name}</bdi>
      </summary>
      {open &&
        (range ? (
          <RangeFilter
            label={name}
            kind={range}
            range={table.ranges[column]}
            onChange={(limits) => table.setRange(column, limits)}
          />
        ) : (
          <FacetValues
            facet={column as Facet}
            counts={table.found.countsOf(column as Facet)}
            chosen={table.choices[column] ?? []}
            onChoose={(values) => table.choose(column as Facet, values)}
          />
        ))}
    </details>
  );
}

/** All further filters, one below the other; each is counted when it is opened. */
export const MoreFilters = memo(function MoreFilters(limits: Limits) {
  const t = useTranslations('table.filter');
  const format = useFormatter();
  const filters = moreFilters(limits.ownColumns);
  const limited = filters.filter(({ column }) => isLimited(limits, column)).length;
  return (
    <DialogTrigger>
      <AriaButton className={`${styles.trigger} ${limited > 0 ? styles.on : ''}`}>
        <ListFilter aria-hidden size={14} />
        {t('more')}
        {limited > 0 && <span className={styles.badge}>{format.number(limited)}</span>}
      </AriaButton>
      <Popover className={styles.popover} placement="bottom start">
        <Dialog aria-label={t('moreTitle')} className={`${styles.dialog} ${styles.parts}`}>
          {filters.map((filter) => (
            <FilterPart key={filter.column} filter={filter} />
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});
