import type { Strategy, StrategyStep } from './strategy';
import { strategySchema } from './strategy';

/** A step while it is typed; `key` tells it from the others. */
export interface TypedStep extends Pick<StrategyStep, 'channel' | 'aim'> {
  key: number;
  day: string;
  /** '' where none was chosen, undefined where nobody chose. */
  template: string | undefined;
}

/** A strategy while it is typed: numbers as texts. */
export interface TypedStrategy extends Omit<Strategy, 'steps' | 'stopAfter' | 'resumeAfter'> {
  steps: TypedStep[];
  stopAfter: string;
  resumeAfter: string;
}

export type StrategyProblem =
  | { code: 'name' | 'steps' | 'stopAfter' | 'resumeAfter' }
  /** `step` from 1. */
  | { code: 'day'; step: number };

export const mostSteps = 30;

export const typedStrategy = ({ steps, ...strategy }: Strategy): TypedStrategy => ({
  ...strategy,
  stopAfter: String(strategy.stopAfter),
  resumeAfter: String(strategy.resumeAfter),
  steps: steps.map(({ day, channel, aim, template }, key) => ({
    key,
    day: String(day),
    channel,
    aim,
    template,
  })),
});

/** What one begins a new strategy with. */
export const newStrategy = (name: string): Strategy => ({
  name,
  potential: 'standard',
  firstOffer: '',
  negotiation: '',
  steps: [
    { day: 0, channel: 'call', aim: '' },
    { day: 7, channel: 'letter', aim: '' },
  ],
  stopAfter: 4,
  resumeAfter: 90,
  expert: 'none',
});

/** A whole number within these limits, both included; undefined for anything else. */
function wholeNumber(typed: string, least: number, most: number): number | undefined {
  if (!/^\s*\d{1,6}\s*$/.test(typed)) return undefined;
  const number = Number(typed);
  return number >= least && number <= most ? number : undefined;
}

const farthestDay = 730;

/** What was typed as a strategy to keep, its steps by day, or the first thing that is wrong with it. */
export function finishStrategy(
  typed: TypedStrategy,
): { strategy: Strategy } | { problem: StrategyProblem } {
  const name = typed.name.trim();
  if (name === '') return { problem: { code: 'name' } };
  if (typed.steps.length === 0) return { problem: { code: 'steps' } };
  const days = typed.steps.map(({ day }) => wholeNumber(day, 0, farthestDay));
  const wrong = days.indexOf(undefined);
  if (wrong >= 0) return { problem: { code: 'day', step: wrong + 1 } };
  const stopAfter = wholeNumber(typed.stopAfter, 1, 20);
  if (stopAfter === undefined) return { problem: { code: 'stopAfter' } };
  const resumeAfter = wholeNumber(typed.resumeAfter, 0, farthestDay);
  if (resumeAfter === undefined) return { problem: { code: 'resumeAfter' } };
  const steps = typed.steps
    .map(({ channel, aim, template }, at) => ({
      day: days[at] ?? 0,
      channel,
      aim: aim.trim(),
      ...(template !== undefined && { template }),
    }))
    .sort((a, b) => a.day - b.day);
  return { strategy: strategySchema.parse({ ...typed, name, steps, stopAfter, resumeAfter }) };
}
