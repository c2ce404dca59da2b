import { useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { FitSubject } from '@/lib/domain/playbook/portrait-facts';
import { useFit } from './fit-context';
import { FitMark } from './fit-mark';
import styles from './fit-note.module.css';
import { FitReasons } from './fit-reasons';

interface FitNoteProps {
  subject: FitSubject;
  short?: boolean;
  /** -1 in a grid, which is one stop for the keyboard. */
  tabIndex?: number;
}

/**
 * The fit as a mark that opens its reasons; nothing where no portrait is described. The popover is
 * made only when it is opened, since a list has a hundred of them.
 */
export function FitNote({ subject, short, tabIndex }: FitNoteProps) {
  const t = useTranslations('portrait');
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const result = useFit(subject);
  if (!result) return null;
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles.trigger}
        title={t('whyFit')}
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <FitMark fit={result.fit} short={short} />
      </button>
      {open && (
        <Popover
          triggerRef={trigger}
          isOpen
          onOpenChange={setOpen}
          className={styles.popover}
          placement="bottom end"
        >
          <Dialog aria-label={t('whyFit')} className={styles.dialog}>
            <FitReasons result={result} kind={subject.kind} />
          </Dialog>
        </Popover>
      )}
    </>
  );
}
