import type { LeadBase } from '@/lib/db/database';
import { readPlaybook } from '@/lib/db/watch-playbook';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { Portraits } from '@/lib/domain/playbook/fit-of';
import { portraitsOf } from '@/lib/domain/playbook/portraits-of';
import { listOwnColumns } from './list-own-columns';

/** What fits are told by, as it is looked up once for many leads. */
export interface FitRules {
  portraits: Portraits;
  ownColumns: readonly OwnColumn[];
}

/** The portraits and the own columns of the base. */
export async function readFitRules(base: LeadBase): Promise<FitRules> {
  const [items, ownColumns] = await Promise.all([readPlaybook(base), listOwnColumns(base)]);
  return { portraits: portraitsOf(items), ownColumns };
}
