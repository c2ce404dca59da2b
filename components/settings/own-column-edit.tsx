import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { type OwnColumn, ownColumnTypes } from '@/lib/domain/own-column';
import styles from './own-columns-section.module.css';

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
  const common = useTranslations('common');
  const [name, setName] = useState(column?.name ?? '');
  const [type, setType] = useState(column?.type ?? 'text');
  const [choices, setChoices] = useState(column?.choices.join('\n') ?? '');
  const listed = choices.split('\n').filter((choice) => choice.trim());
  const right = name.trim() !== '' && (type !== 'choice' || listed.length > 0);
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (right) void onSave({ name, type, choices: listed.slice(0, 50) });
      }}
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
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="primary" disabled={!right}>
          {common('save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
