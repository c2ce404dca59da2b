import { useEffect, useMemo, useState } from 'react';
import { useToday } from '@/components/follow-up/use-today';
import { countDue, groupDue } from '@/lib/domain/follow-up/due-groups';
import { ownSteps } from '@/lib/domain/follow-up/own-steps';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { DueStep } from '@/lib/domain/projections/due-steps';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';

/** The company's own method; empty until it is read. */
export function usePlaybookItems(followUp: FollowUpActions): readonly PlaybookItem[] {
  const [items, setItems] = useState<readonly PlaybookItem[]>([]);
  useEffect(() => followUp.subscribePlaybook(setItems), [followUp]);
  return items;
}

function useSteps(followUp: FollowUpActions, writable: boolean | undefined) {
  const [steps, setSteps] = useState<readonly DueStep[]>();
  useEffect(() => {
    if (writable === undefined) return;
    return followUp.subscribeDue(writable, setSteps, () => setSteps((known) => known ?? []));
  }, [followUp, writable]);
  return steps;
}

/**
 * What is due with leads of `person` and of nobody (see ownSteps), in its groups; undefined until it is
 * read. `others`: how many steps there are with leads of somebody else;
 * `othersDue`: how many of them by today.
 */
export function useDueSteps(followUp: FollowUpActions, writable: boolean, person: string) {
  const all = useSteps(followUp, writable);
  const today = useToday(followUp);
  return useMemo(() => {
    if (!all) return undefined;
    const steps = ownSteps(all, person);
    return {
      today,
      groups: groupDue(steps, today),
      count: steps.length,
      due: countDue(steps, today),
      others: all.length - steps.length,
      othersDue: countDue(all, today) - countDue(steps, today),
    };
  }, [all, today, person]);
}

/** The leads come first. */
const countedAfterMs = 1000;

/**
 * How many steps are due by today with leads of `person` and of nobody: the same as on the toolbar's
 * button and on the day sheet. Nobody waits for it: it is counted a moment after the leads are shown.
 * `writable` is undefined until they are.
 */
export function useDueCount(
  followUp: FollowUpActions,
  writable: boolean | undefined,
  person: string,
): number {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (writable === undefined) return;
    const waiting = setTimeout(() => setIdle(true), countedAfterMs);
    return () => clearTimeout(waiting);
  }, [writable]);
  const steps = useSteps(followUp, idle ? writable : undefined);
  const today = useToday(followUp);
  return useMemo(
    () => (steps ? countDue(ownSteps(steps, person), today) : 0),
    [steps, person, today],
  );
}

/** The whole leads of the lines that are shown; of one that is not read yet there is none. */
export function useShownLeads(
  followUp: FollowUpActions,
  ids: readonly string[],
): ReadonlyMap<string, Lead> {
  const [leads, setLeads] = useState<ReadonlyMap<string, Lead>>(new Map());
  const wanted = ids.join('\n');
  useEffect(() => {
    const shown = wanted ? wanted.split('\n') : [];
    return followUp.subscribeLeads(shown, (found) =>
      setLeads(new Map(found.map((lead) => [lead.id, lead]))),
    );
  }, [followUp, wanted]);
  return leads;
}
