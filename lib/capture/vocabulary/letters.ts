/**
 * Letters for the inside of a character class, coarser than `\p{L}`. With that, and still more with
 * the flag `i` beside it, compiling a pattern takes milliseconds, and the reader is compiled anew for
 * each page.
 */
export const letter = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufdff\ufe70-\ufeff\uff21-\uff5a`;

/**
 * The same for capitals. Where an alphabet has its capitals and small letters by turns ("Č", "č") both
 * are in it: enough to tell a name's beginning from a figure or a sign, not from a small letter.
 */
export const capital = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f\u0460-\u0556\u10a0-\u10ff\u1e00-\u1fff`;

/** The same for small letters. */
export const small = String.raw`a-z\u00df-\u00f6\u00f8-\u024f\u03ac-\u03ff\u0430-\u045f\u0461-\u1fff`;

/**
 * What a word is made of, a character for each of its own: "U" capital, "l" small letter, "o" letter
 * without case, "'" apostrophe, else the character itself: "O’Neill" is "U'Ulllll".
 */
export function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const small = character.toLowerCase();
    if (character === "'" || character === '’') shape += "'";
    else if (small !== character) shape += 'U';
    else if (small.toUpperCase() !== character) shape += 'l';
    else shape += character > '\u0590' && !/[\u2000-\u206f]/.test(character) ? 'o' : character;
  }
  return shape;
}
