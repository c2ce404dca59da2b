import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import { watchOwnColumns } from '@/lib/db/watch-table';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { type OwnColumn, ownColumnSchema, renamedChoices } from '@/lib/domain/own-column';
import { now } from './clock';
import { listOwnColumns } from './list-own-columns';
import { renameChoices } from './rename-choices';
import { SaveError, toSaveError } from './save-error';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

export type NewOwnColumn = Pick<OwnColumn, 'name' | 'type' | 'choices'>;

const mostColumns = 50;

/** All that can be done with the company's own columns. Failures: SaveError. */
export interface OwnColumnActions {
  /** Calls back with them in their order, now and after every change. */
  subscribe(onColumns: (columns: OwnColumn[]) => void): () => void;
  add(column: NewOwnColumn): Promise<Undoable<OwnColumn>>;
  /**
   * Another name, or other choices. A choice that has another name now has it in all leads and views;
   * what else they have in the column stays as it is.
   */
  change(id: string, patch: Partial<NewOwnColumn>): Promise<Undoable<OwnColumn>>;
  /** Before or behind its neighbour. */
  move(id: string, by: -1 | 1): Promise<Undoable<OwnColumn>>;
  /** What leads have in it stays in them, and is there again when this is undone. */
  remove(id: string): Promise<Undoable<OwnColumn>>;
}

const nameKey = (name: string) => name.toLocaleLowerCase();

function checked(column: OwnColumn, others: readonly OwnColumn[]): OwnColumn {
  const choices = column.choices.map((choice) => cleanText(choice, 120)).filter(Boolean);
  const wanted = {
    ...column,
    name: cleanText(column.name, 120),
    choices: column.type === 'choice' ? [...new Set(choices)] : [],
  };
  const found = ownColumnSchema.safeParse(wanted);
  if (!found.success) {
    const [issue] = found.error.issues;
    throw new SaveError('failed', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (others.some(({ id, name }) => id !== wanted.id && nameKey(name) === nameKey(wanted.name)))
    throw new SaveError('failed', `There is a column “${wanted.name}” already.`);
  return found.data;
}

export function ownColumnActions(base: LeadBase): OwnColumnActions {
  /** Runs a change of the columns in one transaction; undoing puts back all as they were. */
  const change = async (
    work: (columns: OwnColumn[]) => { result: OwnColumn; put: OwnColumn[]; gone?: string },
  ): Promise<Undoable<OwnColumn>> => {
    const run = <T>(body: () => Promise<T>) =>
      base.transaction('rw', base.ownColumns, body).catch((error: unknown) => {
        throw toSaveError(error);
      });
    const { before, result } = await run(async () => {
      const columns = await listOwnColumns(base);
      const done = work(columns);
      await base.ownColumns.bulkPut(done.put);
      if (done.gone !== undefined) await base.ownColumns.delete(done.gone);
      return { before: columns, result: done.result };
    });
    const undo = () =>
      run(async () => {
        await base.ownColumns.clear();
        await base.ownColumns.bulkPut(before);
      });
    return { result, undo };
  };
  const found = (columns: readonly OwnColumn[], id: string) => {
    const column = columns.find((each) => each.id === id);
    if (!column) throw new SaveError('conflict', 'The column is gone.');
    return column;
  };
  return {
    subscribe: (onColumns) => watchOwnColumns(base, onColumns),
    add: (wanted) =>
      change((columns) => {
        if (columns.length >= mostColumns)
          throw new SaveError('failed', `There are ${mostColumns} columns already.`);
        const order = (columns.at(-1)?.order ?? 0) + 1;
        const result = checked({ ...wanted, id: uuidv7(), order }, columns);
        return { result, put: [result] };
      }),
    async change(id, patch) {
      let former: readonly string[] = [];
      const changed = await change((columns) => {
        const before = found(columns, id);
        former = before.choices;
        const result = checked({ ...before, ...patch }, columns);
        return { result, put: [result] };
      });
      const renamed = renamedChoices(former, changed.result.choices);
      if (renamed.size === 0) return changed;
      const undoNames = await renameChoices(base, changed.result, renamed, now()).catch(
        async (error: unknown) => {
          await changed.undo();
          throw error;
        },
      );
      return { ...changed, undo: () => Promise.all([changed.undo(), undoNames()]) };
    },
    move: (id, by) =>
      change((columns) => {
        const column = found(columns, id);
        const neighbour = columns[columns.indexOf(column) + by];
        if (!neighbour) return { result: column, put: [] };
        const result = { ...column, order: neighbour.order };
        return { result, put: [result, { ...neighbour, order: column.order }] };
      }),
    remove: (id) => change((columns) => ({ result: found(columns, id), put: [], gone: id })),
  };
}
