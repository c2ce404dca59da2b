import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Key } from '@/components/ui/key';
import styles from './lead-sheet.module.css';
import type { LeadEditing } from './use-lead-editing';

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

export function LeadSheetFoot({ editing, readOnly }: { editing: LeadEditing; readOnly: boolean }) {
  const t = useTranslations('leads.sheet');
  const { dirty, saving, save, discard } = editing;
  const keys = isMac() ? '⌘↵' : 'Ctrl+↵';
  return (
    <footer className={styles.foot}>
      <Button
        variant="primary"
        disabled={!dirty || saving || readOnly}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={() => void save()}
      >
        {t('save')}
      </Button>
      {dirty ? (
        <>
          <span className={styles.unsaved} role="status">
            {t('unsaved')}
          </span>
          <Button variant="quiet" size="small" onClick={discard}>
            {t('discard')}
          </Button>
        </>
      ) : (
        <Key>{keys}</Key>
      )}
    </footer>
  );
}
