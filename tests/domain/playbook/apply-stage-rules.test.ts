import { describe, expect, test } from 'vitest';
import type { Touch } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { applyStageRules } from '@/lib/domain/playbook/apply-stage-rules';
import { type StageRule, stageRules } from '@/lib/domain/playbook/playbook-item';
import type { CriterionAnswer } from '@/lib/domain/qualification';
import type { Stage } from '@/lib/domain/stage';
import { inventedLead, seenAt } from '../../support/invented-lead';

const now = seenAt + 1000;
const at = (value: Stage): Partial<Lead> => ({ stage: { value, since: seenAt, reason: '' } });

function lead(
  answers: Partial<Record<'need' | 'desire' | 'funds' | 'authority', CriterionAnswer>>,
  parts: Partial<Lead> = {},
) {
  const made = inventedLead(parts);
  const qualification = structuredClone(made.qualification);
  for (const [criterion, answer] of Object.entries(answers))
    qualification.criteria[criterion as 'need'].answer = answer;
  qualification.timeToDecision = 'now';
  return { ...made, qualification };
}
const touch = (outcome: Touch['outcome']): Touch => ({
  id: outcome,
  at: now,
  channel: 'call',
  outcome,
  note: '',
  by: '',
});
const all = { need: 'yes', desire: 'yes', funds: 'yes', authority: 'yes' } as const;
const stageBy = (
  before: Lead | undefined,
  after: Lead,
  rules: readonly StageRule[] = stageRules,
) => {
  const ruled = applyStageRules(before, after, rules, now);
  return ruled && [ruled.rule, ruled.lead.stage.value];
};

describe('a rule that is switched on', () => {
  test.each<[Lead, [StageRule, Stage]]>([
    [lead({ need: 'yes' }), ['lead-when-reached', 'lead']],
    [lead({}, { touches: [touch('reached')] }), ['lead-when-reached', 'lead']],
    [lead({ need: 'yes', desire: 'partly' }), ['mql-when-interested', 'mql']],
    [lead({}, { touches: [touch('interested')] }), ['mql-when-interested', 'mql']],
    [lead(all), ['sql-when-ready', 'sql']],
    [lead({ need: 'no' }), ['discarded-when-no-need', 'discarded']],
    [
      lead({}, { sales: [{ on: '2026-11-22', product: '', amount: 5 }] }),
      ['customer-when-sold', 'customer'],
    ],
  ])('sets the stage when its condition becomes true: %#', (after, expected) => {
    expect(stageBy(inventedLead(), after)).toEqual(expected);
    expect(stageBy(undefined, after)).toEqual(expected);
    // Only that rule, and only where it is on.
    expect(stageBy(inventedLead(), after, [])).toBeUndefined();
    expect(stageBy(inventedLead(), after, [expected[0]])).toEqual(expected);
  });

  test('says since when', () => {
    const ruled = applyStageRules(undefined, lead(all), stageRules, now);
    expect(ruled?.lead.stage).toEqual({ value: 'sql', since: now, reason: '' });
  });
});

describe('a person’s word stands', () => {
  test('where the same change says the stage', () => {
    expect(stageBy(inventedLead(), lead(all, at('parked')))).toBeUndefined();
    expect(stageBy(undefined, lead(all, at('lead')))).toBeUndefined();
  });

  test('over what was true already when it was said', () => {
    const back = lead(all, at('lead'));
    expect(stageBy(back, { ...back, note: 'x' })).toBeUndefined();
  });

  test('no rule steps back, and only a sale brings back who was put away', () => {
    expect(stageBy(inventedLead(at('sql')), lead({ need: 'yes' }, at('sql')))).toBeUndefined();
    expect(stageBy(inventedLead(at('lost')), lead(all, at('lost')))).toBeUndefined();
    const sold = lead({}, { ...at('lost'), sales: [{ on: '2026-11-22', product: '', amount: 5 }] });
    expect(stageBy(inventedLead(at('lost')), sold)).toEqual(['customer-when-sold', 'customer']);
    expect(
      stageBy(inventedLead(at('customer')), lead({ need: 'no' }, at('customer'))),
    ).toBeUndefined();
  });

  test('what was given back is no sale', () => {
    const returned = lead({}, { sales: [{ on: '2026-11-22', product: '', amount: -5 }] });
    expect(stageBy(inventedLead(), returned)).toBeUndefined();
  });
});
