import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { Key } from '@/components/ui/key';
import { Notice } from '@/components/ui/notice';
import type { LeadRow } from '@/lib/services/lead-query';
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
  rows: readonly LeadRow[];
  openId: string | undefined;
  onLookAgain(): void;
}

const pathOf = (id: string) => `/leads/${encodeURIComponent(id)}`;

/** Search, filters, the table, and beside it the sheet of one lead. */
export function LeadBaseScreen({ table, rows, openId, onLookAgain }: LeadBaseScreenProps) {
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
        <RecoveryScreen readable={rows.length} onLookAgain={onLookAgain} />
      </div>
    );
  const readOnly = health.state === 'newer';
  const shown = table.found.rows;
  const close = () => {
    go('/leads');
    grid.current?.focus();
  };
  const count = { shown: shown.length, total: table.total };
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('nav.leadBase')}</h1>
      {readOnly && <Notice tone="warn">{t('recovery.newerText')}</Notice>}
      <div className={styles.beside}>
        <div className={styles.main}>
          {rows.length === 0 ? (
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
                {table.tickedRows.length > 0 ? (
                  <BulkBar
                    count={table.tickedRows.length}
                    readOnly={readOnly}
                    onExport={() => go('/export')}
                    onDelete={() => void remove(table.tickedRows)}
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
                <NoMatch total={rows.length} onClear={table.clearAll} />
              ) : (
                <LeadTable
                  ref={grid}
                  table={table}
                  openId={openId}
                  onOpen={open}
                  onDelete={(leads) => readOnly || void remove(leads)}
                />
              )}
            </>
          )}
        </div>
        {openId !== undefined && (
          <LeadSheet
            id={openId}
            rows={rows}
            shown={shown}
            readOnly={readOnly}
            onOpen={open}
            onClose={close}
            onDelete={(row) => void remove([row])}
          />
        )}
      </div>
    </div>
  );
}
