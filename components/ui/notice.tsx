import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

interface NoticeProps {
  tone: keyof typeof icons;
  children: ReactNode;
  action?: ReactNode;
}

/** A line that tells something about the whole screen; a bad one is read out at once. */
export function Notice({ tone, children, action }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon aria-hidden size={16} />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
