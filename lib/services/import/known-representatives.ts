import type { LeadBase } from '@/lib/db/database';

/** Who leads of the base are given to: told from the summaries, without reading a lead. */
export async function knownRepresentatives(base: LeadBase): Promise<string[]> {
  const chunks = await base.projections
    .where('[part+changes]')
    .between(['summary', -1], ['summary', Number.POSITIVE_INFINITY])
    .toArray();
  const names = new Set<string>();
  for (const { columns } of chunks) {
    const { responsible } = columns;
    if (typeof responsible === 'string')
      for (const name of responsible.split('\u001f')) names.add(name);
  }
  names.delete('');
  return [...names];
}
