import type { Lead } from '@/lib/domain/lead';
import type { Stage } from '@/lib/domain/stage';

/** The rungs of the funnel, from the bottom. */
export const rungs = ['suspect', 'lead', 'mql', 'sql', 'customer'] as const satisfies Stage[];
export type Rung = (typeof rungs)[number];
const isRung = (stage: string): stage is Rung => (rungs as readonly string[]).includes(stage);

/**
 * When a lead first reached each rung at or above the one it entered at, epoch ms. A rung that was
 * jumped over was reached with the higher one; one below the entry was never reached.
 */
export function stageTimes(lead: Lead): Partial<Record<Rung, number>> {
  const { createdAt, history = [], stage } = lead;
  const changes = history.filter(({ axis }) => axis === 'stage');
  const entry = lead.entryStage ?? changes[0]?.from ?? stage.value;
  const reached: Partial<Record<Rung, number>> = {};
  const start = isRung(entry) ? rungs.indexOf(entry) : 0;
  let highest = start - 1;
  const reach = (value: string, at: number) => {
    if (!isRung(value)) return;
    for (const rung of rungs.slice(highest + 1, rungs.indexOf(value) + 1)) reached[rung] = at;
    highest = Math.max(highest, rungs.indexOf(value));
  };
  reach(rungs[start] ?? 'suspect', createdAt);
  for (const { to, at } of changes) reach(to, at);
  // A stage from before changes were noted.
  reach(stage.value, stage.since);
  return reached;
}
