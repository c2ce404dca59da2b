import { CopyCheck, RefreshCw } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/field';
import { Key } from '@/components/ui/key';
import { Notice } from '@/components/ui/notice';
import { searchFor } from '@/lib/domain/lead-search-text';
import type { LeadIndex } from '@/lib/services/lead-index';
import { DuplicateItem } from './duplicate-item';
import {
  type DuplicateLine,
  duplicateLines,
  type ShownFilter,
  shownFilters,
} from './duplicate-list';
import styles from './duplicates.module.css';
import { MergeHistory } from './merge-history';
import { MergeScreen } from './merge-screen';
import { useDuplicates } from './use-duplicates';
import { useMerging } from './use-merging';

/** Lines drawn at first, and more at each press. */
const atOnce = 50;

interface DuplicatesScreenProps {
  index: LeadIndex;
  /** Leads to look at side by side, by their ids. */
  compared: readonly string[];
}

export function DuplicatesScreen({ index, compared }: DuplicatesScreenProps) {
  const t = useTranslations('duplicates');
  const { health } = useDashboard();
  const [, go] = useLocation();
  const duplicates = useDuplicates(index);
  const { merge, setApart } = useMerging(duplicates.markApart);
  const [shown, setShown] = useState<ShownFilter>('all');
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(atOnce);
  const [active, setActive] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const readOnly = health.state !== 'ok' && health.state !== 'first-run';

  const meets = wanted.trim() === '' ? undefined : searchFor(wanted);
  const matches = (id: string) => {
    const slot = index.slotOf(id);
    return !meets || (slot !== undefined && meets(index.leads.text('search', slot)));
  };
  const { groups, pairs, progress } = duplicates;
  const lines = duplicateLines(duplicates, shown, matches);
  const drawn = lines.slice(0, most);
  const focus = (line: DuplicateLine | undefined) => {
    if (!line) return;
    setActive(line.key);
    list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(line.key)}"]`)?.focus();
  };
  const compare = ({ ids }: DuplicateLine) =>
    go(`/duplicates/${ids.map(encodeURIComponent).join('+')}`);

  const onKeyDown = (line: DuplicateLine, at: number) => (event: KeyboardEvent) => {
    // What a button or a link of the line does with a key is its own.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const next = drawn[at + 1] ?? drawn[at - 1];
    const doing: Record<string, () => void> = {
      j: () => focus(drawn[at + 1]),
      ArrowDown: () => focus(drawn[at + 1]),
      k: () => focus(drawn[at - 1]),
      ArrowUp: () => focus(drawn[at - 1]),
      Enter: () => compare(line),
      m: () => !readOnly && void merge([line]).then((done) => done && focus(next)),
      x: () => !readOnly && void setApart(line.ids).then(() => focus(next)),
    };
    if (!doing[event.key]) return;
    event.preventDefault();
    doing[event.key]?.();
  };

  if (compared.length > 1)
    return (
      <MergeScreen
        ids={compared}
        readOnly={readOnly}
        onBack={() => go('/duplicates')}
        onMerge={merge}
        onApart={setApart}
      />
    );
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      {readOnly && <Notice tone="warn">{t('readOnly')}</Notice>}
      <div className={styles.progress}>
        {progress === undefined ? (
          <>
            <span role="status">
              {duplicates.searched
                ? t('found', { groups: groups.length, pairs: pairs.length })
                : t('stopped')}
            </span>
            <Button size="small" icon={RefreshCw} onClick={() => void duplicates.search()}>
              {t('searchAgain')}
            </Button>
          </>
        ) : (
          <>
            <progress value={progress} max={1} aria-label={t('title')} />
            <span>{t('searching', { percent: Math.round(progress * 100) })}</span>
            <Button size="small" onClick={duplicates.stop}>
              {t('stop')}
            </Button>
          </>
        )}
      </div>
      {groups.length + pairs.length > 0 && (
        <div className={styles.bar}>
          <ChoiceGroup<ShownFilter>
            legend={t('show')}
            legendBeside
            options={shownFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
            value={shown}
            onChange={setShown}
          />
          <div className={styles.search}>
            <TextField
              label={t('find')}
              hideLabel
              type="search"
              placeholder={t('find')}
              value={wanted}
              onChange={({ target }) => setWanted(target.value)}
            />
          </div>
          {groups.length > 0 && (
            <Button variant="primary" disabled={readOnly} onClick={() => void merge(groups)}>
              {t('mergeAll', { count: groups.length })}
            </Button>
          )}
        </div>
      )}
      {drawn.length > 0 && (
        <>
          <p className={styles.keys}>
            <Key>j</Key>
            <Key>k</Key>
            <Key>↵</Key>
            <Key>m</Key>
            <Key>x</Key>
            {t('keys')}
          </p>
          <section ref={list} className={styles.list} aria-label={t('list')}>
            {drawn.map((line, at) => (
              <DuplicateItem
                key={line.key}
                line={line}
                index={index}
                readOnly={readOnly}
                active={drawn.some(({ key }) => key === active) ? line.key === active : at === 0}
                onFocus={() => setActive(line.key)}
                onKeyDown={onKeyDown(line, at)}
                onCompare={() => compare(line)}
                onMerge={() => void merge([line])}
                onApart={() => void setApart(line.ids)}
              />
            ))}
          </section>
        </>
      )}
      {lines.length > most && (
        <p>
          <Button onClick={() => setMost(most + atOnce)}>
            {t('more', { count: Math.min(atOnce, lines.length - most) })}
          </Button>
        </p>
      )}
      {duplicates.searched && progress === undefined && groups.length + pairs.length === 0 && (
        <EmptyState icon={CopyCheck} title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      {lines.length === 0 && groups.length + pairs.length > 0 && <p>{t('noneShown')}</p>}
      <MergeHistory readOnly={readOnly} />
    </div>
  );
}
