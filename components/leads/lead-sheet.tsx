import { FileQuestion, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { Button, IconButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { LeadRow } from '@/lib/services/lead-query';
import styles from './lead-sheet.module.css';
import { LeadSheetEditor, type SheetTab } from './lead-sheet-editor';
import { LeadSheetHead } from './lead-sheet-head';

export interface LeadSheetProps {
  id: string;
  /** All leads, and those the table shows in its order: previous and next go along these. */
  rows: readonly LeadRow[];
  shown: readonly LeadRow[];
  readOnly: boolean;
  onOpen(id: string): void;
  onClose(): void;
  onDelete(row: LeadRow): void;
}

function Missing({ onClose }: { onClose(): void }) {
  const t = useTranslations('leads.sheet');
  const [, go] = useLocation();
  return (
    <>
      <div className={styles.tools}>
        <IconButton label={t('close')} icon={X} onClick={onClose} />
      </div>
      <EmptyState
        icon={FileQuestion}
        title={t('missingTitle')}
        actions={<Button onClick={() => go('/settings')}>{t('openBin')}</Button>}
      >
        <p>{t('missingText')}</p>
      </EmptyState>
    </>
  );
}

/** One lead with everything, beside the table; over it where there is no room for both. */
export function LeadSheet(props: LeadSheetProps) {
  const { id, rows, shown, readOnly, onOpen, onClose } = props;
  const t = useTranslations('leads.sheet');
  const sheet = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<SheetTab>('details');
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  const row = rows.find(({ lead }) => lead.id === id);
  const index = shown.findIndex(({ lead }) => lead.id === id);
  const neighbours = { previous: shown[index - 1], next: index < 0 ? undefined : shown[index + 1] };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    // A popover or menu that was open took the key for itself.
    if (event.defaultPrevented) return;
    if (key === 'Escape') onClose();
    else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      const neighbour = key === 'ArrowUp' ? neighbours.previous : neighbours.next;
      if (neighbour) onOpen(neighbour.lead.id);
    } else return;
    event.preventDefault();
  };
  const { name, number } = row?.lead ?? {};
  return (
    <aside
      ref={sheet}
      className={styles.sheet}
      tabIndex={-1}
      aria-label={name && number ? t('label', { number, name: name.value }) : t('missingTitle')}
      onKeyDown={onKeyDown}
    >
      {row ? (
        <>
          <LeadSheetHead {...props} row={row} neighbours={neighbours} />
          <LeadSheetEditor
            key={row.lead.id}
            row={row}
            rows={rows}
            readOnly={readOnly}
            tab={tab}
            onTab={setTab}
          />
        </>
      ) : (
        <Missing onClose={onClose} />
      )}
    </aside>
  );
}
