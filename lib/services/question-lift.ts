import type { LeadBase } from '@/lib/db/database';
import { readLiftFacts } from '@/lib/db/lift-facts';
import { questionLift, type SetLift } from '@/lib/domain/questions/question-lift';
import { allVersions } from './question-versions';

/** How often answers led to customers, for every version the base has. */
export async function measureLift(base: LeadBase): Promise<SetLift[]> {
  const [facts, sets] = await Promise.all([readLiftFacts(base), allVersions(base)]);
  return questionLift(facts, sets);
}
