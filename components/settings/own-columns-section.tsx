import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { OwnColumn } from '@/lib/domain/own-column';
import { ListEditor } from './list-editor';
import styles from './list-editor.module.css';
import { OwnColumnEdit, type OwnColumnPatch } from './own-column-edit';
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
  const readOnly = health.state === 'newer' || health.state === 'unavailable';
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <ListEditor<OwnColumn>
        items={ownColumns}
        readOnly={readOnly}
        none={t('none')}
        add={t('add')}
        label={(tool, { name }) => t(tool, { name })}
        row={({ name, type, choices }) => (
          <>
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.quiet}>
              {type === 'choice' ? choices.join(', ') : t(`types.${type}`)}
            </span>
          </>
        )}
        form={(column, close) => (
          <OwnColumnEdit
            {...(column && { column })}
            onCancel={close}
            onSave={async (patch) => {
              if (await (column ? work.change(column.id, patch) : work.add(patch))) close();
            }}
          />
        )}
        onMove={({ id }, by) => work.move(id, by)}
        onRemove={({ id }) => void work.remove(id)}
      />
    </SettingsSection>
  );
}
