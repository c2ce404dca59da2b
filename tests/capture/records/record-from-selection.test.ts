import { describe, expect, it } from 'vitest';
import { recordFromSelection } from '@/lib/capture/records/record-from-selection';

const page = {
  url: 'https://mail.example/1',
  canonicalUrl: 'https://mail.example/1',
  title: 'Mail',
};
const options = { now: 1_800_000_000_000, region: 'CZ' };

describe('recordFromSelection', () => {
  it('makes a lead of a signature', () => {
    const text =
      'S pozdravem\nIng. Jana Brázdová\njednatelka\nKovárna Brázda s.r.o.\nMobil: 601 000 001\ninfo@kovarna-brazda.example';
    expect(recordFromSelection(text, page, options)).toMatchObject({
      kind: 'person',
      name: {
        value: 'Ing. Jana Brázdová',
        origin: { source: 'selection', page: page.url, at: options.now },
      },
      jobTitle: { value: 'jednatelka' },
      phones: [{ e164: '+420601000001', kind: 'mobile' }],
      emails: [{ value: 'info@kovarna-brazda.example' }],
    });
  });

  it('does not take the page it was selected on for the record’s own', () => {
    expect(
      recordFromSelection('Kovárna Brázda s.r.o.\n541 000 001', page, options)?.detailUrl,
    ).toBeUndefined();
  });

  it('finds nobody in a sentence', () => {
    expect(recordFromSelection('the weather was fine all day', page, options)).toBeUndefined();
  });
});
