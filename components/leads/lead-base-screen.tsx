import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { BackupReminder } from '@/components/data/backup-reminder';
import { Key } from '@/components/ui/key';
import { Notice } from '@/components/ui/notice';
import type { LeadIndex } from '@/lib/services/lead-index';
import { BulkBar } from './bulk-bar';
import { useDashboard } from './dashboard-context';
import { FilterBar, FilterChips } from './filter-bar';
import { FirstRun, NoMatch } from './lead-base-empty';
import styles from './lead-base-screen.module.css';
import { LeadSheet } from './lead-sheet';
import { LeadTable } from './lead-table';
import { RecoveryScreen } from './recovery-screen';
import { SearchField } from './search-field';
import { useDeleteLeads } from './use-delete-leads';
import type { LeadTableState } from './use-lead-table';

interface LeadBaseScreenProps {
  table: LeadTableState;
  index: LeadIndex;
  openId: string | undefined;
  onLookAgain(): void;
}

const pathOf = (id: string) => `/leads/${encodeURIComponent(id)}`;

/** Search, filters, the table, and beside it the sheet of one lead. */
export function LeadBaseScreen({ table, index, openId, onLookAgain }: LeadBaseScreenProps) {
  const t = useTranslations('leads');
  const { health } = useDashboard();
  const [, go] = useLocation();
  const grid = useRef<{ focus(): void }>(null);
  const remove = useDeleteLeads();
  const { setActiveId } = table;
  const open = useCallback(
    (id: string) => {
      setActiveId(id);
      go(pathOf(id));
    },
    [setActiveId, go],
  );
  if (health.state === 'damaged' || health.state === 'unavailable')
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>{t('nav.leadBase')}</h1>
        <RecoveryScreen readable={table.total} onLookAgain={onLookAgain} />
      </div>
    );
  const readOnly = health.state === 'newer';
  const shown = table.found.slots;
  const nameOf = ([id]: readonly string[]) => {
    const slot = id === undefined ? undefined : index.slotOf(id);
    return slot === undefined ? undefined : index.leads.text('name', slot);
  };
  const close = () => {
    go('/leads');
    grid.current?.focus();
  };
  const count = { shown: shown.length, total: table.total };
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('nav.leadBase')}</h1>
      <BackupReminder />
      {readOnly && <Notice tone="warn">{t('recovery.newerText')}</Notice>}
      <div className={styles.beside}>
        <div className={styles.main}>
          {table.total === 0 ? (
            <FirstRun />
          ) : (
            <>
              <div className={styles.bar}>
                <SearchField
                  value={table.search}
                  onChange={table.setSearch}
                  onLeave={() => grid.current?.focus()}
                />
                <FilterBar table={table} />
                <FilterChips table={table} />
              </div>
              <div className={styles.status}>
                <p role="status">{t(table.limited ? 'count.some' : 'count.all', count)}</p>
                {table.tickedIds.length > 0 ? (
                  <BulkBar
                    count={table.tickedIds.length}
                    readOnly={readOnly}
                    onExport={() => go('/export')}
                    onDelete={() => void remove(table.tickedIds, nameOf(table.tickedIds))}
                    onClear={table.untickAll}
                  />
                ) : (
                  <p className={styles.keys}>
                    <Key>j</Key> <Key>k</Key>{' '}
                    {t.rich('table.keys', { k: (keys) => <Key>{keys}</Key> })}
                  </p>
                )}
              </div>
              {shown.length === 0 ? (
                <NoMatch total={table.total} onClear={table.clearAll} />
              ) : (
                <LeadTable
                  ref={grid}
                  table={table}
                  openId={openId}
                  onOpen={open}
                  onDelete={(ids) => readOnly || void remove(ids, nameOf(ids))}
                />
              )}
            </>
          )}
        </div>
        {openId !== undefined && (
          <LeadSheet
            id={openId}
            index={index}
            shown={shown}
            readOnly={readOnly}
            onOpen={open}
            onClose={close}
            onDelete={(lead) => void remove([lead.id], lead.name.value)}
          />
        )}
      </div>
    </div>
  );
}
