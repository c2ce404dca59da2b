import type { ImportPlan, OutcomeCounts } from './import-types';
import type { PlannedRows } from './plan-rows';

function countsOf({ rows }: PlannedRows): OutcomeCounts {
  const counts: OutcomeCounts = { new: 0, merged: 0, unchanged: 0, bad: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** What the preview says of all rows together. */
export function planOf(planned: PlannedRows): ImportPlan {
  const all = [...planned.leads.values()];
  return {
    counts: countsOf(planned),
    newLeads: all.filter(({ before }) => !before).length,
    changedLeads: all.filter(({ before, isChanged }) => before && isChanged).length,
    suggestions: planned.rows.filter(({ suggestion }) => suggestion).length,
  };
}
