import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import type { BuiltInFacet } from '@/lib/services/lead-facets';
import { FacetValues } from './facet-values';
import styles from './filter-popover.module.css';
import { useTable } from './table-context';

/** Drawn only when it is open, so that only then its values are counted. */
function Values({ facet }: { facet: BuiltInFacet }) {
  const table = useTable();
  return (
    <FacetValues
      facet={facet}
      counts={table.found.countsOf(facet)}
      chosen={table.choices[facet] ?? []}
      onChoose={(values) => table.choose(facet, values)}
    />
  );
}

type NamedFacet = BuiltInFacet & keyof typeof import('@/lib/i18n/en/leads').leads.filter;

interface FilterPopoverProps {
  facet: NamedFacet;
  /** How many of its values are ticked. */
  chosen: number;
}

/** One filter: a button that opens its values with ticks and how many leads each would give. */
export const FilterPopover = memo(function FilterPopover({ facet, chosen }: FilterPopoverProps) {
  const t = useTranslations('leads.filter');
  const format = useFormatter();
  return (
    <DialogTrigger>
      <AriaButton className={`${styles.trigger} ${chosen > 0 ? styles.on : ''}`}>
        {t(facet)}
        {chosen > 0 && <span className={styles.badge}>{format.number(chosen)}</span>}
        <ChevronDown aria-hidden size={14} />
      </AriaButton>
      <Popover className={styles.popover} placement="bottom start">
        <Dialog aria-label={t(facet)} className={styles.dialog}>
          <Values facet={facet} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});
