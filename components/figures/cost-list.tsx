import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button, IconButton } from '@/components/ui/button';
import type { Period } from '@/lib/domain/figures/period';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import { CostEdit } from './cost-edit';
import styles from './figures.module.css';
import { useFigureWords } from './use-figure-words';

/** All that was booked to sources; to add, change and remove with a way back. */
export function CostList({ costs, period }: { costs: readonly SourceCost[]; period: Period }) {
  const t = useTranslations('figures.costs');
  const channel = useTranslations('domain.sourceChannel');
  const words = useFigureWords();
  const { actions, attempt, notify, health } = useDashboard();
  const [editing, setEditing] = useState<string>();
  const readOnly = health.state !== 'ok' && health.state !== 'first-run';
  const save = async (cost: Omit<SourceCost, 'id'> & { id?: string }) => {
    const done = await attempt(() => actions.figures.putCost(cost));
    if (!done) return;
    setEditing(undefined);
    notify(t('saved', { source: channel(done.result.source) }), done.undo);
  };
  const remove = async ({ id, source }: SourceCost) => {
    const done = await attempt(() => actions.figures.removeCost(id));
    if (done) notify(t('removed', { source: channel(source) }), done.undo);
  };
  const edit = (cost?: SourceCost) => (
    <CostEdit
      cost={cost}
      period={period}
      onSave={(given) => void save(given)}
      onCancel={() => setEditing(undefined)}
    />
  );
  return (
    <details>
      <summary>{t('title', { count: costs.length })}</summary>
      <div className={styles.tableBox}>
        <p className={styles.small}>{t('text')}</p>
        {costs.length > 0 && (
          <ul className={`${styles.list} ${styles.scroller}`}>
            {costs.map((cost) =>
              editing === cost.id ? (
                <li key={cost.id}>{edit(cost)}</li>
              ) : (
                <li key={cost.id} className={styles.item}>
                  <span>
                    {channel(cost.source)} · {words.money(cost.amount)} · {words.period(cost)}
                    {cost.note && (
                      <>
                        {' · '}
                        <bdi>{cost.note}</bdi>
                      </>
                    )}
                  </span>
                  <span className={styles.buttons}>
                    <IconButton
                      icon={Pencil}
                      label={t('edit', { source: channel(cost.source) })}
                      disabled={readOnly}
                      onClick={() => setEditing(cost.id)}
                    />
                    <IconButton
                      icon={Trash2}
                      label={t('remove', { source: channel(cost.source) })}
                      disabled={readOnly}
                      onClick={() => void remove(cost)}
                    />
                  </span>
                </li>
              ),
            )}
          </ul>
        )}
        {editing === 'new' ? (
          edit()
        ) : (
          <Button icon={Plus} disabled={readOnly} onClick={() => setEditing('new')}>
            {t('add')}
          </Button>
        )}
      </div>
    </details>
  );
}
