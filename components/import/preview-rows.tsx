import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Chip, type ChipTone } from '@/components/ui/chip';
import type {
  ImportPlan,
  PreviewFilter,
  PreviewRow,
  RowDecision,
  RowOutcome,
} from '@/lib/services/import/import-types';
import styles from './preview-rows.module.css';
import type { ImportState } from './use-import';
import { useRowReason } from './use-row-reason';

const rowHeight = 52;
/** Rows that are fetched from the thread at once. */
const fetched = 100;

const tones: Record<RowOutcome, ChipTone> = {
  new: 'good',
  merged: 'info',
  unchanged: 'neutral',
  bad: 'bad',
  skipped: 'warn',
};
const signs: Record<RowOutcome, string> = {
  new: '＋',
  merged: '⇄',
  unchanged: '＝',
  bad: '✕',
  skipped: '⊘',
};

interface PreviewRowsProps {
  state: ImportState;
  filter: PreviewFilter;
  plan: ImportPlan;
}

/** The rows of an import one below the other; only those in view are fetched and drawn. */
export function PreviewRows({ state, filter, plan }: PreviewRowsProps) {
  const t = useTranslations('imports');
  const reasonOf = useRowReason();
  const scroller = useRef<HTMLDivElement>(null);
  const [total, setTotal] = useState(0);
  const [pages, setPages] = useState<ReadonlyMap<number, PreviewRow[]>>(new Map());
  const asked = useRef(new Set<number>());
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    initialRect: { width: 900, height: 400 },
  });
  const items = virtualizer.getVirtualItems();
  const first = Math.floor((items[0]?.index ?? 0) / fetched);
  const last = Math.floor((items.at(-1)?.index ?? 0) / fetched);
  const fetchPage = useRef((page: number) => {
    void state.rows(filter, page * fetched, fetched)?.then(({ total: all, rows }) => {
      setTotal(all);
      setPages((before) => new Map(before).set(page, rows));
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan means other rows
  useEffect(() => {
    asked.current.clear();
    setPages(new Map());
  }, [plan]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan means other rows
  useEffect(() => {
    for (let page = first; page <= last; page += 1) {
      if (asked.current.has(page)) continue;
      asked.current.add(page);
      fetchPage.current(page);
    }
  }, [first, last, plan]);
  const several = (state.read?.tables.length ?? 0) > 1;
  const fileOf = (table: number) => state.read?.tables[table]?.name ?? '';
  const reasonsOf = (row: PreviewRow) => reasonOf.row(row, several ? fileOf : undefined);
  const decide = (row: PreviewRow, decision: RowDecision, what: string) => (
    <Button
      size="small"
      aria-label={t('decideRow', { what, name: row.name })}
      onClick={() => state.decide(row.index, decision)}
    >
      {what}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('rows')}>
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = pages.get(Math.floor(index / fetched))?.[index % fetched];
          return (
            <li key={key} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
              {row && (
                <>
                  <span className={`${styles.place} ${several ? styles.wide : ''}`}>
                    <span>{t('rowShort', { place: row.place })}</span>
                    {several && <bdi title={fileOf(row.table)}>{fileOf(row.table)}</bdi>}
                  </span>
                  <Chip tone={tones[row.outcome]}>
                    <span aria-hidden>{signs[row.outcome]} </span>
                    {t(`outcome.${row.outcome}`)}
                  </Chip>
                  <span className={styles.text} title={reasonsOf(row).join('\n')}>
                    <bdi className={styles.name}>{row.name || t('noName2')}</bdi>
                    <bdi className={styles.reason}>{reasonsOf(row).join(' · ')}</bdi>
                  </span>
                  {row.suggestion &&
                    row.outcome === 'new' &&
                    decide(row, 'merge', t('decide.merge'))}
                  {row.suggestion &&
                    row.outcome === 'merged' &&
                    decide(row, 'new', t('decide.new'))}
                  {row.outcome === 'new' && decide(row, 'skip', t('decide.skip'))}
                  {row.outcome === 'skipped' && decide(row, 'new', t('decide.undo'))}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
