import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';
import { loadSettings } from '@/lib/settings/settings';
import { findNearLeads, type NearLead } from './find-duplicates';
import { findApart, pageAsLead, setApart } from './not-duplicates';
import type { OpenProspect } from './panel-actions';

const mostNear = 2;

/** The leads that a prospect perhaps is, but for those said not to be it. */
export async function findNear(
  base: LeadBase,
  { draft, pageKey, known }: OpenProspect,
): Promise<NearLead[]> {
  if (known || draft.name.value.trim() === '') return [];
  const [except, { matching: strictness }] = await Promise.all([
    findApart(base, pageAsLead(pageKey)),
    loadSettings(),
  ]);
  return findNearLeads(base, draft, { except, most: mostNear, strictness });
}

/** Remembers that what a page is about is not that lead. */
export function refuseNear(
  base: LeadBase,
  { pageKey }: OpenProspect,
  lead: Lead,
  now: number,
): Promise<void> {
  return setApart(base, [lead.id, pageAsLead(pageKey)], true, now);
}
