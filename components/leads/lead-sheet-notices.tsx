import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Clash } from '@/lib/domain/merge-edits';
import styles from './lead-sheet.module.css';
import type { LeadEditing } from './use-lead-editing';

/** Both values of each field that was changed here and elsewhere. */
function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  const t = useTranslations('safety.clash');
  return (
    <>
      {t('title')}
      <ul>
        {clashes.map(({ field, mine, theirs }) => (
          <li key={field}>
            {t(`field.${field}`)}: <bdi>{t('mine', { value: mine || t('empty') })}</bdi> ·{' '}
            <bdi>{t('theirs', { value: theirs || t('empty') })}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands between the typed and the saved: a change made elsewhere, values that cannot be saved, a draft of last time. */
export function LeadSheetNotices({ editing }: { editing: LeadEditing }) {
  const t = useTranslations('leads.sheet');
  const problem = useTranslations('leads.problem');
  const format = useFormatter();
  const { conflict, clashes, restoredAt, dirty, problems } = editing;
  const restored = dirty && restoredAt !== undefined && !conflict;
  if (!conflict && !restored && problems.length === 0) return null;
  return (
    <div className={styles.notices}>
      {conflict && (
        <Notice
          tone="warn"
          action={
            <>
              <Button size="small" onClick={editing.takeTheirs}>
                {t('takeTheirs')}
              </Button>
              <Button size="small" onClick={editing.keepMine}>
                {t('keepMine')}
              </Button>
            </>
          }
        >
          {clashes ? <Clashes clashes={clashes} /> : t('conflict')}
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice tone="bad">
          <ul>
            {problems.map(({ code, value, person }) => (
              <li key={`${code} ${value} ${person}`}>{problem(code, { value })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {restored && (
        <Notice
          tone="info"
          action={
            <Button size="small" onClick={editing.discard}>
              {t('discard')}
            </Button>
          }
        >
          {t('restoredDraft', {
            when: format.dateTime(restoredAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Notice>
      )}
    </div>
  );
}
