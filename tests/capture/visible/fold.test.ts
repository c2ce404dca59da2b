import { describe, expect, it } from 'vitest';
import { foldAll, foldWords } from '@/lib/capture/visible/fold';
import { legalForms } from '@/lib/capture/vocabulary/legal-forms';
import { valueLabels } from '@/lib/capture/vocabulary/value-labels';

describe('foldAll', () => {
  it.each(Object.entries({ ...valueLabels, forms: legalForms }))(
    'folds a whole vocabulary as its entries one by one: %s',
    (_, entries) => {
      expect(foldAll(entries)).toEqual(entries.map((entry) => foldWords(entry)));
    },
  );
});
