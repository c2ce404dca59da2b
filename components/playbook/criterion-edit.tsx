import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useCriterionWords } from '@/components/lead/use-criterion-words';
import { useDashboard } from '@/components/leads/dashboard-context';
import { ItemForm } from '@/components/settings/item-form';
import { CheckBox } from '@/components/ui/check-box';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import type { RecordKind } from '@/lib/domain/captured-record';
import {
  ownerships,
  type PortraitCriterion,
  portraitFields,
  portraitWeights,
} from '@/lib/domain/playbook/portrait';
import {
  type CriterionProblem,
  fieldsFor,
  finishCriterion,
  isMeasured,
  type TypedCriterion,
  typedCriterion,
} from '@/lib/domain/playbook/typed-criterion';
import styles from './playbook.module.css';

interface ValuesProps {
  typed: TypedCriterion;
  set(patch: Partial<TypedCriterion>): void;
}

/** What the field is to say: words, choices, limits or nothing, as the field is. */
function CriterionValues({ typed, set }: ValuesProps) {
  const t = useTranslations('portrait.criteria');
  const words = useTranslations('portrait');
  const { ownColumns } = useDashboard();
  const kind = portraitFields[typed.field];
  const chosen = typed.words.split('\n').filter(Boolean);
  if (isMeasured(typed, ownColumns))
    return (
      <div className={styles.row}>
        {(['atLeast', 'atMost'] as const).map((limit) => (
          <TextField
            key={limit}
            label={t(limit)}
            inputMode="decimal"
            value={typed[limit]}
            maxLength={12}
            onChange={({ target }) => set({ [limit]: target.value })}
          />
        ))}
      </div>
    );
  if (kind === 'presence') return <p className={styles.quiet}>{t('presenceHint')}</p>;
  if (kind === 'choice')
    return (
      <fieldset className={styles.choices}>
        <legend>{t('choices')}</legend>
        {ownerships.map((value) => (
          <CheckBox
            key={value}
            checked={chosen.includes(value)}
            onChange={(on) =>
              set({
                words: ownerships
                  .filter((each) => (each === value ? on : chosen.includes(each)))
                  .join('\n'),
              })
            }
          >
            {words(`ownership.${value}`)}
          </CheckBox>
        ))}
      </fieldset>
    );
  const exact = ['legalForm', 'domain', 'profile', 'tag'].includes(typed.field);
  return (
    <TextArea
      label={t('anyOf')}
      hint={t(typed.field === 'country' ? 'countryHint' : exact ? 'exactHint' : 'anyOfHint')}
      value={typed.words}
      maxLength={6000}
      onChange={({ target }) => set({ words: target.value })}
    />
  );
}

function OwnColumnChoice({ typed, set }: ValuesProps) {
  const t = useTranslations('portrait.criteria');
  const { ownColumns } = useDashboard();
  const names = [...new Set([...ownColumns.map(({ name }) => name), typed.column])].filter(Boolean);
  if (names.length === 0) return <p className={styles.quiet}>{t('noColumns')}</p>;
  return (
    <SelectField
      label={t('column')}
      hint={t('rangeHint')}
      value={typed.column}
      onChange={({ target }) => set({ column: target.value })}
    >
      <option value="" />
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

interface CriterionEditProps {
  kind: RecordKind;
  /** Absent for a new one. */
  criterion?: PortraitCriterion;
  onSave(criterion: PortraitCriterion): Promise<void>;
  onCancel(): void;
}

/** One criterion of a portrait: what is looked at, how it counts, what it is to be. */
export function CriterionEdit({ kind, criterion, onSave, onCancel }: CriterionEditProps) {
  const t = useTranslations('portrait.criteria');
  const words = useTranslations('portrait');
  const format = useFormatter();
  const { ownColumns } = useDashboard();
  const { fieldWord } = useCriterionWords();
  const [typed, setTyped] = useState(() =>
    typedCriterion(criterion?.id ?? crypto.randomUUID(), criterion),
  );
  const [problem, setProblem] = useState<CriterionProblem>();
  const set = (patch: Partial<TypedCriterion>) => {
    setProblem(undefined);
    setTyped((before) => ({ ...before, ...patch }));
  };
  const save = () => {
    const finished = finishCriterion(typed, ownColumns);
    if ('problem' in finished) setProblem(finished.problem);
    else void onSave(finished.criterion);
  };
  return (
    <ItemForm onSave={save} onCancel={onCancel}>
      <SelectField
        label={t('field')}
        value={typed.field}
        autoFocus
        onChange={({ target }) => {
          const field = fieldsFor(kind).find((each) => each === target.value);
          if (field) set({ field, words: '', atLeast: '', atMost: '' });
        }}
      >
        {fieldsFor(kind).map((field) => (
          <option key={field} value={field}>
            {fieldWord(field, kind)}
          </option>
        ))}
      </SelectField>
      <ChoiceGroup
        legend={t('weight')}
        options={portraitWeights.map((value) => ({
          value,
          label: words(`weight.${value}`),
          title: words(`weightMeaning.${value}`),
        }))}
        value={typed.weight}
        onChange={(weight) => set({ weight })}
      />
      {typed.field === 'own' && <OwnColumnChoice typed={typed} set={set} />}
      <CriterionValues typed={typed} set={set} />
      {problem && (
        <p role="alert" className={styles.error}>
          {problem.code === 'unknownCountry'
            ? t('unknownCountry', { names: format.list(problem.names) })
            : t(problem.code)}
        </p>
      )}
    </ItemForm>
  );
}
