import { describe, expect, it } from 'vitest';
import { readSignature } from '@/lib/capture/records/signatures';

const praise = 'They did the whole floor in two days and left the house cleaner than before.';

describe('readSignature', () => {
  it.each([
    ['- Kathleen', praise, ['Kathleen']],
    ['K. Sampleton, Head', praise, ['K. Sampleton']],
    ['D. Sampleton Springfield, OH', praise, ['D. Sampleton']],
    ['Linda & Jesse Sampleton', praise, ['Linda', 'Jesse Sampleton']],
    ['Tony', 'Regards', ['Tony']],
    ['S pozdravem Jana Příkladná', '', ['Jana Příkladná']],
    [`${praise} Andrew - England`, '', ['Andrew']],
    ['- Jane Exampler - Sampleton Plumbing, LLC', praise, ['Jane Exampler']],
    ['Jane S., Sampleton', praise, ['Jane S.']],
    ['Thorsten S. aus Musterstadt', praise, ['Thorsten S.']],
    ['paní Příkladná', praise, ['paní Příkladná']],
    ['- Zzyzka Mkhampela, Sampleton', praise, ['Zzyzka Mkhampela']],
    ['Ihr Malte Muster', 'Mit freundlichen Grüßen', ['Malte Muster']],
    [`${praise}" Vernon M., Sampleton, PA`, '', ['Vernon M.']],
    [`"${praise} " Karyl H., Exampleville, PA`, '', ['Karyl H.']],
    ['Kathleen from Sampleton, Ma', praise, ['Kathleen']],
    [`"${praise}" West Sampleton, PA`, '', undefined],
    ['- Rodina Příkladova', praise, undefined],
    ['- Quick Links', praise, undefined],
    ['Read more about us', praise, undefined],
    ['Kathleen', 'Home', undefined],
    ['- Free parking', praise, undefined],
  ])('%s', (text, previous, names) => {
    expect(readSignature(text, previous, 'en')?.names).toEqual(names);
  });

  it('is surer below a farewell than below a sentence', () => {
    expect(readSignature('Tony', 'Regards')?.sure).toBe(true);
    expect(readSignature('Tony', praise)?.sure).toBe(false);
  });

  it('tells the title from the firm', () => {
    const found = readSignature('- Dale Exampler, Operations Manager, Sample Freight Inc.', praise);
    expect(found).toMatchObject({
      title: 'Operations Manager',
      organization: 'Sample Freight Inc.',
    });
  });

  it('gives the firm somebody writes for', () => {
    const found = readSignature('- Jane Exampler - Sampleton Plumbing, LLC', praise);
    expect(found?.organization).toBe('Sampleton Plumbing, LLC');
  });

  it('takes no town with its state for a firm', () => {
    const found = readSignature(`"${praise}" Leigh A., Sampleton, PA`, '', 'en');
    expect(found).toMatchObject({ names: ['Leigh A.'], sure: true });
    expect(found?.organization).toBeUndefined();
  });
});
