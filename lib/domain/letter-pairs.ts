/**
 * Which of many texts have a pair of neighbouring letters: a search for a word looks only into the
 * texts that have all pairs of it. For every pair one bit a text; pairs are of folded letters and
 * digits, whatever else stands for itself as one (a space, the end of the text).
 */
export interface LetterPairs {
  /** Numbers of 32 bits for each pair. */
  width: number;
  bits: Uint32Array;
}

/** The end, and whatever is neither letter nor digit; 26 letters; 10 digits. */
const kinds = 37;
const other = 0;

const kindOf = new Uint8Array(128);
for (let at = 0; at < 26; at += 1) kindOf[0x61 + at] = 1 + at;
for (let at = 0; at < 10; at += 1) kindOf[0x30 + at] = 27 + at;

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? (kindOf[code] ?? other) : other;
};

/** Notes the pairs of texts, each by its place; texts are folded (see foldText). */
export function pairsOf(texts: readonly string[]): LetterPairs {
  const width = Math.ceil(texts.length / 32);
  const bits = new Uint32Array(kinds * kinds * width);
  texts.forEach((text, place) => {
    const column = place >> 5;
    const bit = 1 << (place & 31);
    let before = other;
    for (let at = 0; at <= text.length; at += 1) {
      const kind = at < text.length ? kindAt(text, at) : other;
      const cell = (before * kinds + kind) * width + column;
      bits[cell] = (bits[cell] ?? 0) | bit;
      before = kind;
    }
  });
  return { width, bits };
}

/** Whether the pairs alone say which texts have a word; else those they name are to be looked at. */
export const isToldByPairs = (word: string): boolean =>
  word.length > 0 && word.length < 3 && Array.from(word).every((_, at) => kindAt(word, at) > other);

/**
 * Takes away the texts in which a word cannot be: `among` has one bit a text and is changed. Texts
 * that have the word always stay.
 */
export function keepWithPairs(
  { width, bits }: LetterPairs,
  word: string,
  among: Uint32Array,
): void {
  const limit = (column: number, has: number) => {
    among[column] = (among[column] ?? 0) & has;
  };
  if (word.length === 1) {
    const first = kindAt(word, 0) * kinds;
    for (let column = 0; column < width; column += 1) {
      let has = 0;
      for (let next = 0; next < kinds; next += 1) has |= bits[(first + next) * width + column] ?? 0;
      limit(column, has);
    }
    return;
  }
  for (let at = 1; at < word.length; at += 1) {
    const pair = (kindAt(word, at - 1) * kinds + kindAt(word, at)) * width;
    for (let column = 0; column < width; column += 1) limit(column, bits[pair + column] ?? 0);
  }
}
