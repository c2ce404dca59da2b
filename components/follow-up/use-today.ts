import { useEffect, useState } from 'react';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';

/**
 * The calendar day it is, "2026-11-22". It goes on at midnight and when the page is come back to, so no
 * screen keeps the day it was opened on.
 */
export function useToday(followUp: Pick<FollowUpActions, 'today' | 'watchToday'>): string {
  const [today, setToday] = useState(() => followUp.today());
  useEffect(() => followUp.watchToday(setToday), [followUp]);
  return today;
}
