import { describe, expect, it } from 'vitest';
import { developmentOf, joinDevelopments } from '@/lib/domain/development';
import type { Touch } from '@/lib/domain/follow-up/touch';
import { inventedLead } from '../support/invented-lead';

const touch = (id: string, at: number): Touch => ({
  id,
  at,
  channel: 'call',
  outcome: 'reached',
  note: '',
  by: '',
});

describe('developmentOf', () => {
  it('takes what there is and nothing else', () => {
    const sales = [{ on: '2026-11-02', product: '', amount: 10 }];
    expect(developmentOf(inventedLead({ sales, note: 'x' }))).toEqual({
      entryStage: 'suspect',
      sales,
    });
  });
});

describe('joinDevelopments', () => {
  const one = inventedLead({
    createdAt: 20,
    entryStage: 'sql',
    touches: [touch('a', 1), touch('c', 3)],
    progress: { strategy: 's', startedOn: '2026-11-02', step: 4, failed: 0, state: 'ended' },
    due: { on: '2026-11-20', channel: 'call', note: '', why: 'person' },
  });
  const other = inventedLead({
    createdAt: 10,
    entryStage: 'suspect',
    touches: [touch('b', 2)],
    progress: { strategy: 't', startedOn: '2026-11-03', step: 1, failed: 1, state: 'running' },
    due: { on: '2026-11-19', channel: 'letter', note: '', why: 'strategy' },
    recommends: { score: 9, on: '2026-11-01' },
  });

  it('loses no touch, and keeps the entry of the first, the strategy that runs, the nearest step', () => {
    const joined = joinDevelopments([one, other]);
    expect(joined.touches?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(joined.entryStage).toBe('suspect');
    expect(joined.progress?.strategy).toBe('t');
    expect(joined.due?.on).toBe('2026-11-19');
    expect(joined.recommends?.score).toBe(9);
    expect(joined.sales).toBeUndefined();
  });

  it('says the same whichever is named first', () => {
    expect(joinDevelopments([one, other])).toEqual(joinDevelopments([other, one]));
  });
});
