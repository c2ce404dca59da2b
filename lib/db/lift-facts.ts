import { ColumnStore } from '@/lib/domain/projections/column-store';
import { type FigureColumns, figureFacts } from '@/lib/domain/projections/figure-facts';
import type { LiftFact } from '@/lib/domain/questions/question-lift';
import { stages } from '@/lib/domain/stage';
import type { LeadBase } from './database';
import { chunkLayout } from './projection-chunks';
import { ensureProjections } from './watch-leads';

/** The leads that answered any marker question, with what became of them. */
export async function readLiftFacts(base: LeadBase): Promise<LiftFact[]> {
  await ensureProjections(base);
  const store: ColumnStore<FigureColumns> = new ColumnStore(figureFacts.columns, chunkLayout);
  const { part } = figureFacts;
  const key = base.projections.where('[part+chunk]').between([part, 0], [part, Infinity]);
  store.take(await key.toArray());
  const stage = store.numbers('stage');
  const customerAt = store.numbers('customerAt');
  return store.texts('answers').flatMap((answers, slot) =>
    answers === ''
      ? []
      : [
          {
            answers,
            stage: stages[(stage[slot] ?? 0) - 1] ?? '',
            customerAt: customerAt[slot] ?? 0,
          },
        ],
  );
}
