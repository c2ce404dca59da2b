import { useCallback, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import list from '@/components/settings/settings-list.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button } from '@/components/ui/button';
import type { ActionKind, ActionRow } from '@/lib/db/rows';
import { ActionLeads } from './action-leads';
import { useLoaded } from './use-loaded';

const page = 20;
/** What leaves no way back. */
const final = new Set<ActionKind>(['erase', 'purge']);

interface ItemProps {
  action: ActionRow;
  readOnly: boolean;
  onUndo(): void;
}

function HistoryItem({ action, readOnly, onUndo }: ItemProps) {
  const t = useTranslations('safety.history');
  const format = useFormatter();
  const { at, kind, leads, detail, undoneAt } = action;
  const hasLeads = kind !== 'lift';
  const opens = hasLeads && leads > 0 && !final.has(kind);
  const what = t(`kind.${kind}`);
  const date = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const { name, page: source, files, file } = detail;
  const named = [name, source, files, file].find((value) => typeof value === 'string');
  return (
    <li className={list.item}>
      <div className={list.main}>
        {what}
        {named && (
          <>
            : <bdi>{named}</bdi>
          </>
        )}
        <p className={list.quiet}>
          {date}
          {hasLeads && (
            <>
              {' · '}
              {opens ? (
                <ActionLeads action={action} title={`${what}, ${date}`} />
              ) : (
                t('leads', { count: leads })
              )}
            </>
          )}
          {undoneAt !== undefined && ` · ${t('undone')}`}
        </p>
      </div>
      {!final.has(kind) && undoneAt === undefined && (
        <Button
          size="small"
          disabled={readOnly}
          aria-label={t('undoOf', { what, date })}
          onClick={onUndo}
        >
          {t('undo')}
        </Button>
      )}
    </li>
  );
}

/** What was done lately, the latest first, each with its way back. */
export function HistorySection() {
  const t = useTranslations('safety.history');
  const { actions, attempt, notify, health } = useDashboard();
  const [most, setMost] = useState(page);
  const [history, again] = useLoaded(
    useCallback(() => actions.safety.listHistory(most + 1), [actions, most]),
  );
  const undo = (action: ActionRow) =>
    attempt(async () => {
      const result = await actions.safety.undo(action);
      notify(action.kind === 'lift' ? t('awayAgain') : t('result', { ...result }));
      again();
    });
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {history?.length === 0 && <p>{t('none')}</p>}
      {history !== undefined && history.length > 0 && (
        <ul className={list.list}>
          {history.slice(0, most).map((action) => (
            <HistoryItem
              key={action.id}
              action={action}
              readOnly={health.state !== 'ok'}
              onUndo={() => void undo(action)}
            />
          ))}
          {history.length > most && (
            <li className={list.item}>
              <Button variant="quiet" size="small" onClick={() => setMost(most + page)}>
                {t('more')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </SettingsSection>
  );
}
