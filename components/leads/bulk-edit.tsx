import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import buttons from '@/components/ui/button.module.css';
import { SelectField } from '@/components/ui/field';
import type { BulkEdit as Edit } from '@/lib/domain/bulk-edit';
import { BulkEditValue, bulkFields, emptyEdit, isReady } from './bulk-edit-value';
import { useDashboard } from './dashboard-context';
import filterStyles from './filter-popover.module.css';
import type { LeadTableState } from './use-lead-table';

/** Changes many leads at once and offers the way back. */
export function useEditLeads(): (
  ids: readonly string[],
  edit: Edit,
  said?: string,
) => Promise<boolean> {
  const t = useTranslations('table.bulk');
  const { actions, attempt, notify } = useDashboard();
  return async (ids, edit, said) => {
    const done = await attempt(() => actions.table.editLeads(ids, edit));
    if (!done) return false;
    const count = done.result.length;
    if (count === 0) notify(t('done', { count }));
    else notify(said ?? t('done', { count }), done.undo);
    return true;
  };
}

function EditForm({ table, onDone }: { table: LeadTableState; onDone(): void }) {
  const t = useTranslations('table.bulk');
  const { ownColumns } = table;
  const [edit, setEdit] = useState<Edit>(emptyEdit('stage'));
  const [working, setWorking] = useState(false);
  const editLeads = useEditLeads();
  const ids = table.tickedIds;
  const field = edit.field === 'own' ? `own:${edit.column}` : edit.field;
  const apply = async () => {
    setWorking(true);
    const done = await editLeads(ids, edit);
    setWorking(false);
    if (done) onDone();
  };
  return (
    <form
      className={filterStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady(edit) && !working) void apply();
      }}
    >
      <SelectField
        label={t('field')}
        value={field}
        onChange={({ target }) => setEdit(emptyEdit(target.value))}
      >
        {bulkFields.map((name) => (
          <option key={name} value={name}>
            {t(`fields.${name}`)}
          </option>
        ))}
        {ownColumns.map(({ id, name }) => (
          <option key={id} value={`own:${id}`}>
            {name}
          </option>
        ))}
      </SelectField>
      <BulkEditValue key={field} edit={edit} table={table} onChange={setEdit} />
      <Button type="submit" variant="primary" disabled={!isReady(edit) || working}>
        {t('apply', { count: ids.length })}
      </Button>
    </form>
  );
}

/** The button of the bulk bar that changes one thing of all ticked leads. */
export function BulkEdit({ table, readOnly }: { table: LeadTableState; readOnly: boolean }) {
  const t = useTranslations('table.bulk');
  return (
    <DialogTrigger>
      <AriaButton
        className={`${buttons.button} ${buttons.secondary} ${buttons.small}`}
        isDisabled={readOnly}
      >
        <PencilLine aria-hidden size={14} />
        {t('edit')}
      </AriaButton>
      <Popover className={filterStyles.popover} placement="bottom end">
        <Dialog
          aria-label={t('title', { count: table.tickedIds.length })}
          className={filterStyles.dialog}
        >
          {({ close }) => <EditForm table={table} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
