import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { OwnValueField } from '@/components/lead/own-value-fields';
import { SelectField, TextField } from '@/components/ui/field';
import type { BulkEdit, BulkField } from '@/lib/domain/bulk-edit';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages, stagesWithReason } from '@/lib/domain/stage';
import { isOwnColumn, ownColumnId } from '@/lib/domain/table-view';
import { useDashboard } from './dashboard-context';
import { ReasonFields } from './reason-fields';
import type { LeadTableState } from './use-lead-table';

export const bulkFields = [
  'stage',
  'addTag',
  'removeTag',
  'responsible',
  'source',
  'retainUntil',
] as const satisfies readonly BulkField[];

/** An edit of that field with nothing said yet; "own:" and an id is a company's own column. */
export function emptyEdit(field: string): BulkEdit {
  if (isOwnColumn(field)) return { field: 'own', column: ownColumnId(field), value: undefined };
  switch (field) {
    case 'addTag':
    case 'removeTag':
    case 'responsible':
      return { field, value: '' };
    case 'source':
      return { field, value: sourceChannels[0] };
    case 'retainUntil':
      return { field, value: undefined };
    default:
      return { field: 'stage', value: 'lead', reason: '' };
  }
}

/** Whether it says what to do: a tag needs a word, a stage that is a way out needs a reason. */
export function isReady(edit: BulkEdit): boolean {
  if (edit.field === 'addTag' || edit.field === 'removeTag') return edit.value.trim() !== '';
  if (edit.field !== 'stage' || !stagesWithReason.includes(edit.value)) return true;
  return edit.reason.trim() !== '';
}

interface BulkEditValueProps {
  edit: BulkEdit;
  table: LeadTableState;
  onChange(edit: BulkEdit): void;
}

type WordEdit = Extract<BulkEdit, { field: 'addTag' | 'removeTag' | 'responsible' }>;

function WordValue({ edit, table, onChange }: BulkEditValueProps & { edit: WordEdit }) {
  const t = useTranslations('table.bulk');
  const id = useId();
  const isTag = edit.field !== 'responsible';
  const used = [...table.found.countsOf(isTag ? 'tag' : 'responsible').keys()].filter(Boolean);
  return (
    <>
      <TextField
        label={t('value')}
        hint={isTag ? undefined : t('emptyValue')}
        list={id}
        maxLength={isTag ? 60 : 120}
        value={edit.value}
        onChange={({ target }) => onChange({ ...edit, value: target.value })}
      />
      <datalist id={id}>
        {used.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  );
}

type RetainEdit = Extract<BulkEdit, { field: 'retainUntil' }>;

function RetainValue({ edit, onChange }: { edit: RetainEdit; onChange(edit: BulkEdit): void }) {
  const t = useTranslations('table.bulk');
  const { actions } = useDashboard();
  return (
    <TextField
      label={t('fields.retainUntil')}
      hint={t('retainHint')}
      type="date"
      value={edit.value === undefined ? '' : actions.table.dayOf(edit.value)}
      onChange={({ target }) => {
        const [year = 0, month = 1, day = 1] = target.value.split('-').map(Number);
        const end = new Date(year, month - 1, day, 23, 59, 59).getTime();
        onChange({ field: 'retainUntil', value: target.value && end >= 0 ? end : undefined });
      }}
    />
  );
}

/** What the field is changed to. */
export function BulkEditValue({ edit, table, onChange }: BulkEditValueProps) {
  const t = useTranslations('table.bulk');
  const words = useTranslations('domain');
  switch (edit.field) {
    case 'stage':
      return (
        <>
          <SelectField
            label={t('value')}
            value={edit.value}
            onChange={({ target }) => {
              const value = stages.find((stage) => stage === target.value);
              if (value) onChange({ ...edit, value });
            }}
          >
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {words(`stage.${stage}`)}
              </option>
            ))}
          </SelectField>
          {stagesWithReason.includes(edit.value) && (
            <ReasonFields
              reason={edit.reason}
              comeBackOn={edit.comeBackOn}
              onChange={(said) => onChange({ ...edit, ...said })}
            />
          )}
        </>
      );
    case 'source':
      return (
        <SelectField
          label={t('value')}
          value={edit.value}
          onChange={({ target }) => {
            const value = sourceChannels.find((channel) => channel === target.value);
            if (value) onChange({ field: 'source', value });
          }}
        >
          {sourceChannels.map((channel) => (
            <option key={channel} value={channel}>
              {words(`sourceChannel.${channel}`)}
            </option>
          ))}
        </SelectField>
      );
    case 'retainUntil':
      return <RetainValue edit={edit} onChange={onChange} />;
    case 'own': {
      const column = table.ownColumns.find(({ id }) => id === edit.column);
      if (!column) return null;
      return (
        <OwnValueField
          column={column}
          value={edit.value}
          onChange={(value) => onChange({ ...edit, value })}
        />
      );
    }
    default:
      return <WordValue edit={edit} table={table} onChange={onChange} />;
  }
}
