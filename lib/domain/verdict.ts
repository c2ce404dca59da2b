import type {
  Criterion,
  CriterionAnswer,
  MarkerAnswers,
  Potential,
  Qualification,
  QuestionSet,
  Temperature,
  TimeToDecision,
} from './qualification';
import { criteria } from './qualification';
import { combineAnswers, extremes } from './questions/combine-answers';
import { isVersion } from './questions/question-parts';

/** An answer to a marker question, with what it says of the client. */
export interface MarkerReason {
  code: 'marker';
  questionId: string;
  answerId: string;
  group: Potential;
  /** It makes the client low by itself. */
  knockOut?: true;
  /** What was typed where a number is asked. */
  number?: number;
}

/** Something the verdict rests on. The reasons together suffice to compute the verdict again. */
export type Reason =
  | MarkerReason
  | { code: 'criterion'; criterion: Criterion; answer: Exclude<CriterionAnswer, 'unknown'> }
  | { code: 'time-to-decision'; value: Exclude<TimeToDecision, 'unknown'> };

/** The one thing most worth finding out next. */
export type NextQuestion =
  | { code: 'ask-criterion'; criterion: Criterion; answer: CriterionAnswer }
  | { code: 'ask-marker'; questionId: string }
  | { code: 'ask-time-to-decision' };

/** The deal structure to follow, or to spend no effort. */
export type Structure = 'do-not-develop' | 'structure-1' | 'structure-2';

export const consequenceActions = [
  'discard',
  'nurture',
  'come-back',
  'find-decision-maker',
] as const;
export type ConsequenceAction = (typeof consequenceActions)[number];
/** What a `no` to a criterion leads to. Offered, never carried out by itself. */
export interface Consequence {
  criterion: Criterion;
  action: ConsequenceAction;
}

export interface Verdict {
  /** Absent until a marker question is answered. */
  potential?: Potential;
  /** Whether the marker questions still open could change the potential. */
  provisional: boolean;
  temperature?: Temperature;
  structure?: Structure;
  reasons: Reason[];
  consequences: Consequence[];
  /** Absent when everything is known. */
  ask?: NextQuestion;
}

const consequenceOfNo: Record<Criterion, ConsequenceAction> = {
  need: 'discard',
  desire: 'nurture',
  funds: 'come-back',
  authority: 'find-decision-maker',
};

const structureOf: Record<Potential, Structure> = {
  low: 'do-not-develop',
  standard: 'structure-1',
  high: 'structure-2',
};

const temperatureOf: Record<TimeToDecision, Temperature | undefined> = {
  unknown: undefined,
  now: 'hot',
  'within-two-months': 'warm',
  'no-date': 'cold',
};

/** What the answers to the set's questions say, in the order of its questions. */
export function markerReasons(markers: MarkerAnswers, set: QuestionSet): MarkerReason[] {
  if (!isVersion(markers, set)) return [];
  return set.questions.flatMap((question) => {
    const answer = question.answers.find(({ id }) => id === markers.answers[question.id]);
    if (!answer) return [];
    const number = markers.numbers?.[question.id];
    return [
      {
        code: 'marker' as const,
        questionId: question.id,
        answerId: answer.id,
        group: answer.group,
        ...(answer.knockOut && { knockOut: true as const }),
        ...(number !== undefined && { number }),
      },
    ];
  });
}

/** The potential that answers to the set come to; undefined where none was given to this version. */
export function potentialOf(markers: MarkerAnswers, set: QuestionSet): Potential | undefined {
  return combineAnswers(markerReasons(markers, set), set.combine, set.questions.length);
}

/**
 * Whether some way of answering the open questions gives another potential than today's. A better
 * answer never makes it worse, so the best and the worst way tell.
 */
function couldChange(given: MarkerReason[], open: QuestionSet['questions'], set: QuestionSet) {
  if (open.length === 0) return false;
  const combined = (answers: Parameters<typeof combineAnswers>[0]) =>
    combineAnswers(answers, set.combine, set.questions.length);
  const today = combined(given);
  const ends = open.map(({ answers }) => extremes(answers));
  return (
    combined([...given, ...ends.map(([worst]) => worst)]) !== today ||
    combined([...given, ...ends.map(([, best]) => best)]) !== today
  );
}

const unanswered = new WeakMap<QuestionSet, boolean>();

/** The same with nothing answered, as with most leads; a set never changes. */
function couldBeAnything(set: QuestionSet): boolean {
  let could = unanswered.get(set);
  if (could === undefined) {
    could = couldChange([], set.questions, set);
    unanswered.set(set, could);
  }
  return could;
}

type Known = Pick<Qualification, 'timeToDecision'> & {
  criteria: Record<Criterion, CriterionAnswer>;
};

function nextQuestion(
  { criteria: answers, timeToDecision }: Known,
  open: QuestionSet['questions'],
) {
  const asked = (wanted: CriterionAnswer) =>
    criteria.find((criterion) => answers[criterion] === wanted);
  const unknown = asked('unknown');
  if (unknown) return { code: 'ask-criterion', criterion: unknown, answer: 'unknown' } as const;
  const question = open[0];
  if (question) return { code: 'ask-marker', questionId: question.id } as const;
  if (timeToDecision === 'unknown') return { code: 'ask-time-to-decision' } as const;
  const partly = asked('partly');
  if (partly) return { code: 'ask-criterion', criterion: partly, answer: 'partly' } as const;
  const no = asked('no');
  if (no) return { code: 'ask-criterion', criterion: no, answer: 'no' } as const;
  return undefined;
}

/** Everything that was answered, as reasons: the only thing a verdict is made of. */
function reasonsOf(qualification: Qualification, set: QuestionSet): Reason[] {
  const reasons: Reason[] = markerReasons(qualification.markers, set);
  for (const criterion of criteria) {
    const { answer } = qualification.criteria[criterion];
    if (answer !== 'unknown') reasons.push({ code: 'criterion', criterion, answer });
  }
  if (qualification.timeToDecision !== 'unknown')
    reasons.push({ code: 'time-to-decision', value: qualification.timeToDecision });
  return reasons;
}

/** The verdict that reasons come to, whatever their order; `set` is the version they were given to. */
export function recompute(reasons: readonly Reason[], set: QuestionSet): Verdict {
  const known: Known = {
    criteria: { need: 'unknown', desire: 'unknown', funds: 'unknown', authority: 'unknown' },
    timeToDecision: 'unknown',
  };
  const markers: MarkerReason[] = [];
  for (const reason of reasons) {
    if (reason.code === 'marker') markers.push(reason);
    else if (reason.code === 'criterion') known.criteria[reason.criterion] = reason.answer;
    else known.timeToDecision = reason.value;
  }
  const answered = new Set(markers.map(({ questionId }) => questionId));
  const open = set.questions.filter(({ id }) => !answered.has(id));
  const potential = combineAnswers(markers, set.combine, set.questions.length);
  const temperature = temperatureOf[known.timeToDecision];
  const ask = nextQuestion(known, open);
  return {
    provisional: markers.length === 0 ? couldBeAnything(set) : couldChange(markers, open, set),
    reasons: [...reasons],
    consequences: criteria
      .filter((criterion) => known.criteria[criterion] === 'no')
      .map((criterion) => ({ criterion, action: consequenceOfNo[criterion] })),
    ...(potential && { potential, structure: structureOf[potential] }),
    ...(temperature && { temperature }),
    ...(ask && { ask }),
  };
}

/**
 * Sorts a prospect by its answers. Pure; independent of the order in which answers were given.
 * `set` is the version of the question set the answers were given to; answers given to another
 * version do not count.
 */
export function reachVerdict(qualification: Qualification, set: QuestionSet): Verdict {
  return recompute(reasonsOf(qualification, set), set);
}
