import { useCallback, useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ActionLeads } from '@/components/data/action-leads';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import type { ActionRow } from '@/lib/db/rows';
import styles from './import-files.module.css';
import { useUndoImport } from './use-undo-import';

const count = (value: string | number | undefined) => Number(value ?? 0);

/** The imports of the last 30 days, each with its way back. */
export function PastImports() {
  const t = useTranslations('imports');
  const format = useFormatter();
  const { actions, attempt } = useDashboard();
  const [past, setPast] = useState<ActionRow[]>([]);
  const look = useCallback(
    () => attempt(async () => setPast(await actions.imports.list())),
    [actions, attempt],
  );
  useEffect(() => void look(), [look]);
  const undo = useUndoImport();
  if (past.length === 0) return null;
  return (
    <section className={styles.past} aria-labelledby="past-imports">
      <h2 id="past-imports">{t('past')}</h2>
      <ul className={styles.pastList}>
        {past.map((action) => {
          const { id, at, kind, detail, undoneAt } = action;
          // A list of sales was noted as one file once.
          const files = String(detail.files ?? detail.file ?? '');
          const date = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
          return (
            <li key={id} className={styles.pastRow}>
              <span className={styles.pastText}>
                <bdi>
                  {kind === 'sales'
                    ? t('pastSales', {
                        date,
                        files,
                        add: count(detail.add),
                        new: count(detail.new),
                      })
                    : t('pastRow', {
                        date,
                        files,
                        new: count(detail.new),
                        merged: count(detail.merged),
                      })}
                </bdi>
                {action.leads > 0 && (
                  <>
                    {' · '}
                    <ActionLeads action={action} title={`${files}, ${date}`} />
                  </>
                )}
              </span>
              {undoneAt === undefined ? (
                <Button
                  size="small"
                  aria-label={t('undoOf', { files })}
                  onClick={() => void undo(id).then(look)}
                >
                  {t('undo')}
                </Button>
              ) : (
                <span className={styles.quiet}>{t('wasUndone')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
