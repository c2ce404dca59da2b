import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allTouches,
  countFigures,
  type FigureFilter,
  median,
  touchCount,
  waysOut,
} from '@/lib/domain/figures/count-figures';
import { type Figure, leadsBehind } from '@/lib/domain/figures/leads-behind';
import { spanOf } from '@/lib/domain/figures/period';
import { type Rung, rungs, stageTimes } from '@/lib/domain/figures/stage-times';
import { channels, outcomes } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { sourceChannels } from '@/lib/domain/source-channel';
import { figureIndexOf } from '@/lib/services/figure-index';
import { figureLeads, firstMoment } from '../../support/figure-leads';
import { inventedLead } from '../../support/invented-lead';

const dayMs = 86_400_000;

const filters: fc.Arbitrary<FigureFilter> = fc
  .record(
    {
      day: fc.integer({ min: -10, max: 370 }),
      days: fc.integer({ min: 0, max: 200 }),
      responsible: fc.constantFrom('Petra Vzorná', '', 'Nobody We Know'),
      source: fc.constantFrom(...sourceChannels.slice(0, 4)),
    },
    { requiredKeys: ['day', 'days'] },
  )
  .map(({ day, days, ...rest }) => ({
    from: firstMoment + day * dayMs,
    before: firstMoment + (day + days) * dayMs,
    ...rest,
  }));

const asked =
  ({ responsible, source }: FigureFilter) =>
  (lead: Lead) =>
    (responsible === undefined || lead.responsible === responsible) &&
    (source === undefined || lead.sourceChannel === source);

const has = (lead: Lead, ...wanted: Rung[]) => {
  const times = stageTimes(lead);
  return wanted.some((rung) => times[rung] !== undefined);
};

/** The same by the plainest means, lead by lead. */
function recount(leads: readonly Lead[], filter: FigureFilter) {
  const { from, before } = filter;
  const own = leads.filter(asked(filter));
  const came = own.filter(({ createdAt }) => createdAt >= from && createdAt < before);
  const entryOf = ({ entryStage }: Lead) =>
    rungs.find((rung) => rung === entryStage) ?? ('suspect' as Rung);
  const count = (of: readonly Lead[]) => ({
    leads: of.length,
    qualified: of.filter((lead) => has(lead, 'mql', 'sql', 'customer')).length,
    customers: of.filter((lead) => has(lead, 'customer')).length,
  });
  return {
    bySource: sourceChannels.flatMap((source) => {
      const of = came.filter(({ sourceChannel }) => sourceChannel === source);
      return of.length > 0 ? [[source, count(of)] as const] : [];
    }),
    all: count(came),
    entered: rungs.map((rung) => came.filter((lead) => entryOf(lead) === rung).length),
    reached: rungs.map((rung) => came.filter((lead) => has(lead, rung)).length),
    left: waysOut.map((way) => came.filter(({ stage }) => stage.value === way).length),
    touches: channels.map((channel) =>
      outcomes.map(
        (outcome) =>
          own.flatMap(({ touches = [] }) =>
            touches.filter(
              (touch) =>
                touch.channel === channel &&
                touch.outcome === outcome &&
                touch.at >= from &&
                touch.at < before,
            ),
          ).length,
      ),
    ),
  };
}

describe('countFigures', () => {
  it('counts what a plain recount counts', () => {
    fc.assert(
      fc.property(figureLeads, filters, (leads, filter) => {
        const counted = countFigures(figureIndexOf(leads), filter);
        const plain = recount(leads, filter);
        const bare = <T extends { cycleDays?: number | undefined }>({ cycleDays: _, ...rest }: T) =>
          rest;
        expect([...counted.bySource].map(([source, of]) => [source, bare(of)])).toEqual(
          plain.bySource,
        );
        expect(bare(counted.all)).toEqual(plain.all);
        expect(counted.entered).toEqual(plain.entered);
        expect(counted.reached).toEqual(plain.reached);
        expect(counted.left).toEqual(plain.left);
        const touches = channels.map((_, channel) =>
          outcomes.map((_, outcome) => touchCount(counted.touches, channel, outcome)),
        );
        expect(touches).toEqual(plain.touches);
        expect(allTouches(counted.touches)).toBe(plain.touches.flat().reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('names as many leads behind each figure as it counts', () => {
    fc.assert(
      fc.property(figureLeads, filters, (leads, filter) => {
        const index = figureIndexOf(leads);
        const counted = countFigures(index, filter);
        const behind = (figure: Figure) => {
          const ids = leadsBehind(index, filter, figure);
          expect(new Set(ids).size).toBe(ids.length);
          return ids.length;
        };
        for (const figure of ['leads', 'qualified', 'customers'] as const) {
          expect(behind({ figure })).toBe(counted.all[figure]);
          for (const [of, count] of counted.bySource)
            expect(behind({ figure, of })).toBe(count[figure]);
        }
        rungs.forEach((rung, at) => {
          expect(behind({ figure: 'entered', rung })).toBe(counted.entered[at]);
          expect(behind({ figure: 'reached', rung })).toBe(counted.reached[at]);
          expect(behind({ figure: 'onward', rung })).toBe(
            (counted.reached[at + 1] ?? 0) - (counted.entered[at + 1] ?? 0),
          );
        });
        waysOut.forEach((way, at) => {
          expect(behind({ figure: 'left', way })).toBe(counted.left[at]);
        });
        for (const [channel, name] of channels.entries()) {
          const touched = leads
            .filter(asked(filter))
            .filter(({ touches = [] }) =>
              touches.some(
                (touch) =>
                  touch.channel === name && touch.at >= filter.from && touch.at < filter.before,
              ),
            );
          expect(channel).toBeGreaterThanOrEqual(0);
          expect(leadsBehind(index, filter, { figure: 'touches', channel: name })).toEqual(
            touched.map(({ id }) => id),
          );
        }
      }),
    );
  });

  it('tells how long the middle customer took', () => {
    const won = (days: number, id: string, number: number) =>
      inventedLead({
        id,
        number,
        createdAt: firstMoment,
        entryStage: 'lead',
        stage: { value: 'customer', since: firstMoment + days * dayMs, reason: '' },
      });
    const index = figureIndexOf([won(3, 'a', 1), won(20, 'b', 2), won(7, 'c', 3)]);
    const { all } = countFigures(index, { from: firstMoment, before: firstMoment + dayMs });
    expect(all).toEqual({ leads: 3, qualified: 3, customers: 3, cycleDays: 7 });
  });

  it('keeps to the days of the reader at both ends of a period', () => {
    const start = new Date(2026, 10, 1).getTime();
    const next = new Date(2026, 11, 1).getTime();
    const at = (createdAt: number, number: number) =>
      inventedLead({ id: `at-${number}`, number, createdAt });
    const index = figureIndexOf([at(start - 1, 1), at(start, 2), at(next - 1, 3), at(next, 4)]);
    const span = spanOf({ from: '2026-11-01', to: '2026-11-30' });
    expect(leadsBehind(index, span, { figure: 'leads' })).toEqual(['at-2', 'at-3']);
  });
});

describe('median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median([])).toBeUndefined();
    expect(median([9, 1, 4])).toBe(4);
    expect(median([9, 1, 4, 5])).toBe(4.5);
  });
});
