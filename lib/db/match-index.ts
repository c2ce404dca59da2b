import { matchFacts } from '@/lib/domain/projections/match-facts';
import { projectionVersion } from '@/lib/domain/projections/projections';
import type { LeadBase } from './database';
import { chunkLayout, chunksOf } from './projection-chunks';
import { getStoreState } from './store-state';

/** What the leads of the base are matched by, read from the projection instead of the leads. */
export interface MatchIndex {
  /** The store's count of changes at that time. */
  changes: number;
  nextNumber: number;
  /** Keys joined by line breaks, by running number. */
  keys: Map<number, string>;
  nameKeys: Map<number, string>;
}

/** One read transaction; where the projection is of another release, the leads are read instead. */
export function readMatchIndex(base: LeadBase): Promise<MatchIndex> {
  return base.transaction('r', [base.projections, base.leads, base.meta], async () => {
    const { changes, nextNumber, projection } = await getStoreState(base);
    const chunks =
      projection === projectionVersion
        ? await base.projections
            .where('[part+changes]')
            .between([matchFacts.part, -1], [matchFacts.part, Number.POSITIVE_INFINITY])
            .toArray()
        : chunksOf(matchFacts, await base.leads.toArray());
    const index: MatchIndex = { changes, nextNumber, keys: new Map(), nameKeys: new Map() };
    for (const { chunk, columns } of chunks)
      for (const name of ['keys', 'nameKey'] as const) {
        const packed = columns[name];
        if (typeof packed !== 'string') continue;
        const into = name === 'keys' ? index.keys : index.nameKeys;
        packed.split(chunkLayout.textBreak).forEach((value, at) => {
          if (value) into.set(chunk * chunkLayout.size + at, value);
        });
      }
    return index;
  });
}
