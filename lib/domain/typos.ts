/**
 * How many typing errors are forgiven in a word: none in a short one, where one more letter makes
 * another word, one from four letters, two from eight.
 */
export const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Whether a word begins with what was typed but for a few errors: a letter more, less, another one,
 * or two changed over. A word is found while it is still being typed.
 */
export function beginsAlike(typed: string, word: string, most: number): boolean {
  if (word.startsWith(typed)) return true;
  if (most === 0 || word.length < typed.length - most) return false;
  const width = Math.min(word.length, typed.length + most);
  let former = new Array<number>(width + 1).fill(0);
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  let next = new Array<number>(width + 1).fill(0);
  for (let i = 1; i <= typed.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let errors = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        errors = Math.min(errors, (former[j - 2] ?? 0) + 1);
      next[j] = errors;
      least = Math.min(least, errors);
    }
    if (least > most) return false;
    [former, row, next] = [row, next, former];
  }
  return row.some((errors) => errors <= most);
}
