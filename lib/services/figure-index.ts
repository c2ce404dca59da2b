import { chunkLayout, chunksOf } from '@/lib/db/projection-chunks';
import type { FigureChunks } from '@/lib/db/watch-figures';
import {
  type FigureBase,
  type FigureChunk,
  figureChunk,
  nothingShared,
} from '@/lib/domain/figures/figure-base';
import type { Lead } from '@/lib/domain/lead';
import { figureFacts } from '@/lib/domain/projections/figure-facts';

/** The figures' leads, and whether all of them are there already. */
export interface FigureIndex extends FigureBase {
  complete: boolean;
}

/** Makes an index that follows the chunks as they come: only what changed is taken apart again. */
export function createFigureIndex(): (chunks: FigureChunks) => FigureIndex {
  let known = new Map<number, FigureChunk>();
  let shared = nothingShared();
  return ({ fresh, chunks, complete }) => {
    if (fresh) {
      known = new Map();
      shared = nothingShared();
    }
    for (const chunk of chunks) known.set(chunk.chunk, figureChunk(chunk, chunkLayout, shared));
    const inOrder = [...known].sort(([a], [b]) => a - b).map(([, chunk]) => chunk);
    const { people, answers } = shared;
    return { chunks: inOrder, people: [...people.texts], answers: [...answers.texts], complete };
  };
}

/** An index of leads in memory. */
export function figureIndexOf(leads: readonly Lead[]): FigureIndex {
  return createFigureIndex()({ fresh: true, chunks: chunksOf(figureFacts, leads), complete: true });
}
