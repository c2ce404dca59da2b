import type { ColumnChunk } from '@/lib/domain/projections/column-store';
import type { Projection } from '@/lib/domain/projections/projection';
import { projectionVersion } from '@/lib/domain/projections/projections';
import type { LeadBase } from './database';
import { chunksOf } from './projection-chunks';
import { leadChunks } from './read-lead-chunks';
import { findStoreState } from './store-state';

/** Chunks that are read at once: few enough to be worked on between two frames. */
const chunksAtOnce = 24;

/**
 * A projection some chunks at a time, in the order of the running numbers; only reads. Where it is laid
 * out as another release did, or was never made, it is made of some hundred leads at a time, and a
 * chunk may come in several parts.
 */
export async function* projectionParts(
  base: LeadBase,
  projection: Projection,
): AsyncGenerator<ColumnChunk[]> {
  const state = await findStoreState(base);
  if (state?.projection !== projectionVersion) {
    for await (const { leads } of leadChunks(base, 'all')) yield chunksOf(projection, leads);
    return;
  }
  for (let from = 0; ; ) {
    const chunks = await base.projections
      .where('[part+chunk]')
      .between([projection.part, from], [projection.part, Number.POSITIVE_INFINITY])
      .limit(chunksAtOnce)
      .toArray();
    yield chunks;
    const last = chunks.at(-1);
    if (!last || chunks.length < chunksAtOnce) return;
    from = last.chunk + 1;
  }
}
