import { ChevronDown, PanelsTopLeft } from 'lucide-react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import filterStyles from './filter-popover.module.css';
import type { LeadTableState } from './use-lead-table';
import { ViewList } from './view-list';
import styles from './view-menu.module.css';

/** The view that is open, whether it was changed since, and the way to all others. */
export function ViewMenu({ table }: { table: LeadTableState }) {
  const t = useTranslations('table.views');
  const name = table.currentView?.name ?? t('gone');
  return (
    <DialogTrigger>
      <AriaButton className={`${filterStyles.trigger} ${styles.trigger}`}>
        <PanelsTopLeft aria-hidden size={14} />
        <span className={styles.name}>{t('open', { name })}</span>
        {table.viewChanged && <span className={styles.changed}>({t('changed')})</span>}
        <ChevronDown aria-hidden size={14} />
      </AriaButton>
      <Popover className={filterStyles.popover} placement="bottom start">
        <Dialog aria-label={t('title')} className={filterStyles.dialog}>
          {({ close }) => <ViewList table={table} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
