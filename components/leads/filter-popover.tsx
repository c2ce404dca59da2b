import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import type { BuiltInFacet } from '@/lib/services/lead-facets';
import { FacetValues } from './facet-values';
import styles from './filter-popover.module.css';
import type { LeadTableState } from './use-lead-table';

/** Drawn only when it is open, so that only then its values are counted. */
function Values({ facet, table }: { facet: BuiltInFacet; table: LeadTableState }) {
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

/** One filter: a button that opens its values with ticks and how many leads each would give. */
export function FilterPopover({ facet, table }: { facet: NamedFacet; table: LeadTableState }) {
  const t = useTranslations('leads.filter');
  const format = useFormatter();
  const chosen = table.choices[facet]?.length ?? 0;
  return (
    <DialogTrigger>
      <AriaButton className={`${styles.trigger} ${chosen > 0 ? styles.on : ''}`}>
        {t(facet)}
        {chosen > 0 && <span className={styles.badge}>{format.number(chosen)}</span>}
        <ChevronDown aria-hidden size={14} />
      </AriaButton>
      <Popover className={styles.popover} placement="bottom start">
        <Dialog aria-label={t(facet)} className={styles.dialog}>
          <Values facet={facet} table={table} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
