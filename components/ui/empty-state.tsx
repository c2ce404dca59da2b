import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** One below the other, all as wide as the widest. */
  stacked?: boolean;
  /** `h1` where this is all there is on the page. */
  heading?: 'h1' | 'h2';
}

/** A screen with nothing on it yet: why, and what to do next. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  actions,
  stacked,
  heading: Heading = 'h2',
}: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon aria-hidden size={32} strokeWidth={1.5} className={styles.icon} />
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {actions && (
        <div className={`${styles.actions} ${stacked ? styles.stacked : ''}`}>{actions}</div>
      )}
    </div>
  );
}
