import { ChevronDown, PanelsTopLeft } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import filterStyles from './filter-popover.module.css';
import { useTable } from './table-context';
import { ViewList } from './view-list';
import styles from './view-menu.module.css';

const Views = ({ onDone }: { onDone(): void }) => <ViewList table={useTable()} onDone={onDone} />;

interface ViewMenuProps {
  /** What the open view is called; undefined where it is not there any more. */
  name: string | undefined;
  /** Whether it was changed since it was saved. */
  changed: boolean;
}

/** The view that is open, whether it was changed since, and the way to all others. */
export const ViewMenu = memo(function ViewMenu({ name, changed }: ViewMenuProps) {
  const t = useTranslations('table.views');
  return (
    <DialogTrigger>
      <AriaButton className={`${filterStyles.trigger} ${styles.trigger}`}>
        <PanelsTopLeft aria-hidden size={14} />
        <span className={styles.name}>{t('open', { name: name ?? t('gone') })}</span>
        {changed && <span className={styles.changed}>({t('changed')})</span>}
        <ChevronDown aria-hidden size={14} />
      </AriaButton>
      <Popover className={filterStyles.popover} placement="bottom start">
        <Dialog aria-label={t('title')} className={filterStyles.dialog}>
          {({ close }) => <Views onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});
