import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { FitNote } from '@/components/lead/fit-note';
import { LeadStateMark } from '@/components/lead/lead-state-mark';
import { Button } from '@/components/ui/button';
import type { Screen } from './panel-state';
import styles from './prospect-header.module.css';
import type { Panel } from './use-panel';

interface ProspectHeaderProps {
  screen: Extract<Screen, { name: 'prospect' }>;
  panel: Panel;
}

/** Who it is, whether the base knows them, and what was read. */
export function ProspectHeader({ screen, panel }: ProspectHeaderProps) {
  const t = useTranslations('panel');
  const { prospect } = screen.prospect;
  const { draft, known, how, page } = prospect;
  const site = URL.parse(page.url)?.hostname.replace(/^www\./, '');
  const kind = how === 'page' ? t(`view.${screen.view}`) : t(`view.${how}`);
  const count = screen.list?.list.entries.length ?? 0;
  return (
    <header className={styles.header}>
      {screen.list && (
        <div className={styles.back}>
          <Button variant="quiet" size="small" icon={ArrowLeft} onClick={panel.backToList}>
            {screen.view === 'list' ? t('list.back') : t('list.others', { count })}
          </Button>
          {screen.view === 'list' && known && (
            <Button variant="quiet" size="small" onClick={() => void panel.openNextNew()}>
              {t('saved.next')}
            </Button>
          )}
        </div>
      )}
      <div className={styles.top}>
        <h1 className={styles.name}>
          <bdi>{draft.name.value || t(`unnamed.${draft.kind}`)}</bdi>
        </h1>
        <span className={styles.marks}>
          <FitNote subject={draft} />
          <LeadStateMark lead={known?.lead} />
        </span>
      </div>
      <p className={styles.place}>
        {site && (
          <>
            <bdi>{site}</bdi> ·{' '}
          </>
        )}
        {kind}
      </p>
    </header>
  );
}
