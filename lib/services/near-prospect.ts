import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';
import type { Compared } from '@/lib/domain/matching/apart-pairs';
import { loadSettings } from '@/lib/settings/settings';
import { findNearLeads, type NearLead } from './find-duplicates';
import { comparedLead, comparedPage, loadApart, setApart } from './not-duplicates';
import type { OpenProspect } from './panel-actions';

const mostNear = 2;

/** The leads that a prospect perhaps is, but for those said not to be it. */
export async function findNear(
  base: LeadBase,
  { draft, pageKey, known }: OpenProspect,
): Promise<NearLead[]> {
  if (known || draft.name.value.trim() === '') return [];
  const [apart, { matching: strictness }] = await Promise.all([loadApart(base), loadSettings()]);
  const own = comparedPage(pageKey, draft);
  const isLeftOut = (other: Compared) => apart.areApart(own, other);
  return findNearLeads(base, draft, { isLeftOut, most: mostNear, strictness });
}

/** Remembers that what a page is about is not that lead. */
export function refuseNear(
  base: LeadBase,
  { draft, pageKey }: OpenProspect,
  lead: Lead,
  now: number,
): Promise<void> {
  return setApart(base, [comparedLead(lead), comparedPage(pageKey, draft)], now);
}
