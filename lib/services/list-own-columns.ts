import type { LeadBase } from '@/lib/db/database';
import type { OwnColumn } from '@/lib/domain/own-column';

/** The company's own columns in their order. */
export async function listOwnColumns(base: LeadBase): Promise<OwnColumn[]> {
  const columns = await base.ownColumns.toArray();
  return columns.sort((a, b) => a.order - b.order);
}
