import { describe, expect, it } from 'vitest';
import { titlesOverNames } from '@/lib/capture/records/titles-over-names';

/** "# Heading" and plain lines. */
const read = (language: string, ...texts: string[]) =>
  titlesOverNames(
    texts.map((text) =>
      text.startsWith('# ') ? { text: text.slice(2), heading: true } : { text },
    ),
    language,
  ).map(({ name, title }) => `${name}: ${title}`);

describe('titlesOverNames', () => {
  it('takes headings over names for titles, unknown ones where most are known', () => {
    expect(
      read(
        'sv',
        '# Ordförande',
        'Gunilla Rehnberg',
        'Provgatan 3',
        '# Kassör',
        'Elof Stenmark',
        '# Rasansvarige',
        'Vega Exempelfors',
      ),
    ).toEqual([
      'Gunilla Rehnberg: Ordförande',
      'Elof Stenmark: Kassör',
      'Vega Exempelfors: Rasansvarige',
    ]);
  });

  it('takes a single one where both are sure', () => {
    expect(read('fi', '# Kilpailujohtaja', 'Jarmo Mallinen', '050 000 0000')).toEqual([
      'Jarmo Mallinen: Kilpailujohtaja',
    ]);
    expect(read('en', '# Opening times', 'Jane Sampleton')).toEqual([]);
  });

  it('leaves headings that announce people', () => {
    expect(read('en', '# Our coaches', 'Jane Sampleton', '# Team leaders', 'John Mallory')).toEqual(
      [],
    );
  });
});
