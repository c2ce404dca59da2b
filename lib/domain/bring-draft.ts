import type { CapturedRecord } from './captured-record';
import type { Lead, LeadDraft } from './lead';
import { mergeCapture } from './merge-capture';
import { type CriterionState, criteria, type Qualification } from './qualification';
import { isAnswered } from './questions/carry-over';
import { isSameVersion, joinAnswers } from './questions/join-answers';

const texts = ['note', 'responsible', 'paidOrders', 'preliminaryOrders'] as const;

const joined = (kept: string, typed: string) =>
  !typed || kept.includes(typed) ? kept : [kept, typed].filter(Boolean).join('\n');

function joinedCriterion(kept: CriterionState, typed: CriterionState): CriterionState {
  const quotes = new Set(kept.evidence.map(({ quote }) => quote));
  return {
    answer: typed.answer === 'unknown' ? kept.answer : typed.answer,
    note: joined(kept.note, typed.note),
    evidence: [...kept.evidence, ...typed.evidence.filter(({ quote }) => !quotes.has(quote))].slice(
      0,
      10,
    ),
  };
}

/** Answers to one version join; of two versions those given now count, and the lead's stay as former ones. */
function joinedMarkers(kept: Qualification, typed: Qualification) {
  const { markers, trial = typed.trial, earlier = [] } = kept;
  const given = typed.markers;
  const former = [...earlier, ...(typed.earlier ?? [])];
  const isSame = isSameVersion(markers, given);
  const takesNow = !isSame && isAnswered(given);
  if (takesNow && isAnswered(markers)) former.unshift(markers);
  const tried =
    trial && typed.trial && isSameVersion(trial, typed.trial)
      ? joinAnswers(trial, typed.trial)
      : trial;
  return {
    markers: isSame ? joinAnswers(markers, given) : takesNow ? given : markers,
    ...(tried && { trial: tried }),
    ...(former.length > 0 && { earlier: former.slice(0, 20) }),
  };
}

/**
 * Brings what was typed for a prospect into the lead it turns out to be: answers given now count
 * over the lead's, nothing the lead has is lost.
 */
export function bringDraft(lead: Lead, typed: LeadDraft): LeadDraft {
  const { draft } = mergeCapture(lead, typed satisfies CapturedRecord);
  const answers = typed.qualification;
  const brought: LeadDraft = {
    ...draft,
    qualification: {
      criteria: { ...draft.qualification.criteria },
      ...joinedMarkers(draft.qualification, answers),
      timeToDecision:
        answers.timeToDecision === 'unknown'
          ? draft.qualification.timeToDecision
          : answers.timeToDecision,
    },
    stage: typed.stage.value === 'suspect' ? draft.stage : typed.stage,
    tags: [...new Set([...draft.tags, ...typed.tags])].slice(0, 50),
  };
  for (const criterion of criteria)
    brought.qualification.criteria[criterion] = joinedCriterion(
      draft.qualification.criteria[criterion],
      answers.criteria[criterion],
    );
  for (const field of texts)
    brought[field] =
      field === 'responsible'
        ? draft.responsible || typed.responsible
        : joined(draft[field], typed[field]);
  const holdBacks = [...new Set([...(draft.holdBacks ?? []), ...(typed.holdBacks ?? [])])];
  if (holdBacks.length > 0) brought.holdBacks = holdBacks.slice(0, 20);
  if (typed.ownValues) brought.ownValues = { ...draft.ownValues, ...typed.ownValues };
  return brought;
}
