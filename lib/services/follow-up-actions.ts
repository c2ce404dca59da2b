import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import { addTouch } from '@/lib/domain/follow-up/add-touch';
import { type Touch, touchSchema } from '@/lib/domain/follow-up/touch';
import { type Lead, leadSchema } from '@/lib/domain/lead';
import { commitChange } from './commit-leads';
import { putByRules } from './put-by-rules';
import { SaveError } from './save-error';
import { undoAction } from './undo-action';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** A touch as it is logged; `at` is now where it is left out. */
export type NewTouch = Omit<Touch, 'id' | 'at'> & { at?: number };

/** What can be done to follow leads up. Failures: SaveError. */
export interface FollowUpActions {
  logTouch(leadId: string, touch: NewTouch): Promise<Undoable<Lead>>;
}

async function logTouch(base: LeadBase, leadId: string, given: NewTouch, now: number) {
  const checked = touchSchema.safeParse({ ...given, id: uuidv7(), at: given.at ?? now });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new SaveError('failed', `touch.${issue?.path.join('.')}: ${issue?.message}`);
  }
  const touch = checked.data;
  const tables = [base.playbook];
  return commitChange(base, { now, kind: 'touch', detail: {}, tables }, async (change) => {
    const before = await base.leads.get(leadId);
    if (!before) throw new SaveError('conflict', 'The lead was deleted meanwhile.');
    const lead = leadSchema.parse({
      ...addTouch(before, touch),
      updatedAt: now,
      revision: before.revision + 1,
    });
    return (await putByRules(base, change, { lead, before, now })).lead;
  });
}

export function followUpActions(base: LeadBase): FollowUpActions {
  return {
    async logTouch(leadId, touch) {
      const { result, action } = await logTouch(base, leadId, touch, Date.now());
      return {
        result,
        undo: async () => action && undoAction(base, action, Date.now()),
      };
    },
  };
}
