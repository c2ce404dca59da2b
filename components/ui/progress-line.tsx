import styles from './progress-line.module.css';

interface ProgressLineProps {
  label: string;
  /** 0 to 1 and beyond. */
  reached: number;
  /** How much of the time is over, 0 to 1: a mark on the line. */
  due?: number;
}

const percent = (share: number) => `${Math.max(0, Math.min(share, 1)) * 100}%`;

/** How far something has come, and where it would be if it went evenly. */
export function ProgressLine({ label, reached, due }: ProgressLineProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(Math.max(0, Math.min(reached, 1)) * 100)}
      className={styles.line}
    >
      <span className={styles.done} style={{ width: percent(reached) }} />
      {due !== undefined && <span className={styles.due} style={{ left: percent(due) }} />}
    </div>
  );
}
