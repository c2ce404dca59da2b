import type { MarkerQuestion } from './question-parts';

/**
 * A range of whole numbers. A number between two whole ones belongs to the lower: 2.5 people are
 * among “up to 2”. Open where an end is absent.
 */
export interface NumberRange {
  from?: number | undefined;
  to?: number | undefined;
}

/** What is wrong with ranges that are to be the answers of one question. `at`: their places. */
export type RangeProblem =
  | { code: 'range-not-whole' | 'range-reversed'; at: number }
  /** Numbers from `from` to `to` belong to no answer; an end that is absent is open. */
  | { code: 'range-gap'; at: number; from?: number; to?: number }
  | { code: 'range-overlap'; at: number; other: number };

const start = ({ from }: NumberRange) => from ?? Number.NEGATIVE_INFINITY;
const end = ({ to }: NumberRange) => to ?? Number.POSITIVE_INFINITY;
const isWhole = (bound: number | undefined) => bound === undefined || Number.isSafeInteger(bound);

/**
 * Ranges have to hold every number from 0 up once and only once, in whatever order they stand. The
 * lowest may go below 0.
 */
export function checkRanges(ranges: readonly NumberRange[]): RangeProblem[] {
  const broken = ranges.flatMap((range, at): RangeProblem[] => {
    if (!isWhole(range.from) || !isWhole(range.to)) return [{ code: 'range-not-whole', at }];
    return start(range) > end(range) ? [{ code: 'range-reversed', at }] : [];
  });
  if (broken.length > 0) return broken;
  const problems: RangeProblem[] = [];
  const ordered = [...ranges.entries()].sort(([, a], [, b]) => start(a) - start(b));
  let covered = -1;
  let widest: number | undefined;
  for (const [at, range] of ordered) {
    if (widest === undefined) {
      if (start(range) > 0) problems.push({ code: 'range-gap', at, from: 0, to: start(range) - 1 });
    } else if (start(range) <= covered) {
      problems.push({ code: 'range-overlap', at, other: widest });
    } else if (start(range) > covered + 1) {
      problems.push({ code: 'range-gap', at, from: covered + 1, to: start(range) - 1 });
    }
    if (widest === undefined || end(range) > covered) {
      covered = end(range);
      widest = at;
    }
  }
  if (widest !== undefined && covered !== Number.POSITIVE_INFINITY)
    problems.push({ code: 'range-gap', at: widest, from: covered + 1 });
  return problems;
}

/** The answer in whose range a typed number lies; undefined where it lies in none. */
export function answerOfNumber(
  { answers }: Pick<MarkerQuestion, 'answers'>,
  typed: number,
): MarkerQuestion['answers'][number] | undefined {
  const whole = Math.floor(typed);
  return answers.find((range) => start(range) <= whole && whole <= end(range));
}

/** "≤ 2", "3–10", "≥ 11": a range in signs every language reads. */
export function rangeInSigns({ from, to }: NumberRange): string {
  if (from === undefined) return to === undefined ? '–' : `≤ ${to}`;
  if (to === undefined) return `≥ ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}
