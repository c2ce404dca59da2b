import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ItemForm } from '@/components/settings/item-form';
import { ListEditor } from '@/components/settings/list-editor';
import { SettingsSection } from '@/components/settings/settings-section';
import { TextField } from '@/components/ui/field';
import { usePlaybookList, usePlaybookPart, usePlaybookReadOnly } from './use-playbook';

interface HoldBackEditProps {
  text: string | undefined;
  onSave(text: string): void;
  onCancel(): void;
}

function HoldBackEdit({ text, onSave, onCancel }: HoldBackEditProps) {
  const t = useTranslations('method.lists');
  const [typed, setTyped] = useState(text ?? '');
  const said = typed.trim();
  return (
    <ItemForm canSave={said !== ''} onSave={() => onSave(said)} onCancel={onCancel}>
      <TextField
        label={t('text')}
        value={typed}
        maxLength={120}
        autoFocus
        onChange={({ target }) => setTyped(target.value)}
      />
    </ItemForm>
  );
}

/** What holds prospects back, in the company's own words and order. */
export function HoldBackList() {
  const t = useTranslations('method.lists');
  const words = useTranslations('method');
  const items = usePlaybookPart('hold-back') ?? [];
  const { keep, move, remove } = usePlaybookList('hold-back', items, ({ text }) => text);
  return (
    <SettingsSection title={t('holdBacks')} text={t('holdBacksText')}>
      <ListEditor
        items={items}
        readOnly={usePlaybookReadOnly()}
        none={t('noHoldBacks')}
        add={t('addHoldBack')}
        label={(tool, { value: { text } }) => words(tool, { name: text })}
        row={({ value: { text } }) => <bdi>{text}</bdi>}
        form={(item, close) => (
          <HoldBackEdit
            text={item?.value.text}
            onCancel={close}
            onSave={(text) => void keep(item, { text }, close)}
          />
        )}
        onMove={move}
        onRemove={remove}
      />
    </SettingsSection>
  );
}
