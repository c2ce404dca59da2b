import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './notices.module.css';
import type { SaveProblem } from './panel-state';
import type { Panel } from './use-panel';

interface SaveProblemNoteProps {
  problem: SaveProblem;
  /** The prospect was not in the base when it was opened. */
  isNew: boolean;
  panel: Panel;
}

/** Why nothing was saved, and the ways on. */
export function SaveProblemNote({ problem, isNew, panel }: SaveProblemNoteProps) {
  const t = useTranslations('panel.problem');
  const common = useTranslations('common');
  const draw = (text: string, actions?: ReactNode) => (
    <Notice tone="bad" action={actions && <div className={styles.actions}>{actions}</div>}>
      {text}
    </Notice>
  );
  const asNew = (
    <Button size="small" onClick={() => void panel.saveAsNew()}>
      {t('saveAsNew')}
    </Button>
  );
  if (problem.code === 'incomplete') return draw(t('incomplete'));
  if (problem.code === 'conflict') {
    if (!problem.current) return draw(t('conflictDeleted'), isNew ? undefined : asNew);
    return draw(
      isNew ? t('conflictKnown') : t('conflictChanged'),
      <>
        <Button size="small" onClick={() => void panel.joinMine()}>
          {isNew ? t('joinMine') : t('keepMine')}
        </Button>
        {isNew ? (
          asNew
        ) : (
          <Button size="small" onClick={() => void panel.takeTheirs()}>
            {t('takeTheirs')}
          </Button>
        )}
      </>,
    );
  }
  const text =
    problem.code === 'failed' ? t('failed', { detail: problem.detail }) : t(problem.code);
  return draw(
    text,
    <Button size="small" onClick={() => void panel.save()}>
      {common('retry')}
    </Button>,
  );
}
