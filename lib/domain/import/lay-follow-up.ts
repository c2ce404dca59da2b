import type { LeadDraft } from '@/lib/domain/lead';
import { criteria } from '@/lib/domain/qualification';
import type { ImportedFollowUp } from './imported-row';

/** Whose value stands where the base and the file say different things. */
export type ConflictRule = 'keep' | 'take';

interface Laying {
  conflicts: ConflictRule;
  now: number;
}

/** Letters of the note beside a criterion. */
export const mostCriterionNote = 2000;

/** The text with more below it; undefined where there is no room for both. */
function appended(text: string, more: string, most: number): string | undefined {
  if (text.includes(more)) return text;
  // What a file says alone is as long as it was read.
  if (text === '') return more.slice(0, most);
  const both = `${text}\n${more}`;
  return both.length > most ? undefined : both;
}

/**
 * Lays what a row says beside the record over a draft. What the draft does not have is taken; where
 * both say something else, the rule decides, but notes and orders are added below, where there is room
 * for the whole of them, and tags joined. The first source of a lead stays. Returns the names of fields
 * that changed, and of those kept.
 */
export function layFollowUp(
  draft: LeadDraft,
  said: ImportedFollowUp,
  { conflicts, now }: Laying,
): { changed: string[]; kept: string[] } {
  const changed: string[] = [];
  const kept: string[] = [];
  const take = conflicts === 'take';
  /** Whether a value is to be set: there is none, or another one and the file's counts. */
  const sets = (field: string, isSet: boolean, isSame: boolean): boolean => {
    if (isSame) return false;
    if (isSet && !take) {
      kept.push(field);
      return false;
    }
    changed.push(field);
    return true;
  };
  const { stage, qualification } = draft;
  if (said.stage && sets('stage', stage.value !== 'suspect', stage.value === said.stage))
    draft.stage = { value: said.stage, since: now, reason: said.stageReason ?? '' };
  const { stageReason, comeBackOn } = said;
  if (
    stageReason &&
    sets('stageReason', draft.stage.reason !== '', draft.stage.reason === stageReason)
  )
    draft.stage = { ...draft.stage, reason: stageReason };
  if (
    comeBackOn &&
    sets('comeBackOn', Boolean(draft.stage.comeBackOn), draft.stage.comeBackOn === comeBackOn)
  )
    draft.stage = { ...draft.stage, comeBackOn };
  for (const criterion of criteria) {
    const state = qualification.criteria[criterion];
    const answer = said.answers?.[criterion];
    const note = said.criterionNotes?.[criterion];
    if (
      answer &&
      answer !== 'unknown' &&
      sets(criterion, state.answer !== 'unknown', state.answer === answer)
    )
      state.answer = answer;
    // A note of our own export has the quotations in it that stand beside the note.
    const rest = note
      ?.split('\n')
      .filter((line) => !state.evidence.some(({ quote }) => line === `“${quote}”`))
      .join('\n');
    const added = rest ? appended(state.note, rest, mostCriterionNote) : state.note;
    if (added === undefined) kept.push(`${criterion}Note`);
    else if (added !== state.note) {
      state.note = added;
      changed.push(`${criterion}Note`);
    }
  }
  for (const [question, answer] of Object.entries(said.markers ?? {})) {
    const { answers } = qualification.markers;
    if (sets('markerAnswers', answers[question] !== undefined, answers[question] === answer))
      answers[question] = answer;
  }
  const { timeToDecision } = said;
  if (
    timeToDecision &&
    sets(
      'temperature',
      qualification.timeToDecision !== 'unknown',
      qualification.timeToDecision === timeToDecision,
    )
  )
    qualification.timeToDecision = timeToDecision;
  const tags = [...new Set([...draft.tags, ...(said.tags ?? [])])];
  if (tags.length > 50) kept.push('tags');
  else if (tags.length > draft.tags.length) {
    draft.tags = tags;
    changed.push('tags');
  }
  for (const [field, most] of [
    ['note', 10_000],
    ['paidOrders', 2000],
    ['preliminaryOrders', 2000],
  ] as const) {
    const more = said[field];
    const text = more ? appended(draft[field], more, most) : draft[field];
    if (text === undefined) kept.push(field);
    else if (text !== draft[field]) {
      draft[field] = text;
      changed.push(field);
    }
  }
  const { responsible } = said;
  if (
    responsible &&
    sets('responsible', draft.responsible !== '', draft.responsible === responsible)
  )
    draft.responsible = responsible;
  for (const [id, value] of Object.entries(said.ownValues ?? {})) {
    const before = draft.ownValues?.[id];
    if (sets('ownValues', before !== undefined && before !== '', before === value))
      draft.ownValues = { ...draft.ownValues, [id]: value };
  }
  return { changed, kept };
}
