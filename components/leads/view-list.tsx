import { Check, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useDashboard } from './dashboard-context';
import type { LeadTableState } from './use-lead-table';
import type { NamedView } from './use-views';
import styles from './view-menu.module.css';

interface ViewListProps {
  table: LeadTableState;
  onDone(): void;
}

/** What can be done with views, each said in words and with the way back. */
function useViewWork({ table, onDone }: ViewListProps) {
  const t = useTranslations('table.views');
  const { actions, attempt, notify } = useDashboard();
  const { views } = actions.table;
  const { view, viewId, chooseView, adoptView } = table;
  return {
    async add(name: string) {
      const done = await attempt(() => views.add(name, view));
      if (!done) return;
      adoptView(done.result.id);
      notify(t('added', { name: done.result.name }), done.undo);
      onDone();
    },
    async overwrite({ id, name }: NamedView) {
      const done = await attempt(() => views.overwrite(id, view));
      if (done) notify(t('overwritten', { name }), done.undo);
    },
    reset({ name }: NamedView) {
      const back = table.resetView();
      notify(t('wasReset', { name }), async () => back());
    },
    async rename(id: string, name: string) {
      const done = await attempt(() => views.rename(id, name));
      if (done) notify(t('renamed', { name: done.result.name }), done.undo);
    },
    async remove({ id, name }: NamedView) {
      const done = await attempt(() => views.remove(id));
      if (!done) return;
      if (id === viewId) chooseView('all');
      notify(t('removed', { name }), done.undo);
    },
  };
}

function NameForm({
  label,
  button,
  start = '',
  autoFocus,
  onName,
}: {
  label: string;
  button: string;
  start?: string;
  autoFocus?: boolean;
  onName(name: string): void;
}) {
  const [name, setName] = useState(start);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        onName(name);
        setName('');
      }}
    >
      <TextField
        label={label}
        value={name}
        maxLength={80}
        autoFocus={autoFocus}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" size="small" disabled={!name.trim()}>
        {button}
      </Button>
    </form>
  );
}

/** All views, the saved ones with what can be done to them, and a name for what is shown now. */
export function ViewList(props: ViewListProps) {
  const { table, onDone } = props;
  const t = useTranslations('table.views');
  const work = useViewWork(props);
  const [renaming, setRenaming] = useState<string>();
  const { views, viewId, currentView, viewChanged } = table;
  const choose = (view: NamedView, tools?: ReactNode) => (
    <li key={view.id} className={styles.view}>
      <button
        type="button"
        className={styles.choose}
        aria-current={view.id === viewId || undefined}
        onClick={() => {
          table.chooseView(view.id);
          onDone();
        }}
      >
        <span className={styles.mark}>{view.id === viewId && <Check aria-hidden size={14} />}</span>
        <bdi>{view.name}</bdi>
        {(view.id === viewId ? viewChanged : table.hasDraft(view.id)) && (
          <span className={styles.changed}>({t('changed')})</span>
        )}
      </button>
      {tools}
    </li>
  );
  const isSaved = currentView !== undefined && !views.isShipped(currentView.id);
  return (
    <div className={styles.views}>
      <h3 className={styles.heading}>{t('shippedTitle')}</h3>
      <ul>{views.shipped.map((view) => choose(view))}</ul>
      <h3 className={styles.heading}>{t('savedTitle')}</h3>
      {views.saved.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ul>
        {views.saved.map((view) =>
          renaming === view.id ? (
            <li key={view.id}>
              <NameForm
                label={t('name')}
                button={t('renameDone')}
                start={view.name}
                autoFocus
                onName={(name) => {
                  setRenaming(undefined);
                  void work.rename(view.id, name);
                }}
              />
            </li>
          ) : (
            choose(
              view,
              <span className={styles.tools}>
                <IconButton
                  size="small"
                  icon={Pencil}
                  label={t('rename', { name: view.name })}
                  onClick={() => setRenaming(view.id)}
                />
                <IconButton
                  size="small"
                  icon={Trash2}
                  label={t('remove', { name: view.name })}
                  onClick={() => void work.remove(view)}
                />
              </span>,
            )
          ),
        )}
      </ul>
      {currentView && viewChanged && (
        <div className={styles.changes}>
          {isSaved && (
            <Button size="small" onClick={() => void work.overwrite(currentView)}>
              {t('overwrite', { name: currentView.name })}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              work.reset(currentView);
              onDone();
            }}
          >
            {t('reset')}
          </Button>
        </div>
      )}
      <NameForm label={t('name')} button={t('add')} onName={(name) => void work.add(name)} />
    </div>
  );
}
