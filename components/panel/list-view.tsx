import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { PanelActions } from '@/lib/services/panel-actions';
import { EntryGrid } from './entry-grid';
import { countEntries, selectableKeys } from './list-entries';
import styles from './list-view.module.css';
import noticeStyles from './notices.module.css';
import { PageNotices } from './page-notices';
import type { Screen } from './panel-state';
import { SaveProblemNote } from './save-problem-note';
import type { Panel } from './use-panel';

interface ListViewProps {
  screen: Extract<Screen, { name: 'list' }>;
  panel: Panel;
  actions: PanelActions;
}

/** All entries of a page with what the base knows of them; the new ones can be saved at once. */
export function ListView({ screen, panel, actions }: ListViewProps) {
  const t = useTranslations('panel.list');
  const safety = useTranslations('safety.panel');
  const { list, ticked, problem } = screen.list;
  const { entries } = list;
  const counts = countEntries(entries);
  const selectable = selectableKeys(entries);
  const [active, setActive] = useState(0);
  const allTicked = selectable.length > 0 && selectable.every((key) => ticked.has(key));
  const site = URL.parse(list.page.url)?.hostname.replace(/^www\./, '');
  const toggle = (key: string) =>
    panel.tick(ticked.has(key) ? [...ticked].filter((other) => other !== key) : [...ticked, key]);
  const figures = [
    t('fresh', { count: counts.fresh }),
    ...(counts.known > 0 ? [t('known', { count: counts.known })] : []),
    ...(counts.repeats > 0 ? [t('repeats', { count: counts.repeats })] : []),
    ...(counts.withheld > 0 ? [safety('withheldEntries', { count: counts.withheld })] : []),
  ];
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('title', { count: entries.length })}</h1>
        <Button
          size="small"
          disabled={selectable.length === 0}
          onClick={() => panel.tick(allTicked ? [] : selectable)}
        >
          {allTicked ? t('clear') : t('selectNew')}
        </Button>
        <p className={styles.figures}>
          {site && (
            <>
              <bdi>{site}</bdi> ·{' '}
            </>
          )}
          {figures.join(' · ')}
        </p>
      </header>
      <PageNotices
        panel={panel}
        notices={screen.notices}
        recipe={screen.recipe}
        actions={actions}
      />
      {problem && (
        <div className={noticeStyles.notices}>
          <SaveProblemNote problem={problem} isNew panel={panel} />
        </div>
      )}
      <EntryGrid
        entries={entries}
        ticked={ticked}
        active={active}
        onActivate={setActive}
        onToggle={toggle}
        onSelectNew={() => panel.tick(selectable)}
        onOpen={(entry) => void panel.openEntry(entry)}
        onSave={() => void panel.save()}
      />
      <p className={styles.keys}>{t('keys')}</p>
    </>
  );
}
