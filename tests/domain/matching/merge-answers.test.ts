import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead } from '@/lib/domain/lead';
import { mergeLeads } from '@/lib/domain/matching/merge-leads';
import type { MarkerAnswers, Qualification } from '@/lib/domain/qualification';
import { inventedLead } from '../../support/invented-lead';
import { buildings } from '../questions/invented-sets';

const given = (setVersion: number, answers: Record<string, string>): MarkerAnswers => ({
  setId: buildings.id,
  setVersion,
  answers,
});
const lead = (id: string, updatedAt: number, parts: Partial<Qualification>, rest = {}): Lead =>
  inventedLead({
    id,
    updatedAt,
    qualification: { ...emptyQualification(buildings), ...parts },
    ...rest,
  });
const merged = (...leads: Lead[]) => {
  const found = mergeLeads(leads, {}, ({ shown }) => shown)?.lead;
  if (!found) throw new Error('Nothing came of it.');
  return found;
};
const answersOf = ({ markers, trial, earlier = [] }: Qualification) =>
  [markers, ...(trial ? [trial] : []), ...earlier].flatMap(({ setVersion, answers }) =>
    Object.keys(answers).map((question) => `${setVersion} ${question}`),
  );

describe('merging leads that answered marker questions', () => {
  it('keeps what both answered on trial; where both did, the later lead says', () => {
    const one = lead('a', 1, { trial: given(2, { care: 'firm', owner: 'theirs' }) });
    const other = lead('b', 2, { trial: given(2, { care: 'own', floors: 'few' }) });
    const { trial, earlier, markers } = merged(one, other).qualification;
    expect(trial).toEqual(given(2, { care: 'own', owner: 'theirs', floors: 'few' }));
    expect([earlier, markers.answers]).toEqual([undefined, {}]);
  });

  it('keeps a former trial among the former answers', () => {
    const one = lead('a', 1, { trial: given(2, { care: 'firm' }) });
    const other = lead('b', 2, { trial: given(3, { care: 'own' }) });
    const { trial, earlier } = merged(one, other).qualification;
    expect(trial).toEqual(given(3, { care: 'own' }));
    expect(earlier).toEqual([given(2, { care: 'firm' })]);
  });

  it('keeps present answers to another version as former ones, one entry for a version', () => {
    const one = lead('a', 1, {
      markers: given(1, { care: 'firm' }),
      earlier: [given(3, { owner: 'let' })],
    });
    const other = lead('b', 2, {
      markers: given(2, { care: 'own' }),
      earlier: [given(1, { care: 'nobody', floors: 'few' }), given(3, { care: 'firm' })],
    });
    const { markers, earlier } = merged(one, other).qualification;
    expect(markers).toEqual(given(2, { care: 'own' }));
    expect(earlier).toEqual([
      given(1, { care: 'firm', floors: 'few' }),
      given(3, { care: 'firm', owner: 'let' }),
    ]);
  });

  it('never counts an answer on trial to a version that is not asked', () => {
    const one = lead('a', 1, { markers: given(1, { care: 'firm' }) });
    const other = lead('b', 2, { trial: given(2, { care: 'nobody', floors: 'many' }) });
    expect(merged(one, other).qualification.markers).toEqual(given(1, { care: 'firm' }));
  });

  it('joins what holds them back, each once, in the order it was said', () => {
    const one = lead('a', 1, {}, { holdBacks: ['price', 'no-time'] });
    const other = lead('b', 2, {}, { holdBacks: ['quality', 'price'] });
    expect(merged(one, other).holdBacks).toEqual(['price', 'no-time', 'quality']);
    expect(merged(lead('a', 1, {}), lead('b', 2, {})).holdBacks).toBeUndefined();
  });

  it('loses no answer, and makes none up', () => {
    const answers = fc.dictionary(
      fc.constantFrom('care', 'floors', 'owner'),
      fc.constantFrom('x', 'y'),
      { maxKeys: 3 },
    );
    const version = fc.integer({ min: 1, max: 4 });
    const markers = fc.tuple(version, answers).map((each) => given(...each));
    const qualification = fc.record(
      {
        markers,
        trial: markers,
        earlier: fc.uniqueArray(markers, {
          minLength: 1,
          maxLength: 3,
          selector: ({ setVersion }) => setVersion,
        }),
      },
      { requiredKeys: ['markers'] },
    );
    fc.assert(
      fc.property(qualification, qualification, fc.boolean(), (a, b, isLater) => {
        const [one, other] = [lead('a', 1, a), lead('b', isLater ? 2 : 0, b)];
        const before = [one, other].flatMap((each) => answersOf(each.qualification));
        const after = answersOf(merged(one, other).qualification);
        expect(new Set(after)).toEqual(new Set(before));
        expect(after).toHaveLength(new Set(after).size);
      }),
    );
  });
});
