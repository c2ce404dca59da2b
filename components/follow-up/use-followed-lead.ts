import { useEffect, useState } from 'react';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';
import { useToday } from './use-today';

/** A lead with the playbook it is followed by, on this day; undefined until all of it is read. */
export interface FollowedLead {
  lead: Lead;
  playbook: readonly PlaybookItem[];
  today: string;
}

export function useFollowedLead(
  followUp: FollowUpActions,
  leadId: string,
): FollowedLead | undefined {
  const [lead, setLead] = useState<Lead>();
  const [playbook, setPlaybook] = useState<readonly PlaybookItem[]>();
  const today = useToday(followUp);
  useEffect(() => followUp.subscribeLead(leadId, setLead), [followUp, leadId]);
  useEffect(() => followUp.subscribePlaybook(setPlaybook), [followUp]);
  return lead?.id === leadId && playbook ? { lead, playbook, today } : undefined;
}
