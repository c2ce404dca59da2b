import type { ReactNode } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import styles from './figures.module.css';

interface FigureLinkProps {
  /** As it is written: the figure alone, or words that have it among them. */
  children: ReactNode;
  /** What it counts; what the chip above the leads says. */
  title: string;
  /** The leads behind it, looked up when it is pressed. */
  ids(): readonly string[];
  /** Nothing is behind it, so it leads nowhere. */
  isNone?: boolean;
}

/** A figure that opens the leads it was counted from. */
export function FigureLink({ children, title, ids, isNone }: FigureLinkProps) {
  const { showLeads } = useDashboard();
  if (isNone) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={typeof children === 'string' ? `${children} – ${title}` : undefined}
      title={title}
      onClick={() => showLeads(title, ids())}
    >
      {children}
    </button>
  );
}
