import { expect, it } from 'vitest';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { answerFacts, unpackGiven } from '@/lib/domain/projections/answer-facts';
import type { Qualification } from '@/lib/domain/qualification';
import { inventedLead } from '../../support/invented-lead';
import { buildings } from '../questions/invented-sets';

const row = (parts: Partial<Qualification>) =>
  answerFacts.rowOf(
    inventedLead({ qualification: { ...emptyQualification(buildings), ...parts } }),
  );
const given = (setVersion: number, answers: Record<string, string>, numbers = {}) => ({
  setId: buildings.id,
  setVersion,
  answers,
  numbers,
});

it('keeps every answer a lead gave, whatever it was given to', () => {
  const parts = {
    markers: given(2, { care: 'firm' }),
    trial: given(3, { floors: 'many' }, { floors: 12 }),
    earlier: [given(1, { care: '“\u001f”' })],
  };
  expect(unpackGiven(row(parts).given)).toEqual(parts);
  expect(row(parts).given).not.toContain('\u001f');
});

it('says nothing of who answered nothing, and understands nothing of what is damaged', () => {
  expect(row({}).given).toBe('');
  expect(row({ trial: given(3, {}) }).given).toBe('');
  expect(row({ trial: given(3, { care: 'own' }) }).given).not.toBe('');
  expect([unpackGiven(''), unpackGiven('{"markers"')]).toEqual([undefined, undefined]);
});
