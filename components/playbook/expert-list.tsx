import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import list from '@/components/settings/own-columns-section.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button, IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { Expert } from '@/lib/domain/playbook/expert';
import { nextOrder } from '@/lib/domain/playbook/place-items';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import styles from './playbook.module.css';
import { itemOf, usePlaybookReadOnly, usePlaybookWork } from './use-playbook';

interface ExpertEditProps {
  expert?: Expert;
  onSave(expert: Expert): Promise<void>;
  onCancel(): void;
}

function ExpertEdit({ expert, onSave, onCancel }: ExpertEditProps) {
  const t = useTranslations('method.experts');
  const common = useTranslations('common');
  const [name, setName] = useState(expert?.name ?? '');
  const [role, setRole] = useState(expert?.role ?? '');
  const [hours, setHours] = useState(String(expert?.hoursPerWeek ?? 2));
  const [problem, setProblem] = useState<'name' | 'hours'>();
  const save = () => {
    const hoursPerWeek = Number(hours.trim().replace(',', '.'));
    const areHours = hours.trim() !== '' && hoursPerWeek >= 0 && hoursPerWeek <= 60;
    if (name.trim() === '') setProblem('name');
    else if (!areHours) setProblem('hours');
    else void onSave({ name: name.trim(), role: role.trim(), hoursPerWeek });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('name')}
        value={name}
        maxLength={120}
        autoFocus
        error={problem === 'name' ? t('problem.name') : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label={t('role')}
        value={role}
        maxLength={120}
        onChange={({ target }) => setRole(target.value)}
      />
      <TextField
        label={t('hours')}
        inputMode="decimal"
        value={hours}
        maxLength={5}
        error={problem === 'hours' ? t('problem.hours') : undefined}
        onChange={({ target }) => setHours(target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="primary">
          {common('save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Who can be asked for, with the hours they give. */
export function ExpertList({ experts }: { experts: readonly ItemOf<'expert'>[] }) {
  const t = useTranslations('method.experts');
  const words = useTranslations('method');
  const { put, remove } = usePlaybookWork();
  const readOnly = usePlaybookReadOnly();
  const [editing, setEditing] = useState<string>();
  const close = () => setEditing(undefined);
  const keep = async (item: { id: string; order: number }, expert: Expert, isNew: boolean) => {
    const { name } = expert;
    const said = isNew ? words('added', { name }) : words('changed', { name });
    if (await put([itemOf('expert', item, expert)], said)) close();
  };
  return (
    <SettingsSection title={t('list')} text={t('listText')}>
      {experts.length === 0 && editing === undefined && <p className={styles.quiet}>{t('none')}</p>}
      <ul className={list.list}>
        {experts.map((item) => {
          const { name, role, hoursPerWeek } = item.value;
          if (editing === item.id)
            return (
              <li key={item.id}>
                <ExpertEdit
                  expert={item.value}
                  onCancel={close}
                  onSave={(expert) => keep(item, expert, false)}
                />
              </li>
            );
          return (
            <li key={item.id} className={list.column}>
              <span className={list.what}>
                <bdi className={list.name}>{name}</bdi>
                {role && <bdi className={list.quiet}>{role}</bdi>}
                <span className={list.quiet}>{t('hoursOf', { hours: hoursPerWeek })}</span>
              </span>
              <IconButton
                icon={Pencil}
                label={words('edit', { name })}
                disabled={readOnly}
                onClick={() => setEditing(item.id)}
              />
              <IconButton
                icon={Trash2}
                label={words('remove', { name })}
                disabled={readOnly}
                onClick={() => void remove(item, words('removed', { name }))}
              />
            </li>
          );
        })}
      </ul>
      {editing === '' ? (
        <ExpertEdit
          onCancel={close}
          onSave={(expert) =>
            keep({ id: crypto.randomUUID(), order: nextOrder(experts) }, expert, true)
          }
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
