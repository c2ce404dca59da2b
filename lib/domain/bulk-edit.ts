import type { Lead } from './lead';
import { type OwnValue, withOwnValue } from './own-values';
import type { SourceChannel } from './source-channel';
import { type Stage, stagesWithReason } from './stage';

/** One change made to many leads at once. */
export type BulkEdit =
  | { field: 'stage'; value: Stage; reason: string; comeBackOn?: string }
  | { field: 'addTag' | 'removeTag'; value: string }
  | { field: 'responsible'; value: string }
  | { field: 'source'; value: SourceChannel }
  /** Epoch ms; undefined: the usual retention. */
  | { field: 'retainUntil'; value: number | undefined }
  | { field: 'own'; column: string; value: OwnValue | undefined };
export type BulkField = BulkEdit['field'];

const mostTags = 50;
const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

function changed(lead: Lead, edit: BulkEdit, now: number): Partial<Lead> | undefined {
  switch (edit.field) {
    case 'stage': {
      const { value } = edit;
      const reasoned = stagesWithReason.includes(value);
      const reason = reasoned ? edit.reason : '';
      const comeBackOn = reasoned ? edit.comeBackOn : undefined;
      const { stage } = lead;
      if (stage.value === value && stage.reason === reason && stage.comeBackOn === comeBackOn)
        return undefined;
      const since = stage.value === value ? stage.since : now;
      return { stage: { value, since, reason, ...(comeBackOn && { comeBackOn }) } };
    }
    case 'addTag':
      if (lead.tags.some(same(edit.value)) || lead.tags.length >= mostTags) return undefined;
      return { tags: [...lead.tags, edit.value] };
    case 'removeTag': {
      const tags = lead.tags.filter((tag) => !same(edit.value)(tag));
      return tags.length === lead.tags.length ? undefined : { tags };
    }
    case 'responsible':
      return lead.responsible === edit.value ? undefined : { responsible: edit.value };
    case 'source':
      return lead.sourceChannel === edit.value ? undefined : { sourceChannel: edit.value };
    case 'retainUntil':
      return lead.retainUntil === edit.value ? undefined : { retainUntil: edit.value };
    case 'own':
      if (lead.ownValues?.[edit.column] === edit.value) return undefined;
      return { ownValues: withOwnValue(lead.ownValues, edit.column, edit.value) };
  }
}

/** The lead with the change made, as its next revision; undefined where it is so already. */
export function bulkEdited(lead: Lead, edit: BulkEdit, now: number): Lead | undefined {
  const change = changed(lead, edit, now);
  if (!change) return undefined;
  const edited: Lead = { ...lead, ...change, updatedAt: now, revision: lead.revision + 1 };
  if (edited.retainUntil === undefined) delete edited.retainUntil;
  if (edited.ownValues === undefined) delete edited.ownValues;
  return edited;
}
