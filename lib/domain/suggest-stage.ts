import type { LeadDraft } from './lead';
import type { Stage } from './stage';

export type StageReason =
  | 'no-need'
  | 'ready-to-buy'
  | 'interested'
  | 'contact-and-interest'
  | 'nothing-known';

/**
 * The stage the answers speak for, with the reason. It is shown as an offer: nothing changes the
 * stage but the representative.
 */
export function suggestStage(draft: LeadDraft): { stage: Stage; reason: StageReason } {
  const { need, desire, funds, authority } = draft.qualification.criteria;
  const holds = (answer: string) => answer === 'yes' || answer === 'partly';
  if (need.answer === 'no') return { stage: 'discarded', reason: 'no-need' };
  const all = [need, desire, funds, authority].every(({ answer }) => holds(answer));
  if (all && desire.answer === 'yes' && draft.qualification.timeToDecision === 'now')
    return { stage: 'sql', reason: 'ready-to-buy' };
  if (holds(need.answer) && holds(desire.answer)) return { stage: 'mql', reason: 'interested' };
  const reachable =
    draft.phones.length + draft.emails.length > 0 ||
    draft.people.some(({ phones, emails }) => phones.length + emails.length > 0);
  if (reachable && (holds(need.answer) || holds(desire.answer)))
    return { stage: 'lead', reason: 'contact-and-interest' };
  return { stage: 'suspect', reason: 'nothing-known' };
}
