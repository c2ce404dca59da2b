import { type ReactNode, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './info-popover.module.css';

interface NotePopoverProps {
  /** The button's name, where its content does not say it. */
  label: string;
  /** What the note is called. */
  title?: string;
  sign: ReactNode;
  signClass: string;
  noteClass: string;
  placement: 'bottom start' | 'bottom end';
  children(close: () => void): ReactNode;
}

/**
 * A small button with a note behind it. A panel has dozens of them and one or two are opened: until
 * then there is a plain button and nothing of the note.
 */
export function NotePopover(props: NotePopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={props.label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        className={props.signClass}
        onClick={() => setOpen((before) => !before)}
      >
        {props.sign}
      </button>
      {isOpen && (
        <Popover
          isOpen
          triggerRef={button}
          onOpenChange={setOpen}
          className={styles.popover}
          placement={props.placement}
        >
          <Dialog aria-label={props.title ?? props.label} className={props.noteClass}>
            {props.children(() => setOpen(false))}
          </Dialog>
        </Popover>
      )}
    </>
  );
}
