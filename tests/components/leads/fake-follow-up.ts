import { addTouch } from '@/lib/domain/follow-up/add-touch';
import type { Lead } from '@/lib/domain/lead';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';

interface World {
  now: number;
  find(id: string): Lead | undefined;
  put(lead: Lead): void;
}

/** Follow-up over the leads of a test, in place of those of the store. */
export function fakeFollowUp({ now, find, put }: World): FollowUpActions {
  return {
    async logTouch(leadId, touch) {
      const before = find(leadId);
      if (!before) throw new Error('The lead is gone.');
      const id = `touch-${(before.touches?.length ?? 0) + 1}`;
      const lead = addTouch(before, { ...touch, id, at: touch.at ?? now });
      put({ ...lead, revision: before.revision + 1 });
      return { result: lead, undo: async () => put({ ...before, revision: before.revision + 2 }) };
    },
  };
}
