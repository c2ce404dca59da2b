import type { Lead } from '@/lib/domain/lead';
import { fitAmong } from '@/lib/domain/playbook/fit-of';
import type { Fit } from '@/lib/domain/playbook/portrait';
import type { FitRules } from './fit-rules';

/** The fit of a lead by these rules; undefined where no portrait of its kind is described. */
export const judgedFit = (lead: Lead, { portraits, ownColumns }: FitRules): Fit | undefined =>
  fitAmong(lead, portraits, ownColumns)?.fit;

/** The lead with the fit it has by these rules; as it is where no portrait of its kind is described. */
export function refitted(lead: Lead, rules: FitRules): Lead {
  const fit = judgedFit(lead, rules);
  return fit === undefined || fit === lead.fit ? lead : { ...lead, fit };
}
