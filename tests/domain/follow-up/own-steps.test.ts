import { expect, it } from 'vitest';
import { ownSteps } from '@/lib/domain/follow-up/own-steps';
import { dueStepsOf } from '@/lib/services/due-index';
import { inventedLead } from '../../support/invented-lead';

const due = { on: '2026-11-23', channel: 'call', note: '', why: 'person' } as const;
const steps = dueStepsOf(
  ['Petra Vzorná', 'Jan Zkušený', '', ' petra  VZORNÁ '].map((responsible, at) =>
    inventedLead({ id: String(at + 1), number: at + 1, responsible, due }),
  ),
);
const ids = (person: string) => ownSteps(steps, person).map(({ id }) => id);

it('are those of the person and of nobody', () => {
  expect(ids('Petra Vzorná')).toEqual(['1', '3', '4']);
  expect(ids('Jan Zkušený')).toEqual(['2', '3']);
  expect(ids('Somebody Else')).toEqual(['3']);
});

it('are all where nobody said who works here', () => {
  expect(ids('')).toEqual(['1', '2', '3', '4']);
  expect(ids('  ')).toEqual(['1', '2', '3', '4']);
});
