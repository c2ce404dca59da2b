import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import styles from './add-buttons.module.css';

interface AddChoice {
  label: string;
  /** No more of these fit into a record. */
  full?: boolean;
  onAdd(): void;
}

/** What the record has not, offered in one line instead of as empty fields. */
export function AddButtons({ choices }: { choices: readonly AddChoice[] }) {
  const t = useTranslations('panel.details');
  return (
    <div className={styles.choices}>
      {choices
        .filter(({ full }) => !full)
        .map(({ label, onAdd }) => (
          <Button
            key={label}
            variant="quiet"
            size="small"
            icon={Plus}
            aria-label={t('addField', { field: label })}
            onClick={onAdd}
          >
            {label}
          </Button>
        ))}
    </div>
  );
}
