import { liveQuery } from 'dexie';
import { type ExpertRequest, expertRequestSchema } from '@/lib/domain/playbook/expert';
import type { LeadBase } from './database';

/** What experts were asked for, by day. What a damaged row says is left out. */
export async function readExpertRequests(base: LeadBase): Promise<ExpertRequest[]> {
  const rows = await base.expertRequests.toArray();
  return rows
    .flatMap((row) => expertRequestSchema.safeParse(row).data ?? [])
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** Calls back with the requests now and after every change, whichever page made it. */
export function watchExpertRequests(
  base: LeadBase,
  onRequests: (requests: ExpertRequest[]) => void,
): () => void {
  const subscription = liveQuery(() => readExpertRequests(base)).subscribe(onRequests, () =>
    onRequests([]),
  );
  return () => subscription.unsubscribe();
}
