import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll, foldSameLength, foldWords } from '@/lib/capture/visible/fold';
import { legalForms } from '@/lib/capture/vocabulary/legal-forms';
import { valueLabels } from '@/lib/capture/vocabulary/value-labels';

describe('foldSameLength', () => {
  it.each([
    ['Žluťoučký KŮŇ, Łódź, Straße, Ørsted', 'zlutoucky kun, lodz, strase, orsted'],
    ['Йод и ёлка', 'иод и елка'],
    ['Τηλέφωνο: ΟΔΟΣ', 'τηλεφωνο: οδος'],
    ['İstanbul ①', 'istanbul ①'],
    ['e\u0301cole Č', 'e\u0301cole c'],
    ['\ud83d\ude00 Ú \ud83d', '\ud83d\ude00 u \ud83d'],
  ])('%s', (text, folded) => {
    expect(foldSameLength(text)).toHaveLength(text.length);
    expect(foldSameLength(text)).toBe(folded);
  });

  it('never changes the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldSameLength(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('foldAll', () => {
  it.each(Object.entries({ ...valueLabels, forms: legalForms }))(
    'folds a whole vocabulary as its entries one by one: %s',
    (_, entries) => {
      expect(foldAll(entries)).toEqual(entries.map((entry) => foldWords(entry)));
    },
  );
});
