/** Words that are looked up, or gone through in their order. */
export interface WordList extends Iterable<string> {
  has(word: string): boolean;
}

/**
 * Thousands of words, many to a line with single spaces between them, looked up where they stand: each page that
 * opens would have to build a set of them, which takes far longer than what it asks of it. In each line they are in
 * order, and all of them before those of the next; where a line does not follow the one before, another such run of
 * lines begins.
 */
export function orderedWords(lines: readonly string[]): WordList {
  const ends = lines.flatMap((line, at) => {
    const last = line.slice(line.lastIndexOf(' ') + 1);
    return last > (lines[at + 1] ?? '') ? [at + 1] : [];
  });
  return {
    has(word) {
      if (word === '' || word.includes(' ')) return false;
      // Behind each line that begins with the word or with one before it.
      const behind = `${word} \uffff`;
      let from = 0;
      for (const end of ends) {
        let low = from;
        let high = end;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((lines[middle] ?? '') < behind) low = middle + 1;
          else high = middle;
        }
        if (low > from && isIn(lines[low - 1] ?? '', word)) return true;
        from = end;
      }
      return false;
    },
    *[Symbol.iterator]() {
      for (const line of lines) yield* line.split(' ');
    },
  };
}

function isIn(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    const end = at + word.length;
    const begins = at === 0 || line.charAt(at - 1) === ' ';
    if (begins && (end === line.length || line.charAt(end) === ' ')) return true;
  }
  return false;
}
