import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { type OwnColumn, ownColumnTypes } from '@/lib/domain/own-column';
import { ItemForm } from './item-form';

export type OwnColumnPatch = Pick<OwnColumn, 'name' | 'type' | 'choices'>;

interface OwnColumnEditProps {
  /** Absent for a new one. What kind of value stands in a column is settled once. */
  column?: OwnColumn;
  onSave(patch: OwnColumnPatch): Promise<void>;
  onCancel(): void;
}

/** Name, type and choices of a company's own column. */
export function OwnColumnEdit({ column, onSave, onCancel }: OwnColumnEditProps) {
  const t = useTranslations('table.own');
  const [name, setName] = useState(column?.name ?? '');
  const [type, setType] = useState(column?.type ?? 'text');
  const [choices, setChoices] = useState(column?.choices.join('\n') ?? '');
  const listed = choices.split('\n').filter((choice) => choice.trim());
  const right = name.trim() !== '' && (type !== 'choice' || listed.length > 0);
  return (
    <ItemForm
      canSave={right}
      onSave={() => void onSave({ name, type, choices: listed.slice(0, 50) })}
      onCancel={onCancel}
    >
      <TextField
        label={t('name')}
        value={name}
        maxLength={120}
        autoFocus
        onChange={({ target }) => setName(target.value)}
      />
      <SelectField
        label={t('type')}
        value={type}
        disabled={column !== undefined}
        onChange={({ target }) =>
          setType(ownColumnTypes.find((known) => known === target.value) ?? 'text')
        }
      >
        {ownColumnTypes.map((known) => (
          <option key={known} value={known}>
            {t(`types.${known}`)}
          </option>
        ))}
      </SelectField>
      {type === 'choice' && (
        <TextArea
          label={t('choices')}
          value={choices}
          maxLength={6000}
          onChange={({ target }) => setChoices(target.value)}
        />
      )}
    </ItemForm>
  );
}
