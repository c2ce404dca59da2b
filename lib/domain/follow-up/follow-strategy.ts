import type { Lead } from '@/lib/domain/lead';
import type { Strategy } from '@/lib/domain/playbook/strategy';
import { addDays } from './calendar-day';
import type { Due, StrategyProgress } from './follow-up';
import { type Channel, isUnsuccessful, type Outcome } from './touch';

/** A strategy of the playbook, and the id it is kept under. */
export interface KnownStrategy {
  id: string;
  value: Strategy;
}

/** What of a lead is followed: how far it has come, and the one next step. */
export type Followed = Pick<Lead, 'progress' | 'due' | 'stage'>;

/** The parts of a lead that change; a part that is absent afterwards is gone. */
export function withFollowed(lead: Lead, { progress, due, stage }: Followed): Lead {
  const { progress: _, due: __, ...rest } = lead;
  return { ...rest, stage, ...(progress && { progress }), ...(due && { due }) };
}

/** The step on its day; a day that is past already becomes tomorrow. */
function stepDue(
  { steps }: Strategy,
  { step, startedOn }: StrategyProgress,
  today: string,
): Due | undefined {
  const next = steps[step];
  if (!next) return undefined;
  const planned = addDays(startedOn, next.day);
  const on = planned < today ? addDays(today, 1) : planned;
  return { on, channel: next.channel, note: next.aim, why: 'strategy' };
}

/** A lead's strategy from its first step on, beginning today. A step that a person set for later stays. */
export function startStrategy<Of extends Followed>(
  followed: Of,
  { id, value }: KnownStrategy,
  today: string,
  expert?: string,
): Followed {
  const progress: StrategyProgress = {
    strategy: id,
    startedOn: today,
    step: 0,
    failed: 0,
    state: 'running',
    ...(expert && { expert }),
  };
  const { due, stage } = followed;
  const isOwn = due?.why === 'person' && due.on > today;
  const first = isOwn ? due : stepDue(value, progress, today);
  return { stage, progress, ...(first && { due: first }) };
}

/** By a person's word: what the strategy had proposed goes, what the person said stays. */
export function stopStrategy({ progress, due, stage }: Followed): Followed {
  const isOwn = due?.why === 'person' || due?.why === 'come-back';
  return {
    stage,
    ...(progress && { progress: { ...progress, step: 0, state: 'stopped' } }),
    ...(isOwn && { due }),
  };
}

/** The strategy again from its first step, with the expert who was brought in. */
export function resumeStrategy(
  followed: Followed,
  strategy: KnownStrategy,
  today: string,
): Followed {
  const begun = startStrategy(followed, strategy, today, followed.progress?.expert);
  if (begun.due?.why !== 'strategy') return begun;
  return { ...begun, due: { ...begun.due, why: 'resume' } };
}

/**
 * How far a lead has come today: one whose strategy was stopped is at the first step again from the
 * day on which it was to be taken up.
 */
export function progressOn({ progress, due }: Followed, today: string) {
  if (progress?.state !== 'stopped' || due?.why !== 'resume' || due.on > today) return progress;
  return { ...progress, state: 'running', step: 0, failed: 0, startedOn: today } as const;
}

/** So many attempts in vain: stopped, and if so wished to be taken up again later. */
function stopped(progress: StrategyProgress, strategy: Strategy, today: string) {
  const { resumeAfter, steps } = strategy;
  const resume: Due | undefined =
    resumeAfter > 0
      ? {
          on: addDays(today, resumeAfter),
          channel: steps[0]?.channel ?? 'call',
          note: steps[0]?.aim ?? '',
          why: 'resume',
        }
      : undefined;
  return { progress: { ...progress, step: 0, state: 'stopped' as const }, due: resume };
}

/** Where a running strategy is after one touch more, and what it proposes next. */
function advanced(
  progress: StrategyProgress,
  outcome: Outcome,
  strategy: Strategy,
  today: string,
): { progress: StrategyProgress; due: Due | undefined } {
  const failed = isUnsuccessful(outcome) ? progress.failed + 1 : 0;
  const next = { ...progress, failed, step: progress.step + 1 };
  if (failed >= strategy.stopAfter) return stopped({ ...progress, failed }, strategy, today);
  const due = stepDue(strategy, next, today);
  return due ? { progress: next, due } : { progress: { ...next, state: 'ended' }, due: undefined };
}

interface TouchContext {
  /** The day on which it is logged. */
  today: string;
  /** What the lead's progress names, if the playbook still has it. */
  strategy?: KnownStrategy | undefined;
  /** What a person said comes next; null for nothing. Absent: what is proposed. */
  next?: Due | null | undefined;
}

interface Attempt {
  channel: Channel;
  outcome: Outcome;
}

/** The next step where no strategy runs: who was not reached is tried again, anything else is over. */
function tryAgain({ due, stage }: Followed, { outcome }: Attempt, today: string): Due | undefined {
  if (outcome !== 'no-answer') return undefined;
  const tomorrow = addDays(today, 1);
  if (due) return { ...due, on: tomorrow };
  const isBack = stage.comeBackOn !== undefined && stage.comeBackOn <= today;
  return isBack ? { on: tomorrow, channel: 'call', note: '', why: 'come-back' } : undefined;
}

/**
 * What a touch leads to. A running strategy goes one step on, stops after so many attempts in vain,
 * and ends with its last step or a clear refusal. A stopped one is taken up again by a touch on its
 * day, or earlier by one that reached somebody. A step a person set for a later day stays, whatever
 * is proposed; what a person says comes next wins over everything.
 */
export function followTouch(followed: Followed, attempt: Attempt, context: TouchContext): Followed {
  const { today, strategy, next } = context;
  const { outcome } = attempt;
  const { comeBackOn, ...setAside } = followed.stage;
  // They were come back to.
  const stage = comeBackOn !== undefined && comeBackOn <= today ? setAside : followed.stage;
  const result = (progress: StrategyProgress | undefined, proposed: Due | undefined): Followed => {
    const due = next === undefined ? proposed : (next ?? undefined);
    return { stage, ...(progress && { progress }), ...(due && { due }) };
  };
  const { due } = followed;
  const own = due?.why === 'person' && due.on > today ? due : undefined;
  let progress = progressOn(followed, today);
  if (outcome === 'refused') return result(progress && { ...progress, state: 'ended' }, undefined);
  if (progress?.state === 'stopped' && !isUnsuccessful(outcome))
    progress = { ...progress, state: 'running', step: 0, failed: 0, startedOn: today };
  if (progress?.state === 'stopped') {
    const waits = due && due.on > today ? due : tryAgain(followed, attempt, today);
    return result(progress, waits);
  }
  if (progress?.state !== 'running')
    return result(progress, own ?? tryAgain(followed, attempt, today));
  if (strategy?.id !== progress.strategy)
    // The playbook has it no more.
    return result({ ...progress, state: 'ended' }, own ?? tryAgain(followed, attempt, today));
  const after = advanced(progress, outcome, strategy.value, today);
  return result(after.progress, own ?? after.due);
}

/** Which step of which strategy a touch on this day is; undefined where none runs. */
export function stepOfTouch(followed: Followed, today: string) {
  const progress = progressOn(followed, today);
  if (progress?.state !== 'running') return undefined;
  return { strategy: progress.strategy, at: progress.step };
}

/** The next step, or the day to come back, put off to another day. */
export function postpone({ progress, due, stage }: Followed, on: string): Followed {
  const moved = due
    ? { stage, due: { ...due, on } }
    : { stage: stage.comeBackOn ? { ...stage, comeBackOn: on } : stage };
  return { ...moved, ...(progress && { progress }) };
}
