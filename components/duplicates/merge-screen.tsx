import { ArrowLeft, FileQuestion } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { Lead } from '@/lib/domain/lead';
import { type MergeChoices, mergeLeads } from '@/lib/domain/matching/merge-leads';
import type { MergeWish } from '@/lib/services/merge-duplicates';
import styles from './merge-screen.module.css';
import { MergeTable } from './merge-table';
import { useDuplicateWords } from './use-duplicate-words';

interface MergeScreenProps {
  ids: readonly string[];
  readOnly: boolean;
  onBack(): void;
  onMerge(wishes: readonly MergeWish[]): Promise<boolean>;
  onApart(ids: readonly string[]): Promise<void>;
}

/** Leads side by side: which values are taken, what the one that comes of them will be. */
export function MergeScreen({ ids, readOnly, onBack, onMerge, onApart }: MergeScreenProps) {
  const t = useTranslations('duplicates');
  const { actions } = useDashboard();
  const { noteLine, shownValue } = useDuplicateWords();
  const [leads, setLeads] = useState<Lead[]>();
  const [choices, setChoices] = useState<MergeChoices>({});
  const [keptId, setKeptId] = useState(ids[0] ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  const key = ids.join(' ');
  useEffect(() => {
    let gone = false;
    void actions.duplicates.read(key.split(' ')).then((found) => gone || setLeads(found));
    heading.current?.focus();
    return () => {
      gone = true;
    };
  }, [actions, key]);

  const ordered = useMemo(
    () => leads?.toSorted((a, b) => Number(b.id === keptId) - Number(a.id === keptId)),
    [leads, keptId],
  );
  const merged = ordered && mergeLeads(ordered, choices, noteLine);
  const confirm = async () => {
    if (!ordered) return;
    const revisions = Object.fromEntries(ordered.map(({ id, revision }) => [id, revision]));
    const done = await onMerge([{ ids: ordered.map(({ id }) => id), choices, revisions }]);
    if (done) onBack();
  };
  const back = (
    <Button size="small" variant="quiet" icon={ArrowLeft} onClick={onBack}>
      {t('side.back')}
    </Button>
  );
  if (leads && leads.length < 2)
    return (
      <div className={styles.screen}>
        <EmptyState heading="h1" icon={FileQuestion} title={t('side.gone')} actions={back} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is
    <div
      className={styles.screen}
      onKeyDown={({ key: pressed, defaultPrevented }) =>
        pressed === 'Escape' && !defaultPrevented && onBack()
      }
    >
      <p>{back}</p>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t('side.title')}
      </h1>
      {leads && (
        <MergeTable
          leads={leads}
          keptId={keptId}
          onKeep={setKeptId}
          choices={choices}
          onChoose={setChoices}
          merged={merged}
        />
      )}
      {merged && merged.noted.length > 0 && (
        <section className={styles.noted} aria-label={t('side.noted')}>
          <h2>{t('side.noted')}</h2>
          <p className={styles.quiet}>{t('side.notedText')}</p>
          <ul>
            {merged.noted.map((value) => (
              <li key={`${value.field} ${value.key}`}>
                <span className={styles.quiet}>{t(`field.${value.field}`)}</span>{' '}
                <bdi>{shownValue(value)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leads && !merged && <Notice tone="bad">{t('done.tooMuch')}</Notice>}
      <p className={styles.foot}>
        <Button variant="primary" disabled={readOnly || !merged} onClick={() => void confirm()}>
          {t('side.confirm')}
        </Button>
        <Button disabled={readOnly} onClick={() => void onApart(ids).then(onBack)}>
          {t('apart')}
        </Button>
        <span className={styles.quiet}>{t('side.note')}</span>
      </p>
    </div>
  );
}
