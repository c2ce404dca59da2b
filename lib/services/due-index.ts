import { chunkLayout, chunksOf } from '@/lib/db/projection-chunks';
import type { PartChunks } from '@/lib/db/watch-projection';
import type { Lead } from '@/lib/domain/lead';
import { ColumnStore } from '@/lib/domain/projections/column-store';
import { type DueStep, dueSteps } from '@/lib/domain/projections/due-steps';

/** Those of all leads with whom something is due, in no order. */
function stepsOf(leads: ColumnStore<typeof dueSteps.columns>): DueStep[] {
  const days = leads.texts('on');
  const steps: DueStep[] = [];
  days.forEach((on, slot) => {
    if (on) steps.push(leads.row(slot));
  });
  return steps;
}

/** Makes a list of next steps that follows the chunks as they come; a new one at every call. */
export function createDueIndex(): (chunks: PartChunks) => readonly DueStep[] {
  const leads = new ColumnStore(dueSteps.columns, chunkLayout);
  return ({ fresh, chunks }) => {
    if (fresh) leads.clear();
    leads.take(chunks);
    return stepsOf(leads);
  };
}

/** The next steps of leads in memory. */
export function dueStepsOf(leads: readonly Lead[]): readonly DueStep[] {
  return createDueIndex()({ fresh: true, chunks: chunksOf(dueSteps, leads) });
}
