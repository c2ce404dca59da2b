import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, IconButton } from './button';
import styles from './snackbar.module.css';

export interface SnackbarMessage {
  /** A new id restarts the clock, also for the same text. */
  id: number;
  text: string;
  action?: { label: string; onPress(): void };
}

interface SnackbarProps {
  message: SnackbarMessage | undefined;
  closeLabel: string;
  onClose(): void;
  /** Milliseconds until it goes by itself; one with an action stays longer than one without. */
  stays?: number;
}

/**
 * What just happened, with the way back. It is read out and takes no focus; while it has the focus or
 * is pointed at it stays.
 */
export function Snackbar({ message, closeLabel, onClose, stays = 10_000 }: SnackbarProps) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!message) return;
    const within = message.action ? stays : stays / 2;
    const go = () => {
      const shown = region.current;
      const isHeld = shown?.contains(document.activeElement) || shown?.matches(':hover');
      if (isHeld) timer = setTimeout(go, within);
      else onClose();
    };
    let timer = setTimeout(go, within);
    return () => clearTimeout(timer);
  }, [message, onClose, stays]);
  return (
    <div ref={region} className={styles.region} role="status">
      {message && (
        <div className={styles.snackbar}>
          <span className={styles.text}>{message.text}</span>
          {message.action && (
            <Button size="small" onClick={message.action.onPress}>
              {message.action.label}
            </Button>
          )}
          <IconButton label={closeLabel} icon={X} size="small" onClick={onClose} />
        </div>
      )}
    </div>
  );
}
