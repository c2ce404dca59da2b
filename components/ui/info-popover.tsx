import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import styles from './info-popover.module.css';

/** A small ⓘ that opens a note beside the thing it explains. */
export function InfoPopover({ label, children }: { label: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      <AriaButton aria-label={label} className={styles.trigger}>
        <Info aria-hidden size={14} />
      </AriaButton>
      <Popover className={styles.popover} placement="bottom end">
        <Dialog aria-label={label} className={styles.dialog}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
