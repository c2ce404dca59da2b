import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/follow-up/calendar-day';
import { endFollowUp } from '@/lib/domain/follow-up/end-follow-up';
import {
  type Followed,
  followTouch,
  type KnownStrategy,
  postpone,
  progressOn,
  resumeStrategy,
  startStrategy,
  stepOfTouch,
  stopStrategy,
  withFollowed,
} from '@/lib/domain/follow-up/follow-strategy';
import { type Due, dueSchema, strategyProgressSchema } from '@/lib/domain/follow-up/follow-up';
import { channels, isUnsuccessful, outcomes } from '@/lib/domain/follow-up/touch';
import type { stages } from '@/lib/domain/stage';
import { inventedLead } from '../../support/invented-lead';
import { inventedStrategy } from '../../support/invented-strategy';

const today = '2026-11-23';
/** Call at once, letter on the 3rd day, call on the 7th, visit on the 14th; three in vain and it rests 30 days. */
const strategy = inventedStrategy();
const blank: Followed = { stage: { value: 'lead', since: 1, reason: '' } };
const own = (on: string): Due => ({ on, channel: 'meeting', note: 'U nich', why: 'person' });
const call = (outcome: (typeof outcomes)[number]) => ({ channel: 'call', outcome }) as const;
const started = startStrategy(blank, strategy, today);

describe('startStrategy', () => {
  it('begins today with its first step', () => {
    expect(started).toEqual({
      ...blank,
      progress: { strategy: 's-1', startedOn: today, step: 0, failed: 0, state: 'running' },
      due: { on: today, channel: 'call', note: 'Zjistit, kdo rozhoduje', why: 'strategy' },
    });
  });

  it('leaves a step that a person set for later, and takes over one that is due', () => {
    const later = { ...blank, due: own('2026-11-25') };
    expect(startStrategy(later, strategy, today).due).toEqual(later.due);
    expect(startStrategy({ ...blank, due: own(today) }, strategy, today).due?.why).toBe('strategy');
  });

  it('remembers the expert, also when it is resumed', () => {
    const withExpert = startStrategy(blank, strategy, today, 'head-of-sales');
    const again = resumeStrategy(stopStrategy(withExpert), strategy, '2026-12-01');
    expect(again.progress).toMatchObject({ expert: 'head-of-sales', startedOn: '2026-12-01' });
    // Said so: it is no first contact any more.
    expect(again.due).toMatchObject({ on: '2026-12-01', channel: 'call', why: 'resume' });
  });
});

describe('followTouch', () => {
  it('goes on to the next step on the day the strategy gives it', () => {
    const after = followTouch(started, call('reached'), { today, strategy });
    expect(after.progress).toMatchObject({ step: 1, failed: 0, state: 'running' });
    expect(after.due).toMatchObject({ on: '2026-11-26', channel: 'letter', why: 'strategy' });
  });

  it('is never due in the past: late is tomorrow, and what is for today stays today', () => {
    const late = followTouch(started, call('reached'), { today: '2026-12-05', strategy });
    expect(late.due?.on).toBe('2026-12-06');
    const onTheDay = followTouch(started, call('reached'), { today: '2026-11-26', strategy });
    expect(onTheDay.due?.on).toBe('2026-11-26');
  });

  it('counts days of the calendar where the clocks change', () => {
    const spring = startStrategy(blank, strategy, '2027-03-27');
    const after = followTouch(spring, call('reached'), { today: '2027-03-27', strategy });
    expect(after.due?.on).toBe('2027-03-30');
  });

  it('stops after three in a row in vain and resumes at the first step a month later', () => {
    let lead = started;
    for (const day of [today, '2026-11-26', '2026-11-30'])
      lead = followTouch(lead, call('no-answer'), { today: day, strategy });
    expect(lead.progress).toMatchObject({ state: 'stopped', step: 0, failed: 3 });
    expect(lead.due).toMatchObject({ on: '2026-12-30', channel: 'call', why: 'resume' });
    // The day before it is still at rest.
    expect(progressOn(lead, '2026-12-29')?.state).toBe('stopped');
    expect(progressOn(lead, '2026-12-30')).toMatchObject({ state: 'running', step: 0, failed: 0 });
    expect(stepOfTouch(lead, '2026-12-30')).toEqual({ strategy: 's-1', at: 0 });
    const again = followTouch(lead, call('no-answer'), { today: '2026-12-30', strategy });
    expect(again.progress).toMatchObject({ state: 'running', step: 1, failed: 1 });
    expect(again.progress?.startedOn).toBe('2026-12-30');
    expect(again.due?.on).toBe('2027-01-02');
  });

  it('begins counting anew when somebody was reached', () => {
    let lead = started;
    for (const outcome of ['no-answer', 'no-answer', 'reached', 'no-answer'] as const)
      lead = followTouch(lead, call(outcome), { today, strategy });
    expect(lead.progress).toMatchObject({ failed: 1, state: 'ended', step: 4 });
    expect(lead.due).toBeUndefined();
  });

  it('stays stopped after one more in vain, and is taken up early when they call back', () => {
    const stopped: Followed = {
      ...blank,
      progress: { strategy: 's-1', startedOn: today, step: 0, failed: 3, state: 'stopped' },
      due: { on: '2026-12-30', channel: 'call', note: '', why: 'resume' },
    };
    const vain = followTouch(stopped, call('no-answer'), { today: '2026-12-10', strategy });
    expect(vain).toEqual(stopped);
    const back = followTouch(stopped, call('interested'), { today: '2026-12-10', strategy });
    expect(back.progress).toMatchObject({ state: 'running', step: 1, startedOn: '2026-12-10' });
    expect(back.due).toMatchObject({ on: '2026-12-13', why: 'strategy' });
  });

  it('never begins again where it is not to', () => {
    const once = inventedStrategy({ stopAfter: 1, resumeAfter: 0 });
    const lead = followTouch(startStrategy(blank, once, today), call('no-answer'), {
      today,
      strategy: once,
    });
    expect(lead.progress?.state).toBe('stopped');
    expect(lead.due).toBeUndefined();
  });

  it('ends at a clear refusal, with nothing due', () => {
    const withOwn = { ...started, due: own('2026-12-24') };
    const refused = followTouch(withOwn, call('refused'), { today, strategy });
    expect(refused.progress?.state).toBe('ended');
    expect(refused.due).toBeUndefined();
  });

  it('lets what a person says win: set before, said now, or nothing at all', () => {
    const before = { ...started, due: own('2026-12-24') };
    const after = followTouch(before, call('reached'), { today, strategy });
    expect(after.due).toEqual(before.due);
    expect(after.progress?.step).toBe(1);
    const said = followTouch(before, call('agreed'), { today, strategy, next: own('2026-11-24') });
    expect(said.due?.on).toBe('2026-11-24');
    expect(followTouch(started, call('agreed'), { today, strategy, next: null }).due).toBe(
      undefined,
    );
  });

  it('ends a strategy that the playbook has no more', () => {
    expect(followTouch(started, call('reached'), { today }).progress?.state).toBe('ended');
  });

  it('without a strategy tries again who was not reached, and is through with the others', () => {
    const due = { ...blank, due: own(today) };
    expect(followTouch(due, call('no-answer'), { today }).due).toEqual(own('2026-11-24'));
    expect(followTouch(due, call('reached'), { today }).due).toBeUndefined();
    expect(followTouch(blank, call('no-answer'), { today }).due).toBeUndefined();
  });

  it('comes back to who was put away, once', () => {
    const parked: Followed = {
      stage: { value: 'parked', since: 1, reason: 'mají jiného', comeBackOn: '2026-11-20' },
    };
    expect(followTouch(parked, call('reached'), { today })).toEqual({
      stage: { value: 'parked', since: 1, reason: 'mají jiného' },
    });
    expect(followTouch(parked, call('no-answer'), { today }).due).toMatchObject({
      on: '2026-11-24',
      why: 'come-back',
    });
    const early = followTouch(parked, call('no-answer'), { today: '2026-11-19' });
    expect(early.stage.comeBackOn).toBe('2026-11-20');
  });
});

describe('postpone', () => {
  it('moves the one next step, or the day to come back', () => {
    expect(postpone(started, '2026-11-30').due).toEqual({ ...started.due, on: '2026-11-30' });
    expect(postpone(started, '2026-11-30').progress).toEqual(started.progress);
    const parked: Followed = { stage: { ...blank.stage, comeBackOn: today } };
    expect(postpone(parked, '2027-01-01').stage.comeBackOn).toBe('2027-01-01');
  });
});

describe('endFollowUp', () => {
  const lead = withFollowed(inventedLead(), started);
  const at = (value: (typeof stages)[number]) => ({ ...lead, stage: { ...lead.stage, value } });

  it.each(['customer', 'discarded', 'parked', 'lost'] as const)('ends at %s', (stage) => {
    const ended = endFollowUp(at(stage), lead);
    expect(ended.progress?.state).toBe('ended');
    expect(ended.due).toBeUndefined();
  });

  it.each(['suspect', 'lead', 'mql', 'sql'] as const)('goes on at %s', (stage) => {
    expect(endFollowUp(at(stage), lead)).toEqual(at(stage));
  });

  it('leaves a customer what a person said, and one put away what was said with it', () => {
    const mine = { ...lead, due: own('2026-12-01') };
    expect(endFollowUp({ ...at('customer'), due: mine.due }, mine).due).toEqual(mine.due);
    expect(endFollowUp({ ...at('lost'), due: mine.due }, mine).due).toBeUndefined();
    expect(endFollowUp({ ...at('lost'), due: mine.due }, lead).due).toEqual(mine.due);
  });

  it('takes nothing from a lead that was won or lost before', () => {
    expect(endFollowUp({ ...at('lost'), note: 'x' }, at('lost')).due).toEqual(lead.due);
  });
});

const anyStrategy: fc.Arbitrary<KnownStrategy> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }),
    stopAfter: fc.integer({ min: 1, max: 5 }),
    resumeAfter: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ days, ...limits }) =>
    inventedStrategy({
      ...limits,
      steps: days
        .sort((a, b) => a - b)
        .map((day, at) => ({ day, channel: channels[at % channels.length] ?? 'call', aim: '' })),
    }),
  );

const anyTouches = fc.array(
  fc.record({
    channel: fc.constantFrom(...channels),
    outcome: fc.constantFrom(...outcomes),
    days: fc.integer({ min: 0, max: 40 }),
    own: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, freq: 6 }),
  }),
  { maxLength: 40 },
);

describe('whatever happens', () => {
  it('there is at most one next step, never in the past, and the strategy keeps its own limits', () => {
    fc.assert(
      fc.property(anyStrategy, anyTouches, (followedBy, touches) => {
        let day = today;
        let lead = startStrategy(blank, followedBy, day);
        const { stopAfter, steps, resumeAfter } = followedBy.value;
        let inVain = 0;
        for (const { days, own: within, ...touch } of touches) {
          day = addDays(day, days);
          const before = lead;
          const wasRunning = progressOn(before, day)?.state === 'running';
          if (progressOn(before, day)?.failed === 0) inVain = 0;
          inVain = isUnsuccessful(touch.outcome) ? inVain + 1 : 0;
          const next = within === undefined ? undefined : own(addDays(day, within));
          lead = followTouch(before, touch, { today: day, strategy: followedBy, next });
          const { progress, due } = lead;
          if (!progress) throw new Error('The strategy was forgotten.');
          strategyProgressSchema.parse(progress);
          if (due) {
            dueSchema.parse(due);
            expect(due.on >= day).toBe(true);
          }
          // What a person says wins.
          if (next) expect(due).toEqual(next);
          expect(progress.step).toBeLessThanOrEqual(steps.length);
          if (progress.state === 'running') {
            expect(progress.failed).toBeLessThan(stopAfter);
            expect(due).toBeDefined();
          }
          if (touch.outcome === 'refused') {
            expect(progress.state).toBe('ended');
            if (!next) expect(due).toBeUndefined();
          } else if (wasRunning) {
            // It stops with exactly so many in a row, not sooner and not later.
            expect(progress.state === 'stopped').toBe(inVain === stopAfter);
            if (progress.state === 'stopped' && !next && before.due?.why !== 'person')
              expect(due?.on).toBe(resumeAfter ? addDays(day, resumeAfter) : undefined);
          }
          if (progress.state === 'ended') break;
        }
      }),
    );
  });
});
