import type { LeadBase } from '@/lib/db/database';
import { leadChunks } from '@/lib/db/read-lead-chunks';
import { type Committed, commitChange } from './commit-leads';
import { type FitRules, readFitRules } from './fit-rules';
import { judgedFit } from './refitted';

/** How the leads of the base fit by some portraits. */
export interface FitCounts {
  good: number;
  partial: number;
  none: number;
  /** Leads of a kind that no portrait describes. */
  unjudged: number;
  /** Leads that have another fit now than these portraits would give them. */
  changed: number;
  /** All leads were looked at. */
  done: boolean;
  /** The ids of all these leads, once all were looked at. */
  behind?: Readonly<Record<FitGroup, readonly string[]>>;
}

/** What leads are counted by. */
type FitGroup = 'good' | 'partial' | 'none' | 'unjudged' | 'changed';

/**
 * Counts how all leads would fit, a few hundred at a time, and calls back after each of them. Damaged
 * leads are left out. Resolves when all were looked at, or `stopped` says to stop.
 */
export async function countFits(
  base: LeadBase,
  rules: FitRules,
  onCounts: (counts: FitCounts) => void,
  stopped: () => boolean,
): Promise<void> {
  const behind: Record<FitGroup, string[]> = {
    good: [],
    partial: [],
    none: [],
    unjudged: [],
    changed: [],
  };
  const counts = (): Omit<FitCounts, 'done'> => ({
    good: behind.good.length,
    partial: behind.partial.length,
    none: behind.none.length,
    unjudged: behind.unjudged.length,
    changed: behind.changed.length,
  });
  for await (const { leads } of leadChunks(base, 'all')) {
    if (stopped()) return;
    for (const lead of leads) {
      const fit = judgedFit(lead, rules);
      behind[fit ?? 'unjudged'].push(lead.id);
      if (fit !== lead.fit) behind.changed.push(lead.id);
    }
    onCounts({ ...counts(), done: false });
  }
  if (!stopped()) onCounts({ ...counts(), done: true, behind });
}

/** Leads read at a time, so that not all of them are in memory twice. */
const atATime = 2000;

/**
 * Looks at all leads anew: one change, undone like any. When a lead was last changed stays as it was,
 * since nothing that anybody said of it is different. Resolves to how many fit otherwise than before.
 */
export function judgeAllLeads(base: LeadBase, now: number): Promise<Committed<number>> {
  const tables = [base.playbook, base.ownColumns];
  return commitChange(base, { now, kind: 'fit', tables }, async (change) => {
    const rules = await readFitRules(base);
    const ids = await base.leads.toCollection().primaryKeys();
    let changed = 0;
    for (let from = 0; from < ids.length; from += atATime)
      for (const lead of await base.leads.bulkGet(ids.slice(from, from + atATime))) {
        if (!lead) continue;
        const { fit: before, ...others } = lead;
        const fit = judgedFit(lead, rules);
        if (fit === before) continue;
        changed += 1;
        change.put({ ...others, ...(fit && { fit }), revision: lead.revision + 1 }, lead);
      }
    return changed;
  });
}
