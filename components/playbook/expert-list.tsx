import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ItemForm } from '@/components/settings/item-form';
import { ListEditor } from '@/components/settings/list-editor';
import list from '@/components/settings/list-editor.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { TextField } from '@/components/ui/field';
import type { Expert } from '@/lib/domain/playbook/expert';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import { usePlaybookList, usePlaybookReadOnly } from './use-playbook';

interface ExpertEditProps {
  expert: Expert | undefined;
  onSave(expert: Expert): void;
  onCancel(): void;
}

function ExpertEdit({ expert, onSave, onCancel }: ExpertEditProps) {
  const t = useTranslations('method.experts');
  const [name, setName] = useState(expert?.name ?? '');
  const [role, setRole] = useState(expert?.role ?? '');
  const [hours, setHours] = useState(String(expert?.hoursPerWeek ?? 2));
  const [problem, setProblem] = useState<'name' | 'hours'>();
  const save = () => {
    const hoursPerWeek = Number(hours.trim().replace(',', '.'));
    const areHours = hours.trim() !== '' && hoursPerWeek >= 0 && hoursPerWeek <= 60;
    if (name.trim() === '') setProblem('name');
    else if (!areHours) setProblem('hours');
    else onSave({ name: name.trim(), role: role.trim(), hoursPerWeek });
  };
  return (
    <ItemForm onSave={save} onCancel={onCancel}>
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
    </ItemForm>
  );
}

/** Who can be asked for, with the hours they give. */
export function ExpertList({ experts }: { experts: readonly ItemOf<'expert'>[] }) {
  const t = useTranslations('method.experts');
  const words = useTranslations('method');
  const { keep, remove } = usePlaybookList('expert', experts, ({ name }) => name);
  return (
    <SettingsSection title={t('list')} text={t('listText')}>
      <ListEditor
        items={experts}
        readOnly={usePlaybookReadOnly()}
        none={t('none')}
        add={t('add')}
        label={(tool, { value: { name } }) => words(tool, { name })}
        row={({ value: { name, role, hoursPerWeek } }) => (
          <>
            <bdi className={list.name}>{name}</bdi>
            {role && <bdi className={list.quiet}>{role}</bdi>}
            <span className={list.quiet}>{t('hoursOf', { hours: hoursPerWeek })}</span>
          </>
        )}
        form={(item, close) => (
          <ExpertEdit
            expert={item?.value}
            onCancel={close}
            onSave={(expert) => void keep(item, expert, close)}
          />
        )}
        onRemove={remove}
      />
    </SettingsSection>
  );
}
