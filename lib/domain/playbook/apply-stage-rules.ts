import type { Lead } from '@/lib/domain/lead';
import type { Stage } from '@/lib/domain/stage';
import { suggestStage } from '@/lib/domain/suggest-stage';
import type { StageRule } from './playbook-item';

/** What a rule needs to be true, the stages it moves from, and the one it moves to. */
interface RuleOf {
  from: readonly Stage[];
  to: Stage;
  holds(lead: Lead): boolean;
}

const touchedWith = (lead: Lead, outcomes: readonly string[]) =>
  (lead.touches ?? []).some(({ outcome }) => outcomes.includes(outcome));

const ruleOf: Record<StageRule, RuleOf> = {
  'lead-when-reached': {
    from: ['suspect'],
    to: 'lead',
    holds: (lead) =>
      suggestStage(lead).reason === 'contact-and-interest' ||
      touchedWith(lead, ['reached', 'interested', 'agreed']),
  },
  'mql-when-interested': {
    from: ['suspect', 'lead'],
    to: 'mql',
    holds: (lead) =>
      suggestStage(lead).reason === 'interested' || touchedWith(lead, ['interested']),
  },
  'sql-when-ready': {
    from: ['suspect', 'lead', 'mql'],
    to: 'sql',
    holds: (lead) => suggestStage(lead).reason === 'ready-to-buy',
  },
  'customer-when-sold': {
    from: ['suspect', 'lead', 'mql', 'sql', 'discarded', 'parked', 'lost'],
    to: 'customer',
    holds: (lead) => (lead.sales ?? []).some(({ amount }) => amount > 0),
  },
  'discarded-when-no-need': {
    from: ['suspect', 'lead', 'mql', 'sql'],
    to: 'discarded',
    holds: (lead) => suggestStage(lead).reason === 'no-need',
  },
};

/** Those that say most first: a sale over what was said, a missing need over a rung. */
const inOrder: readonly StageRule[] = [
  'customer-when-sold',
  'discarded-when-no-need',
  'sql-when-ready',
  'mql-when-interested',
  'lead-when-reached',
];

export interface RuledStage {
  rule: StageRule;
  lead: Lead;
}

/**
 * The stage that a rule which is switched on sets, where something was done that made its condition
 * true just now; undefined where none does. A person's word is never overruled: not where the same
 * change says the stage, and not later by what was true already when they said it. `since`: epoch ms.
 */
export function applyStageRules(
  before: Lead | undefined,
  after: Lead,
  rules: readonly StageRule[],
  since: number,
): RuledStage | undefined {
  const now = after.stage.value;
  if (now !== (before?.stage.value ?? 'suspect')) return undefined;
  const rule = inOrder.find((each) => {
    const { from, holds } = ruleOf[each];
    if (!rules.includes(each) || !from.includes(now) || !holds(after)) return false;
    return !before || !holds(before);
  });
  if (!rule) return undefined;
  const stage = { value: ruleOf[rule].to, since, reason: '' };
  return { rule, lead: { ...after, stage } };
}
