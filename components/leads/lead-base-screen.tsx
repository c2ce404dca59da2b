import { memo, useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { BackupReminder } from '@/components/data/backup-reminder';
import { Key } from '@/components/ui/key';
import { Notice } from '@/components/ui/notice';
import type { LeadIndex } from '@/lib/services/lead-index';
import { BulkBar } from './bulk-bar';
import { BulkEdit } from './bulk-edit';
import { ColumnChooser } from './column-chooser';
import { useDashboard } from './dashboard-context';
import { FilterBar, FilterChips } from './filter-bar';
import { FirstRun, NoMatch, StillReading } from './lead-base-empty';
import styles from './lead-base-screen.module.css';
import { LeadSheet } from './lead-sheet';
import { LeadTable } from './lead-table';
import { LinkProblem } from './link-problem';
import { RecoveryScreen } from './recovery-screen';
import { SearchField } from './search-field';
import { StageBoard } from './stage-board';
import { TableProvider } from './table-context';
import { TableLook } from './table-look';
import { useDeleteLeads } from './use-delete-leads';
import type { LeadTableState } from './use-lead-table';
import { ViewMenu } from './view-menu';

interface LeadBaseScreenProps {
  table: LeadTableState;
  index: LeadIndex;
  openId: string | undefined;
  onLookAgain(): void;
}

const pathOf = (id: string) => `/leads/${encodeURIComponent(id)}`;

/** The keys of the table, in short. */
const KeysHint = memo(function KeysHint() {
  const t = useTranslations('leads.table');
  return (
    <p className={styles.keys}>
      <Key>j</Key> <Key>k</Key> {t.rich('keys', { k: (keys) => <Key>{keys}</Key> })}
    </p>
  );
});

/** Search, filters, the table, and beside it the sheet of one lead. */
export function LeadBaseScreen({ table, index, openId, onLookAgain }: LeadBaseScreenProps) {
  const t = useTranslations('leads');
  const words = useTranslations('table.search');
  const { health } = useDashboard();
  const [, go] = useLocation();
  // What is searched comes after what is shown: until then nothing is known not to be there. Later
  // it is there, if of a moment ago.
  const [textsRead, setTextsRead] = useState(index.searchable);
  if (index.searchable && !textsRead) setTextsRead(true);
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
  const { choices, ranges, ownColumns } = table;
  const limits = { choices, ranges, ownColumns };
  const reading = table.search.trim() !== '' && !textsRead;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('nav.leadBase')}</h1>
      <BackupReminder />
      {readOnly && <Notice tone="warn">{t('recovery.newerText')}</Notice>}
      <LinkProblem table={table} />
      <div className={styles.beside}>
        <div className={styles.main}>
          {table.total === 0 ? (
            <FirstRun />
          ) : (
            <TableProvider value={table}>
              <div className={styles.bar}>
                <ViewMenu name={table.currentView?.name} changed={table.viewChanged} />
                <SearchField
                  value={table.search}
                  tolerant={table.tolerant}
                  onChange={table.setSearch}
                  onTolerant={table.setTolerant}
                  onLeave={() => grid.current?.focus()}
                />
                <FilterBar {...limits} />
                <FilterChips
                  {...limits}
                  chosen={table.chosen}
                  choose={table.choose}
                  setRange={table.setRange}
                  forgetChosen={table.forgetChosen}
                  clearChoices={table.clearChoices}
                />
              </div>
              <div className={styles.status}>
                <p role="status">
                  {reading
                    ? words('reading')
                    : t(table.limited ? 'count.some' : 'count.all', count)}
                </p>
                {table.tickedIds.length > 0 ? (
                  <BulkBar
                    count={table.tickedIds.length}
                    readOnly={readOnly}
                    onExport={() => go('/export')}
                    onDelete={() => void remove(table.tickedIds, nameOf(table.tickedIds))}
                    onClear={table.untickAll}
                  >
                    <BulkEdit table={table} readOnly={readOnly} />
                  </BulkBar>
                ) : table.layout === 'board' ? null : (
                  <KeysHint />
                )}
                <span className={styles.look}>
                  {table.layout === 'table' && <ColumnChooser />}
                  <TableLook
                    layout={table.layout}
                    density={table.density}
                    setLayout={table.setLayout}
                    setDensity={table.setDensity}
                  />
                </span>
              </div>
              {shown.length === 0 && reading ? (
                <StillReading />
              ) : shown.length === 0 ? (
                <NoMatch
                  total={table.total}
                  onClear={table.clearAll}
                  onTolerant={
                    table.search && !table.tolerant ? () => table.setTolerant(true) : undefined
                  }
                />
              ) : table.layout === 'board' ? (
                <StageBoard table={table} index={index} readOnly={readOnly} onOpen={open} />
              ) : (
                <LeadTable
                  ref={grid}
                  table={table}
                  openId={openId}
                  onOpen={open}
                  onDelete={(ids) => readOnly || void remove(ids, nameOf(ids))}
                />
              )}
            </TableProvider>
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
