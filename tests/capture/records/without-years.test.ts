import { describe, expect, it } from 'vitest';
import { withoutYears } from '@/lib/capture/records/without-years';
import { found } from './found';

describe('years taken for house numbers', () => {
  const lines = [
    { text: '© 2006 Flower Avenue Association' },
    { text: 'Copyright 2004-2008 Rose Road Residents' },
    { text: 'Find us at 2010 Flower Avenue' },
  ];
  const addresses = [
    '2006 Flower Avenue Association',
    '2008 Rose Road Residents',
    '2010 Flower Avenue',
    '2006 Flower Avenue',
  ].map((text) => ({ text, source: 'visible-text' as const, where: 'footer' }));
  const record = { ...found({}), addresses };

  it('leaves out what stands behind the sign of a copyright', () => {
    expect(withoutYears(record, lines).addresses.map(({ text }) => text)).toEqual([
      '2010 Flower Avenue',
    ]);
  });

  it('keeps the town behind the name', () => {
    const text = '2007 Rose Road College, Springfield, IL 62701';
    const address = { text, source: 'visible-text' as const, where: 'footer' };
    const { addresses: left } = withoutYears({ ...found({}), addresses: [address] }, [
      { text: `© ${text}` },
    ]);
    expect(left.map((each) => each.text)).toEqual(['Springfield, IL 62701']);
  });

  it('keeps all where the page has no lines', () => {
    expect(withoutYears(record, undefined).addresses).toHaveLength(4);
  });
});
