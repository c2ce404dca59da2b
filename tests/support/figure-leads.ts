import fc from 'fast-check';
import { channels, outcomes } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { inventedLead } from './invented-lead';

const dayMs = 86_400_000;
export const firstMoment = Date.UTC(2026, 0, 1);
const moment = fc
  .integer({ min: 0, max: 364 * 24 * 60 })
  .map((minute) => firstMoment + minute * 60_000);

const history = fc
  .array(fc.record({ to: fc.constantFrom(...stages), after: fc.integer({ min: 0, max: 90 }) }), {
    maxLength: 5,
  })
  .map((steps) => steps.map(({ to, after }) => ({ to, after: after * dayMs })));

/** Leads whose way through the funnel, touches and sales are arbitrary. */
export const figureLeads: fc.Arbitrary<Lead[]> = fc
  .array(
    fc.record({
      createdAt: moment,
      entryStage: fc.constantFrom(...stages),
      source: fc.constantFrom(...sourceChannels.slice(0, 4)),
      responsible: fc.constantFrom('Petra Vzorná', 'Jan Zkušený', ''),
      steps: history,
      touches: fc.array(
        fc.record({
          at: moment,
          channel: fc.constantFrom(...channels),
          outcome: fc.constantFrom(...outcomes),
        }),
        { maxLength: 4 },
      ),
      sales: fc.array(
        fc.record({
          day: fc.integer({ min: 0, max: 364 }),
          amount: fc.integer({ min: -50, max: 900 }),
          product: fc.constantFrom('Seals', 'Valves: 40 %', 'Ring; small', ''),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ createdAt, entryStage, source, responsible, steps, touches, sales }, at) => {
      let [stage, since] = [entryStage as Lead['stage']['value'], createdAt];
      const changes = steps.map(({ to, after }) => {
        const change = {
          axis: 'stage',
          from: stage,
          to,
          at: since + after,
          cause: 'person',
        } as const;
        [stage, since] = [to, since + after];
        return change;
      });
      return inventedLead({
        id: `lead-${at + 1}`,
        number: (at + 1) * 37,
        createdAt,
        entryStage,
        sourceChannel: source,
        responsible,
        history: changes,
        stage: { value: stage, since, reason: '' },
        touches: touches.map((touch, of) => ({ ...touch, id: `t${of}`, note: '', by: '' })),
        sales: sales
          .map(({ day, amount, product }) => ({
            on: new Date(firstMoment + day * dayMs).toISOString().slice(0, 10),
            amount,
            product,
          }))
          .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
      });
    }),
  );
