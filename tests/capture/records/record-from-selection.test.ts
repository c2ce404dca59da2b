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

describe('the country of a selection', () => {
  const clip = (text: string, more: Partial<typeof page & { language: string }> = {}) =>
    recordFromSelection(text, { ...page, ...more }, { now: options.now });

  it.each([
    ['Tel.: +420 541 000 001\nMobil: 601 000 001', '+420601000001'],
    ['Mobil: 601 000 001\nIČ: 39010015', '+420601000001'],
    ['Mobil: 601 000 001\ninfo@kovarna.cz', '+420601000001'],
  ])('is told by its own values: %j', (lines, e164) => {
    const record = clip(`Kovárna Brázda s.r.o.\nKvítková 12, 602 00 Brno\n${lines}`);
    expect(record?.phones.map((phone) => phone.e164)).toContain(e164);
    expect(record?.addresses).toMatchObject([{ locality: 'Brno', country: 'CZ' }]);
  });

  it('is told by the page where its own values are silent', () => {
    const text = 'Kovárna Brázda s.r.o.\nMobil: 601 000 001\nkovarna.brazda@gmail.com';
    expect(clip(text)?.phones).toMatchObject([{ e164: undefined }]);
    for (const told of [{ url: 'https://posta.cz/1' }, { language: 'cs' }])
      expect(clip(text, told)?.phones).toMatchObject([{ e164: '+420601000001' }]);
  });
});
