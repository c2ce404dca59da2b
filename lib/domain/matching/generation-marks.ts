const marks: ReadonlyMap<string, string> = new Map(
  (
    [
      ['younger', 'ml mladsi jr jun junior ifj mladszy jn noorem'],
      ['older', 'st starsi sr sen senior id idosb starszy vanem'],
    ] as const
  ).flatMap(([which, words]) => words.split(' ').map((word) => [word, which] as const)),
);

/** "Jan Novák ml." and "Jan Novák st." are father and son: "younger", "older", or '' for a word that is no such mark. */
export const generationOf = (word: string): string => marks.get(word) ?? '';
