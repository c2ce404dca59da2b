import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capital, letter, shapeOf, small } from '@/lib/capture/vocabulary/letters';

const alphabets =
  'ABCXYZabcxyzÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýžÄÖÜäöüßÕõŐőŰűĀāĢģĻļŅņĖėĮįŲųĂăÂâÎîȘșȚțŁłĄąĘęÆæØøÅåАБВЯабвяЁёІіЇїЄєҐґΑΒΩαβω';

describe('letters', () => {
  it('has the letters of the users’ alphabets, and each in its case', () => {
    const [any, upper, lower] = [letter, capital, small].map((set) => new RegExp(`^[${set}]$`));
    for (const character of alphabets) {
      expect(character).toMatch(any ?? '');
      expect(character).toMatch((character === character.toLowerCase() ? lower : upper) ?? '');
    }
  });

  it('has no figure, space or sign that divides words', () => {
    for (const character of '0123456789 \u00a0.,:;–—-/|•·©«»„“”’()@&+')
      expect(character).not.toMatch(new RegExp(`[${letter}]`));
  });
});

describe('shapeOf', () => {
  it.each([
    ['Brázdová', 'Ulllllll'],
    ['žák', 'lll'],
    ['Žák', 'Ull'],
    ['O’Neill', "U'Ullll"],
    ['NOVÁK-Malá', 'UUUUU-Ulll'],
    ['J.', 'U.'],
    ['Ивановa', 'Ulllll' + 'l'],
    ['ул.5', 'll.5'],
    ['王', 'o'],
  ])('%s → %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });

  it('gives a sign for each character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect([...shapeOf(word)]).toHaveLength([...word].length);
      }),
    );
  });
});
