import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import styles from './item-form.module.css';

interface ItemFormProps {
  children: ReactNode;
  /** As wide as there is room, for a form that holds rows. */
  isWide?: boolean;
  /** Whether what was typed can be kept as it stands. */
  canSave?: boolean;
  onSave(): void;
  onCancel(): void;
}

/** The form in which one thing of a list is written, with its two buttons. */
export function ItemForm({
  children,
  isWide = false,
  canSave = true,
  onSave,
  onCancel,
}: ItemFormProps) {
  const common = useTranslations('common');
  return (
    <form
      className={`${styles.form} ${isWide ? styles.wide : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="primary" disabled={!canSave}>
          {common('save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
