import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { isOwnColumn, ownColumnId } from '@/lib/domain/table-view';
import type { Facet } from '@/lib/services/lead-facets';
import styles from './filter-bar.module.css';
import { FilterPopover } from './filter-popover';
import { type Limits, MoreFilters } from './more-filters';
import { useColumnWord } from './use-column-word';
import { useFacetWord } from './use-facet-word';
import type { LeadTableState } from './use-lead-table';
import { useRangeWord } from './use-range-word';

const atHand = [
  'stage',
  'potential',
  'temperature',
  'fit',
  'source',
  'tag',
  'responsible',
] as const;

/** The filters side by side, the seldom ones behind one button. */
export const FilterBar = memo(function FilterBar({ choices, ranges, ownColumns }: Limits) {
  const t = useTranslations('leads.filter');
  return (
    <fieldset className={styles.bar} aria-label={t('label')}>
      {atHand.map((facet) => (
        <FilterPopover key={facet} facet={facet} chosen={choices[facet]?.length ?? 0} />
      ))}
      <MoreFilters choices={choices} ranges={ranges} ownColumns={ownColumns} />
    </fieldset>
  );
});

type FilterChipsProps = Limits &
  Pick<LeadTableState, 'chosen' | 'choose' | 'setRange' | 'forgetChosen' | 'clearChoices'>;

/** What is filtered by now, each removable by itself; nothing when nothing is. */
export const FilterChips = memo(function FilterChips(table: FilterChipsProps) {
  const t = useTranslations('leads.filter');
  const figures = useTranslations('figures.chosen');
  const valueWord = useFacetWord();
  const rangeWord = useRangeWord();
  const columnWord = useColumnWord(table.ownColumns);
  const facetWord = (facet: string) =>
    atHand.some((known) => known === facet)
      ? t(facet as (typeof atHand)[number])
      : columnWord(facet);
  const { choices, ranges, ownColumns } = table;
  const chosen = Object.entries(choices).flatMap(([facet, values = []]) =>
    values.map((value) => ({
      key: `${facet} ${value}`,
      facet: facetWord(facet),
      word: valueWord(facet as Facet, value),
      remove: () =>
        table.choose(
          facet as Facet,
          values.filter((other) => other !== value),
        ),
    })),
  );
  const isNumber = (column: string) =>
    isOwnColumn(column) &&
    ownColumns.some(({ id, type }) => id === ownColumnId(column) && type === 'number');
  const limited = Object.entries(ranges).map(([column, range]) => ({
    key: column,
    facet: columnWord(column),
    word: rangeWord(range, !isNumber(column)),
    remove: () => table.setRange(column, undefined),
  }));
  const given = table.chosen && {
    key: 'chosen leads',
    facet: figures('facet'),
    word: figures('value', { title: table.chosen.title, count: table.chosen.ids.size }),
    remove: table.forgetChosen,
  };
  const all = [...(given ? [given] : []), ...chosen, ...limited];
  if (all.length === 0) return null;
  return (
    <div className={styles.chips}>
      {all.map(({ key, facet, word, remove }) => (
        <Chip
          key={key}
          tone="accent"
          removeLabel={t('remove', { facet, value: word })}
          onRemove={remove}
        >
          {facet}: <bdi>{word}</bdi>
        </Chip>
      ))}
      <Button variant="quiet" size="small" onClick={table.clearChoices}>
        {t('clearAll')}
      </Button>
    </div>
  );
});
