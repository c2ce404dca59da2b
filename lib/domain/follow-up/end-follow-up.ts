import type { Lead } from '@/lib/domain/lead';
import type { Stage } from '@/lib/domain/stage';
import { withFollowed } from './follow-strategy';

/** Stages at which nobody is developed any further: won, or put away. */
const atEnd: ReadonlySet<Stage> = new Set(['customer', 'discarded', 'parked', 'lost']);

/**
 * A lead that was won or put away by this change is followed no further: its strategy ends and what it
 * proposed goes. With somebody put away that is true of every next step, since the day to come back
 * takes its place; with a customer what a person said stays.
 */
export function endFollowUp(lead: Lead, before: Lead | undefined): Lead {
  const { stage, progress, due } = lead;
  if (!before || before.stage.value === stage.value || !atEnd.has(stage.value)) return lead;
  if (!progress && !due) return lead;
  // Said in the same change: a person's word on how to go on.
  const isNew = due !== undefined && due !== before.due && due.on !== before.due?.on;
  const stays = isNew || (stage.value === 'customer' && due?.why === 'person');
  return withFollowed(lead, {
    stage,
    ...(progress && { progress: { ...progress, state: 'ended' } }),
    ...(due && stays && { due }),
  });
}
