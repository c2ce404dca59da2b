import type { MarkerAnswers } from '@/lib/domain/qualification';

/** Answers to one version, given twice: those of `later` count where both have one. */
export function joinAnswers(one: MarkerAnswers, later: MarkerAnswers): MarkerAnswers {
  const numbers = { ...one.numbers, ...later.numbers };
  // A number belongs to the answer it was typed for.
  for (const question of Object.keys(later.answers))
    if (later.numbers?.[question] === undefined) delete numbers[question];
  const { setId, setVersion } = one;
  return {
    setId,
    setVersion,
    answers: { ...one.answers, ...later.answers },
    ...(Object.keys(numbers).length > 0 && { numbers }),
  };
}

/** Whether both were given to the same version. */
export const isSameVersion = (a: MarkerAnswers, b: MarkerAnswers): boolean =>
  a.setId === b.setId && a.setVersion === b.setVersion;

/** Answers, those that count first, with all that were given to one version as one. */
export function joinByVersion(given: readonly MarkerAnswers[]): MarkerAnswers[] {
  const joined: MarkerAnswers[] = [];
  for (const answers of given) {
    const at = joined.findIndex((known) => isSameVersion(known, answers));
    const known = joined[at];
    if (known) joined[at] = joinAnswers(answers, known);
    else joined.push(answers);
  }
  return joined;
}
