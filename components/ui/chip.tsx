import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipTone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'info';

interface ChipProps {
  tone?: ChipTone;
  children: ReactNode;
  /** With a label for the button that removes the chip. */
  onRemove?: () => void;
  removeLabel?: string;
}

export function Chip({ tone = 'neutral', children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`}>
      <span className={styles.text}>{children}</span>
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        >
          <X aria-hidden size={12} />
        </button>
      )}
    </span>
  );
}
