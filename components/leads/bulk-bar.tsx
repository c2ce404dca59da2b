import { Share, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, IconButton } from '@/components/ui/button';
import styles from './bulk-bar.module.css';

interface BulkBarProps {
  count: number;
  readOnly: boolean;
  /** Further things that can be done. */
  children?: ReactNode;
  onExport(): void;
  onDelete(): void;
  onClear(): void;
}

/** What can be done with the ticked rows. */
export function BulkBar({ count, readOnly, children, onExport, onDelete, onClear }: BulkBarProps) {
  const t = useTranslations('leads');
  return (
    <section className={styles.bar} aria-label={t('bulk.label')}>
      <span className={styles.count}>{t('count.ticked', { count })}</span>
      {children}
      <Button size="small" icon={Share} onClick={onExport}>
        {t('bulk.export')}
      </Button>
      <Button size="small" icon={Trash2} onClick={onDelete} disabled={readOnly}>
        {t('bulk.delete')}
      </Button>
      <IconButton label={t('bulk.clear')} icon={X} size="small" onClick={onClear} />
    </section>
  );
}
