import { useContext, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '@/components/ui/field';
import type { LeadDraft } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import { type OwnValue, parseOwnValue, withOwnValue } from '@/lib/domain/own-values';
import { EditingContext } from './editing-context';
import styles from './follow-up-editor.module.css';

interface OwnFieldProps {
  column: OwnColumn;
  value: OwnValue | undefined;
  onChange(value: OwnValue | undefined): void;
}

/** A number as it is typed: what is no number yet stays in the field and is not taken over. */
function NumberField({ column, value, onChange }: OwnFieldProps) {
  const t = useTranslations('table.own');
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && parseOwnValue(column, typed) === null;
  return (
    <TextField
      label={column.name}
      inputMode="decimal"
      maxLength={40}
      value={typed ?? value ?? ''}
      error={wrong ? t('notNumber') : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const parsed = parseOwnValue(column, target.value);
        if (parsed !== null) onChange(parsed);
      }}
      onBlur={() => wrong || setTyped(undefined)}
    />
  );
}

function ChoiceField({ column, value, onChange }: OwnFieldProps) {
  const t = useTranslations('table.own');
  const chosen = value === undefined ? '' : String(value);
  // What was chosen before the choices were changed can still be seen.
  const choices = chosen && !column.choices.includes(chosen) ? [chosen] : [];
  return (
    <SelectField
      label={column.name}
      value={chosen}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      <option value="">{t('noChoice')}</option>
      {[...choices, ...column.choices].map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </SelectField>
  );
}

/** One field of a company's own column, by its type. */
export function OwnValueField(props: OwnFieldProps) {
  const { column, value, onChange } = props;
  switch (column.type) {
    case 'number':
      return <NumberField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    default:
      return (
        <TextField
          label={column.name}
          type={column.type}
          maxLength={2000}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      );
  }
}

/** The company's own columns of a lead; nothing where there are none. */
export function OwnValueFields({
  draft,
  onChange,
}: {
  draft: LeadDraft;
  onChange(draft: LeadDraft): void;
}) {
  const t = useTranslations('table.own');
  const { ownColumns = [] } = useContext(EditingContext);
  if (ownColumns.length === 0) return null;
  return (
    <fieldset className={styles.own}>
      <legend className={styles.ownTitle}>{t('section')}</legend>
      <div className={styles.orders}>
        {ownColumns.map((column) => (
          <OwnValueField
            key={column.id}
            column={column}
            value={draft.ownValues?.[column.id]}
            onChange={(value) => {
              const ownValues = withOwnValue(draft.ownValues, column.id, value);
              const { ownValues: _, ...others } = draft;
              onChange(ownValues ? { ...others, ownValues } : others);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
