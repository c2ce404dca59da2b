import { ChevronDown, ChevronUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button, IconButton } from '@/components/ui/button';
import type { OwnColumn } from '@/lib/domain/own-column';
import { OwnColumnEdit, type OwnColumnPatch } from './own-column-edit';
import styles from './own-columns-section.module.css';
import { SettingsSection } from './settings-section';

function useOwnColumnWork() {
  const t = useTranslations('table.own');
  const { actions, attempt, notify } = useDashboard();
  const { ownColumns } = actions.table;
  return {
    async add(column: OwnColumnPatch) {
      const done = await attempt(() => ownColumns.add(column));
      if (done) notify(t('added', { name: done.result.name }), done.undo);
      return done !== undefined;
    },
    async change(id: string, patch: OwnColumnPatch) {
      const done = await attempt(() => ownColumns.change(id, patch));
      if (done) notify(t('changed', { name: done.result.name }), done.undo);
      return done !== undefined;
    },
    async remove(id: string) {
      const done = await attempt(() => ownColumns.remove(id));
      if (done) notify(t('removed', { name: done.result.name }), done.undo);
    },
    move: (id: string, by: -1 | 1) => void attempt(() => ownColumns.move(id, by)),
  };
}

/** What the company adds to the common form: add, rename, order, remove with undo. */
export function OwnColumnsSection() {
  const t = useTranslations('table.own');
  const { ownColumns, health } = useDashboard();
  const work = useOwnColumnWork();
  const [editing, setEditing] = useState<string>();
  const readOnly = health.state === 'newer' || health.state === 'unavailable';
  const close = () => setEditing(undefined);
  const item = (column: OwnColumn, at: number) => {
    const { id, name, type, choices } = column;
    if (editing === id)
      return (
        <li key={id}>
          <OwnColumnEdit
            column={column}
            onCancel={close}
            onSave={async (patch) => {
              if (await work.change(id, patch)) close();
            }}
          />
        </li>
      );
    return (
      <li key={id} className={styles.column}>
        <span className={styles.what}>
          <bdi className={styles.name}>{name}</bdi>
          <span className={styles.quiet}>
            {type === 'choice' ? choices.join(', ') : t(`types.${type}`)}
          </span>
        </span>
        <IconButton
          icon={ChevronUp}
          label={t('up', { name })}
          disabled={readOnly || at === 0}
          onClick={() => work.move(id, -1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('down', { name })}
          disabled={readOnly || at === ownColumns.length - 1}
          onClick={() => work.move(id, 1)}
        />
        <IconButton
          icon={Pencil}
          label={t('edit', { name })}
          disabled={readOnly}
          onClick={() => setEditing(id)}
        />
        <IconButton
          icon={Trash2}
          label={t('remove', { name })}
          disabled={readOnly}
          onClick={() => void work.remove(id)}
        />
      </li>
    );
  };
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {ownColumns.length === 0 && editing !== '' && <p className={styles.quiet}>{t('none')}</p>}
      <ul className={styles.list}>{ownColumns.map(item)}</ul>
      {editing === '' ? (
        <OwnColumnEdit
          onCancel={close}
          onSave={async (column) => {
            if (await work.add(column)) close();
          }}
        />
      ) : (
        <div>
          <Button icon={Plus} disabled={readOnly} onClick={() => setEditing('')}>
            {t('add')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
