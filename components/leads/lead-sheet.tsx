import { FileQuestion, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { NearLeadsNote } from '@/components/duplicates/near-leads-note';
import { WonNote } from '@/components/figures/won-note';
import { Button, IconButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Lead } from '@/lib/domain/lead';
import type { LeadIndex } from '@/lib/services/lead-index';
import styles from './lead-sheet.module.css';
import { LeadSheetEditor, type SheetTab } from './lead-sheet-editor';
import { LeadSheetHead } from './lead-sheet-head';
import { useLead } from './use-lead';

export interface LeadSheetProps {
  id: string;
  /** All leads, and the slots the table shows in its order: previous and next go along these. */
  index: LeadIndex;
  shown: Uint32Array;
  readOnly: boolean;
  onOpen(id: string): void;
  onClose(): void;
  onDelete(lead: Lead): void;
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

/** The leads before and after this one in the table; none for one that the table does not show. */
function findNeighbours({ id, index, shown }: LeadSheetProps) {
  const slot = index.slotOf(id);
  const place = slot === undefined ? -1 : shown.indexOf(slot);
  const idAt = (at: number) => {
    const found = place < 0 ? undefined : shown[at];
    return found === undefined ? undefined : index.leads.text('id', found);
  };
  return { previous: idAt(place - 1), next: idAt(place + 1) };
}

type SheetKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'defaultPrevented' | 'preventDefault'>;

/** One lead with everything, beside the table; over it where there is no room for both. */
export function LeadSheet(props: LeadSheetProps) {
  const { id, index, readOnly, onOpen, onClose } = props;
  const t = useTranslations('leads.sheet');
  const sheet = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<SheetTab>('details');
  useLayoutEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  const lead = useLead(id);
  const neighbours = findNeighbours(props);
  const onKeyDown = (event: SheetKey) => {
    const { key, altKey } = event;
    // A popover or menu that was open took the key for itself.
    if (event.defaultPrevented) return;
    if (key === 'Escape') onClose();
    else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      const neighbour = key === 'ArrowUp' ? neighbours.previous : neighbours.next;
      if (neighbour) onOpen(neighbour);
    } else return;
    event.preventDefault();
  };
  useLayoutEffect(() => {
    // What had the focus may be gone by what it did, a button with its question: the keys go on working.
    const onLostKey = (event: KeyboardEvent) => {
      if (event.target === document.body) onKeyDown(event);
    };
    document.addEventListener('keydown', onLostKey);
    return () => document.removeEventListener('keydown', onLostKey);
  });
  const { name, number } = lead ?? {};
  return (
    <aside
      ref={sheet}
      className={styles.sheet}
      tabIndex={-1}
      aria-label={name && number ? t('label', { number, name: name.value }) : t('missingTitle')}
      onKeyDown={onKeyDown}
    >
      {lead && (
        <>
          <LeadSheetHead {...props} lead={lead} neighbours={neighbours} />
          <NearLeadsNote key={`near ${lead.id}`} lead={lead} readOnly={readOnly} />
          <WonNote key={`won ${lead.id}`} lead={lead} readOnly={readOnly} />
          <LeadSheetEditor
            key={lead.id}
            lead={lead}
            index={index}
            readOnly={readOnly}
            tab={tab}
            onTab={setTab}
          />
        </>
      )}
      {lead === null && <Missing onClose={onClose} />}
    </aside>
  );
}
