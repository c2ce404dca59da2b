import { addMonths, dayNumber } from './period';

/** A: the few who bring most; C: the many who bring little. */
export type VolumeClass = 'A' | 'B' | 'C';
/** X buys evenly, Z by chance; undefined where there is too little to tell. */
export type RegularityClass = 'X' | 'Y' | 'Z';

/** Of a hundred. */
export interface ClassLimits {
  /** Up to which share of all sales, the largest customers first, one is A, and B. */
  a: number;
  b: number;
  /** Up to which coefficient of variation of the months one is X, and Y. */
  x: number;
  y: number;
}

export const usualLimits: ClassLimits = { a: 80, b: 95, x: 25, y: 50 };

/** Fewer full months say nothing of regularity. */
export const fewestMonths = 6;

/**
 * The class of each volume, in their order. The largest first: one is A as long as those before it
 * bring less than the first share of the whole, B as long as they bring less than the second. Equal
 * volumes are of one class. Who brought nothing is C.
 */
export function volumeClasses(
  volumes: readonly number[],
  { a, b }: Pick<ClassLimits, 'a' | 'b'>,
): VolumeClass[] {
  const whole = volumes.reduce((sum, volume) => sum + Math.max(volume, 0), 0);
  const order = [...volumes.keys()].sort((i, k) => (volumes[k] ?? 0) - (volumes[i] ?? 0));
  const classes: VolumeClass[] = volumes.map(() => 'C');
  let before = 0;
  let last: { volume: number; found: VolumeClass } | undefined;
  for (const at of order) {
    const volume = volumes[at] ?? 0;
    if (volume <= 0) break;
    const share = (before / whole) * 100;
    const found = share < a - 1e-9 ? 'A' : share < b - 1e-9 ? 'B' : 'C';
    classes[at] = last?.volume === volume ? last.found : found;
    last = { volume, found: classes[at] };
    before += volume;
  }
  return classes;
}

/**
 * What was bought in each full month before the one of `today`, `count` at most and not before the
 * month of the first purchase; the latest last.
 */
export function fullMonths(
  sales: readonly { on: string; amount: number }[],
  today: string,
  count: number,
): number[] {
  const first = sales.reduce((least, { on }) => (least === '' || on < least ? on : least), '');
  if (first === '') return [];
  const months: number[] = [];
  for (let back = count; back >= 1; back -= 1) {
    const month = addMonths(today, -back);
    if (month < first.slice(0, 7)) continue;
    months.push(
      sales.reduce((sum, { on, amount }) => (on.startsWith(month) ? sum + amount : sum), 0),
    );
  }
  return months;
}

/** How much the months differ from their mean, of a hundred; undefined where it cannot be told. */
export function variation(months: readonly number[]): number | undefined {
  if (months.length < fewestMonths) return undefined;
  const mean = months.reduce((sum, value) => sum + value, 0) / months.length;
  if (mean <= 0) return undefined;
  const spread = months.reduce((sum, value) => sum + (value - mean) ** 2, 0) / months.length;
  return (Math.sqrt(spread) / mean) * 100;
}

export function regularityClass(
  percent: number | undefined,
  { x, y }: Pick<ClassLimits, 'x' | 'y'>,
): RegularityClass | undefined {
  if (percent === undefined) return undefined;
  return percent <= x ? 'X' : percent <= y ? 'Y' : 'Z';
}

/** What was bought in the days before today, today included. */
export function boughtWithin(
  sales: readonly { on: string; amount: number }[],
  today: string,
  days: number,
): number {
  const end = dayNumber(today);
  return sales.reduce((sum, { on, amount }) => {
    const age = end - dayNumber(on);
    return age >= 0 && age < days ? sum + amount : sum;
  }, 0);
}

/** 9–10 recommends us, 0–6 warns of us, between them neither. */
export const kindOfScore = (score: number): 'promoter' | 'neutral' | 'critic' =>
  score >= 9 ? 'promoter' : score <= 6 ? 'critic' : 'neutral';

/** The share of promoters minus that of critics, -100 to 100; undefined where nobody was asked. */
export function promoterScore(scores: readonly number[]): number | undefined {
  if (scores.length === 0) return undefined;
  const of = (kind: string) => scores.filter((score) => kindOfScore(score) === kind).length;
  return ((of('promoter') - of('critic')) / scores.length) * 100;
}
