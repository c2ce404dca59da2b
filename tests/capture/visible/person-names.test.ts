import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '@/lib/capture/visible/person-names';

describe('looksLikePerson', () => {
  it.each([
    'Marisa Sampleton, B.A.',
    'Lee-Anne Exampler, B.A., B.Ed.',
    'Priya Musterji, B.Com.',
    'Winifred DelSample',
    'Mr. P.V.S.N. Sampler',
  ])('%s', (name) => expect(looksLikePerson(name)).toBe(true));

  it.each(['Sampleton, B.C.', 'YouTube Channel', 'Sampletown, Exampleshire'])('not %s', (text) =>
    expect(looksLikePerson(text)).toBe(false),
  );
});
