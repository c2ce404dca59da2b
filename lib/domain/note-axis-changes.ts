import { type Axis, type AxisCause, type AxisChange, axes, mostAxisChanges } from './axis-change';
import type { Lead } from './lead';

/** Why axes changed, where the change itself does not tell. */
export interface ChangeCause {
  cause: AxisCause;
  detail?: string;
}

const valueOn = (lead: Lead, axis: Axis): string =>
  (axis === 'stage' ? lead.stage.value : lead[axis]) ?? '';

/** A person says the stage and how well it fits follows the portrait; the rest follows from answers. */
const usualCause: Record<Axis, AxisCause> = {
  stage: 'person',
  temperature: 'answers',
  potential: 'answers',
  fit: 'rule',
};

/** The first of the stage tells how it entered; of the others the latest count. */
function bounded(history: AxisChange[]): AxisChange[] {
  if (history.length <= mostAxisChanges) return history;
  const first = history.findIndex(({ axis }) => axis === 'stage');
  const kept = first >= 0 ? [history[first] as AxisChange] : [];
  return [...kept, ...history.slice(kept.length - mostAxisChanges)];
}

/**
 * The lead with what changed on its axes noted in its history; the lead itself where nothing did. A
 * new one keeps the stage at which it entered, and nothing is noted of it: its beginning is no change.
 */
export function noteAxisChanges(
  lead: Lead,
  before: Lead | undefined,
  now: number,
  given?: ChangeCause,
): Lead {
  if (!before) return lead.entryStage ? lead : { ...lead, entryStage: lead.stage.value };
  const changes = axes.flatMap((axis): AxisChange[] => {
    const [from, to] = [valueOn(before, axis), valueOn(lead, axis)];
    if (from === to) return [];
    const cause = given?.cause ?? usualCause[axis];
    const detail = given?.detail ?? (axis === 'stage' ? lead.stage.reason : '');
    return [{ axis, from, to, at: now, cause, ...(detail && { detail: detail.slice(0, 500) }) }];
  });
  if (changes.length === 0) return lead;
  const entryStage = lead.entryStage ?? before.stage.value;
  return { ...lead, entryStage, history: bounded([...(lead.history ?? []), ...changes]) };
}
