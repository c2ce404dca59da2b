import type { Lead } from '@/lib/domain/lead';
import { mostTouches, type Touch } from './touch';

/** The lead with one touch more, in its place by time; over the most, the oldest goes. */
export function addTouch(lead: Lead, touch: Touch): Lead {
  const touches = [...(lead.touches ?? []), touch].sort((a, b) => a.at - b.at);
  return { ...lead, touches: touches.slice(-mostTouches) };
}
