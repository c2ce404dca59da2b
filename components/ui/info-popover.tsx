import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './info-popover.module.css';
import { NotePopover } from './note-popover';

/** A small ⓘ that opens a note beside the thing it explains; the note is made when it is opened. */
export function InfoPopover({ label, children }: { label: string; children(): ReactNode }) {
  return (
    <NotePopover
      label={label}
      sign={<Info aria-hidden size={14} />}
      signClass={styles.trigger ?? ''}
      noteClass={styles.dialog ?? ''}
      placement="bottom end"
    >
      {children}
    </NotePopover>
  );
}
