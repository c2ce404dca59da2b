import { describe, expect, it } from 'vitest';
import type { AxisChange } from '@/lib/domain/axis-change';
import { stageTimes } from '@/lib/domain/figures/stage-times';
import type { Lead } from '@/lib/domain/lead';
import { inventedLead } from '../../support/invented-lead';

const changed = (from: string, to: string, at: number): AxisChange => ({
  axis: 'stage',
  from,
  to,
  at,
  cause: 'person',
});
const lead = (changes: Partial<Lead>) => inventedLead({ createdAt: 10, ...changes });
const stage = (value: Lead['stage']['value'], since: number) => ({ value, since, reason: '' });

describe('stageTimes', () => {
  it('tells when each rung was reached first', () => {
    expect(
      stageTimes(
        lead({
          entryStage: 'suspect',
          stage: stage('customer', 50),
          history: [
            changed('suspect', 'lead', 20),
            changed('lead', 'suspect', 25),
            changed('suspect', 'lead', 30),
            changed('lead', 'customer', 50),
          ],
        }),
      ),
    ).toEqual({ suspect: 10, lead: 20, mql: 50, sql: 50, customer: 50 });
  });

  it('counts from the level a lead entered at, and none below it', () => {
    expect(stageTimes(lead({ entryStage: 'sql', stage: stage('sql', 10) }))).toEqual({ sql: 10 });
  });

  it('passes over the ways out of the funnel, and counts what comes after them', () => {
    expect(
      stageTimes(
        lead({
          entryStage: 'lead',
          stage: stage('mql', 40),
          history: [changed('lead', 'parked', 20), changed('parked', 'mql', 40)],
        }),
      ),
    ).toEqual({ lead: 10, mql: 40 });
  });

  it('makes the best of a lead from before changes were noted', () => {
    expect(stageTimes(lead({ entryStage: undefined, stage: stage('mql', 10) }))).toEqual({
      mql: 10,
    });
  });
});
