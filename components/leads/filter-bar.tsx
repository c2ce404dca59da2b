import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { Facet } from '@/lib/services/lead-query';
import styles from './filter-bar.module.css';
import { FilterPopover } from './filter-popover';
import { useFacetWord } from './use-facet-word';
import type { LeadTableState } from './use-lead-table';

const facets: readonly Facet[] = [
  'stage',
  'potential',
  'temperature',
  'source',
  'tag',
  'responsible',
];

/** The filters side by side. */
export function FilterBar({ table }: { table: LeadTableState }) {
  const t = useTranslations('leads.filter');
  return (
    <fieldset className={styles.bar} aria-label={t('label')}>
      {facets.map((facet) => (
        <FilterPopover
          key={facet}
          facet={facet}
          counts={table.found.counts[facet]}
          chosen={table.choices[facet]}
          onChoose={(values) => table.choose(facet, values)}
        />
      ))}
    </fieldset>
  );
}

/** What is filtered by now, each removable by itself; nothing when nothing is. */
export function FilterChips({ table }: { table: LeadTableState }) {
  const t = useTranslations('leads.filter');
  const wordOf = useFacetWord();
  const { choices } = table;
  const chosen = facets.flatMap((facet) => choices[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <div className={styles.chips}>
      {chosen.map(({ facet, value }) => {
        const word = wordOf(facet, value);
        return (
          <Chip
            key={`${facet} ${value}`}
            tone="accent"
            removeLabel={t('remove', { facet: t(facet), value: word })}
            onRemove={() =>
              table.choose(
                facet,
                choices[facet].filter((other) => other !== value),
              )
            }
          >
            {t(facet)}: <bdi>{word}</bdi>
          </Chip>
        );
      })}
      <Button variant="quiet" size="small" onClick={table.clearChoices}>
        {t('clearAll')}
      </Button>
    </div>
  );
}
