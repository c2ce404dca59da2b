import type { LeadBase } from '@/lib/db/database';
import type { BulkEdit } from '@/lib/domain/bulk-edit';
import { parseOwnValue } from '@/lib/domain/own-values';
import {
  loadTableSettings,
  saveTableSettings,
  type TableSettings,
} from '@/lib/settings/table-settings';
import { now } from './clock';
import { editLeads } from './edit-leads';
import { dayOf } from './lead-ranges';
import { type OwnColumnActions, ownColumnActions } from './own-column-actions';
import { undoAction } from './undo-action';
import { type ViewActions, viewActions } from './view-actions';

/** What the table itself can do: views, own columns, one change to many leads. Failures: SaveError. */
export interface TableActions {
  views: ViewActions;
  ownColumns: OwnColumnActions;
  /** Resolves to the ids of the leads that changed. */
  editLeads(
    ids: readonly string[],
    edit: BulkEdit,
  ): Promise<{ result: string[]; undo(): Promise<unknown> }>;
  loadSettings(): Promise<TableSettings>;
  saveSettings(settings: TableSettings): Promise<void>;
  dayOf: typeof dayOf;
  parseOwnValue: typeof parseOwnValue;
}

export function tableActions(base: LeadBase): TableActions {
  return {
    views: viewActions(base),
    ownColumns: ownColumnActions(base),
    async editLeads(ids, edit) {
      const { result, action } = await editLeads(base, ids, edit, now());
      return {
        result,
        undo: async () => action !== undefined && undoAction(base, action, now()),
      };
    },
    loadSettings: loadTableSettings,
    saveSettings: saveTableSettings,
    dayOf,
    parseOwnValue,
  };
}
