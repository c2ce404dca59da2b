/**
 * Work on a page that may rest at each `yield`: nothing else can run in the page while ours does, so
 * long work is done in many short parts. Whoever runs it decides how long each may take.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Thrown into work at its next rest when its time is over. */
export class OutOfTime extends Error {}

/** A rest in short work that has to be ended also when its time is over: without it there is no answer. */
export function* restAnyway(): Steps<void> {
  try {
    yield;
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
  }
}

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Pieces of work between two rests: looking at the clock takes time too. */
const between = 4;

/** The answer for each of many, resting between them. */
export function* mapInSteps<T, R>(
  all: readonly T[],
  work: (one: T, index: number) => R,
): Steps<R[]> {
  const answers: R[] = [];
  for (const one of all) {
    if (answers.length % between === between - 1) yield;
    answers.push(work(one, answers.length));
  }
  return answers;
}

/** Work whose answer is kept with what it is about, for all who ask the same. */
export interface KeptWork<K, T> {
  /** The answer; the work is done at once where nobody asked before. */
  (about: K): T;
  /** The same with rests. */
  inSteps(about: K): Steps<T>;
}

/** Keeps what the work about a thing came to for as long as the thing is there. */
export function keepAnswer<K extends object, T extends object>(
  work: (about: K) => Steps<T>,
): KeptWork<K, T> {
  const known = new WeakMap<K, T>();
  function* inSteps(about: K): Steps<T> {
    const before = known.get(about);
    if (before) return before;
    const answer = yield* work(about);
    known.set(about, answer);
    return answer;
  }
  return Object.assign((about: K) => finish(inSteps(about)), { inSteps });
}
