import { expect, test } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { draftFromRecord } from '@/lib/domain/lead-draft';
import type { CriterionAnswer, TimeToDecision } from '@/lib/domain/qualification';
import { suggestStage } from '@/lib/domain/suggest-stage';
import { inventedRecord, seenAt } from '@/tests/support/invented-lead';

function draft(answers: CriterionAnswer[], time: TimeToDecision = 'unknown') {
  const made = draftFromRecord(inventedRecord(), {
    set: defaultQuestionSet,
    pageUrl: 'http://katalog.firmy-demo.test/firma/kovarna-brazda/',
    responsible: '',
    now: seenAt,
  });
  const [need, desire, funds, authority] = answers;
  const { criteria } = made.qualification;
  criteria.need.answer = need ?? 'unknown';
  criteria.desire.answer = desire ?? 'unknown';
  criteria.funds.answer = funds ?? 'unknown';
  criteria.authority.answer = authority ?? 'unknown';
  made.qualification.timeToDecision = time;
  return made;
}

test.each<[string, CriterionAnswer[], TimeToDecision]>([
  ['suspect', [], 'unknown'],
  ['lead', ['yes'], 'unknown'],
  ['mql', ['yes', 'partly'], 'unknown'],
  ['mql', ['yes', 'yes', 'no', 'yes'], 'now'],
  ['sql', ['yes', 'yes', 'partly', 'yes'], 'now'],
  ['discarded', ['no', 'yes', 'yes', 'yes'], 'now'],
])('%s for %j, deciding %s', (stage, answers, time) => {
  expect(suggestStage(draft(answers, time)).stage).toBe(stage);
});

test('interest in somebody who cannot be reached makes no lead', () => {
  const unreachable = { ...draft(['yes']), phones: [], emails: [], people: [] };
  expect(suggestStage(unreachable).stage).toBe('suspect');
});

test('the suggestion never touches the draft', () => {
  const made = draft(['yes', 'yes', 'yes', 'yes'], 'now');
  const before = structuredClone(made);
  suggestStage(made);
  expect(made).toEqual(before);
});
