import { useEffect, useState } from 'react';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';

/** The calendar day it is; undefined before it is known. */
export function useToday(followUp: FollowUpActions): string | undefined {
  const [today, setToday] = useState<string>();
  useEffect(() => followUp.watchToday(setToday), [followUp]);
  return today;
}
