import type {
  Criterion,
  CriterionAnswer,
  Potential,
  Qualification,
  QuestionSet,
  Temperature,
  TimeToDecision,
} from './qualification';
import { criteria } from './qualification';

/** Something the verdict rests on. The reasons together suffice to compute the verdict again. */
export type Reason =
  | { code: 'marker'; questionId: string; answerId: string; group: Potential }
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

/**
 * How answers sort a client: high when at least half of the answered questions say high and they
 * outnumber the lows; low the same way round; standard otherwise. Open questions do not count, so
 * that what is not known never lowers anybody.
 */
export function combineGroups(groups: readonly Potential[]): Potential | undefined {
  if (groups.length === 0) return undefined;
  const highs = groups.filter((group) => group === 'high').length;
  const lows = groups.filter((group) => group === 'low').length;
  if (highs * 2 >= groups.length && highs > lows) return 'high';
  if (lows * 2 >= groups.length && lows > highs) return 'low';
  return 'standard';
}

function markerReasons(qualification: Qualification, set: QuestionSet) {
  const { markers } = qualification;
  if (markers.setId !== set.id || markers.setVersion !== set.version) return [];
  return set.questions.flatMap((question) => {
    const answer = question.answers.find(({ id }) => id === markers.answers[question.id]);
    if (!answer) return [];
    const { group } = answer;
    return [{ code: 'marker' as const, questionId: question.id, answerId: answer.id, group }];
  });
}

/** Whether some way of answering the open questions gives another potential than today's. */
function couldChange(groups: Potential[], open: QuestionSet['questions']): boolean {
  if (open.length === 0) return false;
  const today = combineGroups(groups);
  let reachable: Potential[][] = [groups];
  for (const question of open) {
    const choices = [...new Set(question.answers.map(({ group }) => group))];
    reachable = reachable.flatMap((sofar) => choices.map((choice) => [...sofar, choice]));
  }
  return reachable.some((all) => combineGroups(all) !== today);
}

const unanswered = new WeakMap<QuestionSet, boolean>();

/** The same with nothing answered, as with most leads; a set never changes. */
function couldBeAnything(set: QuestionSet): boolean {
  let could = unanswered.get(set);
  if (could === undefined) {
    could = couldChange([], set.questions);
    unanswered.set(set, could);
  }
  return could;
}

function nextQuestion(qualification: Qualification, open: QuestionSet['questions']) {
  const asked = (wanted: CriterionAnswer) =>
    criteria.find((criterion) => qualification.criteria[criterion].answer === wanted);
  const unknown = asked('unknown');
  if (unknown) return { code: 'ask-criterion', criterion: unknown, answer: 'unknown' } as const;
  const question = open[0];
  if (question) return { code: 'ask-marker', questionId: question.id } as const;
  if (qualification.timeToDecision === 'unknown') return { code: 'ask-time-to-decision' } as const;
  const partly = asked('partly');
  if (partly) return { code: 'ask-criterion', criterion: partly, answer: 'partly' } as const;
  const no = asked('no');
  if (no) return { code: 'ask-criterion', criterion: no, answer: 'no' } as const;
  return undefined;
}

/**
 * Sorts a prospect by its answers. Pure; independent of the order in which answers were given.
 * `set` is the version of the question set the answers were given to; answers given to another
 * version do not count.
 */
export function reachVerdict(qualification: Qualification, set: QuestionSet): Verdict {
  const markers = markerReasons(qualification, set);
  const groups = markers.map(({ group }) => group);
  const answered = new Set(markers.map(({ questionId }) => questionId));
  const open = set.questions.filter(({ id }) => !answered.has(id));
  const potential = combineGroups(groups);
  const provisional = groups.length === 0 ? couldBeAnything(set) : couldChange(groups, open);
  const temperature = temperatureOf[qualification.timeToDecision];
  const reasons: Reason[] = [...markers];
  const consequences: Consequence[] = [];
  for (const criterion of criteria) {
    const { answer } = qualification.criteria[criterion];
    if (answer === 'unknown') continue;
    reasons.push({ code: 'criterion', criterion, answer });
    if (answer === 'no') consequences.push({ criterion, action: consequenceOfNo[criterion] });
  }
  if (qualification.timeToDecision !== 'unknown')
    reasons.push({ code: 'time-to-decision', value: qualification.timeToDecision });
  const ask = nextQuestion(qualification, open);
  return {
    provisional,
    reasons,
    consequences,
    ...(potential && { potential, structure: structureOf[potential] }),
    ...(temperature && { temperature }),
    ...(ask && { ask }),
  };
}
