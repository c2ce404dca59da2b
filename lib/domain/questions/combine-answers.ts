import { type Combine, type Potential, potentials } from '@/lib/domain/qualification';

/** What an answer says of the client. */
export interface Sorted {
  group: Potential;
  /** Makes the client low whatever else was answered. */
  knockOut?: boolean | undefined;
}

const rank = (group: Potential) => potentials.indexOf(group);

/**
 * How answers sort a client by majority: high when at least half of the answered questions say high
 * and they outnumber the lows; low the same way round; standard otherwise. Open questions do not
 * count, so that what is not known never lowers anybody.
 */
export function combineGroups(groups: readonly Potential[]): Potential | undefined {
  if (groups.length === 0) return undefined;
  const highs = groups.filter((group) => group === 'high').length;
  const lows = groups.filter((group) => group === 'low').length;
  if (highs * 2 >= groups.length && highs > lows) return 'high';
  if (lows * 2 >= groups.length && lows > highs) return 'low';
  return 'standard';
}

/**
 * Points are meant for all `asked` questions answered; the open ones count as much as the answered
 * ones do on average, so that leaving one open takes no points away.
 */
function byPoints(
  groups: readonly Potential[],
  { standardFrom, highFrom }: Extract<Combine, { by: 'points' }>,
  asked: number,
): Potential {
  const points = groups.reduce((sum, group) => sum + rank(group), 0) * asked;
  if (points >= highFrom * groups.length) return 'high';
  return points >= standardFrom * groups.length ? 'standard' : 'low';
}

/**
 * The potential that the given answers come to; `asked`: how many questions the set has. Undefined
 * while nothing is answered. The order of the answers does not count, and a better answer in place
 * of another never makes the result worse.
 */
export function combineAnswers(
  given: readonly Sorted[],
  combine: Combine = { by: 'majority' },
  asked: number = given.length,
): Potential | undefined {
  if (given.length === 0) return undefined;
  if (given.some(({ knockOut }) => knockOut)) return 'low';
  const groups = given.map(({ group }) => group);
  switch (combine.by) {
    case 'majority':
      return combineGroups(groups);
    case 'points':
      return byPoints(groups, combine, Math.max(asked, groups.length));
    case 'best':
      return potentials[Math.max(...groups.map(rank))];
    case 'worst':
      return potentials[Math.min(...groups.map(rank))];
  }
}

const worth = ({ group, knockOut }: Sorted) => (knockOut ? -1 : rank(group));

/** The answer of a question that sorts worst and the one that sorts best. */
export function extremes<Answer extends Sorted>(answers: readonly Answer[]): [Answer, Answer] {
  const ordered = answers.toSorted((a, b) => worth(a) - worth(b));
  return [ordered[0] as Answer, ordered.at(-1) as Answer];
}
