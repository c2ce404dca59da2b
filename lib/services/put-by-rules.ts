import type { LeadChange } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';
import { applyStageRules } from '@/lib/domain/playbook/apply-stage-rules';
import { type StageRule, stageRules } from '@/lib/domain/playbook/playbook-item';

/** The rules that are switched on. Inside a transaction over `playbook`, or none. */
export async function rulesOn(base: LeadBase): Promise<StageRule[]> {
  const keys = stageRules.map((rule): [string, string] => ['rule', rule]);
  const found = await base.playbook.bulkGet(keys);
  return stageRules.filter((_, at) => found[at]);
}

/** A lead as it will be kept, and the rule that set its stage, if one did. */
export interface PutByRules {
  lead: Lead;
  rule?: StageRule;
}

interface Put {
  lead: Lead;
  before: Lead | undefined;
  now: number;
}

/** The same with the rules that are on, read once where many leads are put. */
export function putUnderRules(
  rules: readonly StageRule[],
  change: LeadChange,
  { lead, before, now }: Put,
): PutByRules {
  const put = change.put(lead, before);
  const ruled = put && applyStageRules(before, put, rules, now);
  if (!put || !ruled) return { lead: put ?? lead };
  // By itself, so that the history tells the rule's part from the rest.
  const moved = change.put(ruled.lead, put, { cause: 'rule', detail: ruled.rule });
  return { lead: moved ?? ruled.lead, rule: ruled.rule };
}

/**
 * Puts a lead after something was done with it, in the stage that follows by the rules that are
 * switched on; the history then names the rule. Inside a change that has the table `playbook`.
 */
export async function putByRules(
  base: LeadBase,
  change: LeadChange,
  put: Put,
): Promise<PutByRules> {
  return putUnderRules(await rulesOn(base), change, put);
}
