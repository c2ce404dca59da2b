import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnColumn } from '@/lib/domain/own-column';
import {
  type PortraitCriterion,
  portraitFieldNames,
  portraitFields,
  portraitWeights,
} from '@/lib/domain/playbook/portrait';
import { fieldsFor, finishCriterion, typedCriterion } from '@/lib/domain/playbook/typed-criterion';

const columns: OwnColumn[] = [
  { id: '1', name: 'Staff', type: 'number', choices: [], order: 1 },
  { id: '2', name: 'Segment', type: 'text', choices: [], order: 2 },
];
const typed = (parts: Partial<ReturnType<typeof typedCriterion>>) =>
  finishCriterion({ ...typedCriterion('c1'), ...parts }, columns);

describe('a typed criterion', () => {
  it('keeps words one a line, each once', () => {
    expect(typed({ words: ' stavby \n\nstavby\nstrojírny\n—' })).toEqual({
      criterion: { id: 'c1', field: 'industry', weight: 'must', anyOf: ['stavby', 'strojírny'] },
    });
  });

  it('knows countries by name and code, and names those it does not know', () => {
    expect(typed({ field: 'country', words: 'Česko\nde\nGermany' })).toMatchObject({
      criterion: { anyOf: ['CZ', 'DE'] },
    });
    expect(typed({ field: 'country', words: 'Česko\nKocourkov' })).toEqual({
      problem: { code: 'unknownCountry', names: ['Kocourkov'] },
    });
  });

  it('wants limits of what is counted, the right way round', () => {
    expect(typed({ field: 'people' })).toEqual({ problem: { code: 'empty' } });
    expect(typed({ field: 'people', atLeast: '5', atMost: '2' })).toEqual({
      problem: { code: 'reversed' },
    });
    expect(typed({ field: 'own', column: 'Staff', atLeast: '1 000,5', words: 'x' })).toMatchObject({
      criterion: { column: 'Staff', atLeast: 1000.5, anyOf: [] },
    });
    expect(typed({ field: 'own', column: 'Segment', atLeast: '3', words: 'a' })).toEqual({
      criterion: { id: 'c1', field: 'own', weight: 'must', column: 'Segment', anyOf: ['a'] },
    });
    expect(typed({ field: 'own' })).toEqual({ problem: { code: 'empty' } });
  });

  it('offers an employer for people only', () => {
    expect(fieldsFor('person')).toContain('organization');
    expect(fieldsFor('organization')).not.toContain('organization');
  });

  it('comes back the same after it was opened and saved without a change', () => {
    const criteria = fc
      .record({
        field: fc.constantFrom(...portraitFieldNames.filter((field) => field !== 'own')),
        weight: fc.constantFrom(...portraitWeights),
        words: fc.uniqueArray(fc.constantFrom('CZ', 'SK', 'DE'), { maxLength: 3 }),
        atLeast: fc.nat(10),
      })
      .map(({ field, weight, words, atLeast }): PortraitCriterion => {
        const kind = portraitFields[field];
        const anyOf = kind === 'words' || kind === 'choice' ? words : [];
        return { id: 'c1', field, weight, anyOf, ...(kind === 'count' && { atLeast }) };
      });
    fc.assert(
      fc.property(criteria, (criterion) => {
        const again = finishCriterion(typedCriterion('c1', criterion), columns);
        expect(again).toEqual({ criterion });
      }),
    );
  });
});
