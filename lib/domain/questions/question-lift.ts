import type { QuestionSet } from '@/lib/domain/qualification';
import type { Stage } from '@/lib/domain/stage';
import { sameQuestion } from './same-question';

/** So many leads with an outcome make a figure of a question, and of one answer. */
export const enoughLeads = { question: 20, answer: 5 };

/** Leads with an outcome, and those of them that became customers. */
export interface Sample {
  decided: number;
  customers: number;
  /** Of one; undefined where nothing is decided. */
  conversion: number | undefined;
}

export interface Lift extends Sample {
  /** Conversion by the average; 1: no better or worse. Undefined where there is nothing to divide. */
  lift: number | undefined;
  /** Whether the sample suffices to say anything. */
  enough: boolean;
}

export interface AnswerLift extends Lift {
  answerId: string;
}
export interface QuestionLift extends Lift {
  questionId: string;
  /** Between the best and the worst answer of which there are enough, as lifts; undefined with fewer than two. */
  spread: number | undefined;
  answers: AnswerLift[];
}
export interface SetLift {
  id: string;
  version: number;
  /** All decided leads that answered any of its questions: what lifts are measured by. */
  average: Sample;
  questions: QuestionLift[];
}

/** Stages that are an outcome. */
export const decidedStages: readonly Stage[] = ['customer', 'discarded', 'parked', 'lost'];

interface Given {
  setId: string;
  version: number;
  answers: Map<string, string>;
}

/** What `figure-facts` packed into one text. */
export function unpackAnswers(packed: string): Given | undefined {
  if (packed === '') return undefined;
  const [setId = '', version = '', ...pairs] = packed.split(' ');
  const answers = pairs.map((pair) => {
    const [question = '', answer = ''] = pair.split('=').map(decodeURIComponent);
    return [question, answer] as const;
  });
  return { setId: decodeURIComponent(setId), version: Number(version), answers: new Map(answers) };
}

/** How many of those who answered alike have an outcome, and how many of them became customers. */
export interface Tally {
  decided: number;
  customers: number;
}
const tally = (): Tally => ({ decided: 0, customers: 0 });
function add(to: Tally, { decided, customers }: Tally): void {
  to.decided += decided;
  to.customers += customers;
}

const sample = ({ decided, customers }: Tally): Sample => ({
  decided,
  customers,
  conversion: decided > 0 ? customers / decided : undefined,
});

function liftOf(count: Tally, average: Sample, least: number): Lift {
  const own = sample(count);
  const lift =
    own.conversion !== undefined && average.conversion
      ? own.conversion / average.conversion
      : undefined;
  return { ...own, lift, enough: count.decided >= least };
}

/** Questions by the version that asks them. */
type Asked = ReadonlyMap<string, QuestionSet['questions']>;

/** The questions of versions, to be looked up by those who answered one of them. */
export const askedBy = (sets: readonly QuestionSet[]): Asked =>
  new Map(sets.map((set) => [`${set.id} ${set.version}`, set.questions]));

/**
 * Which questions of a version answers count for, and which of its answers they gave, as places;
 * answers to another version count where the question is unchanged.
 */
export function answersTo(
  set: QuestionSet,
  packed: string,
  asked: Asked,
): { question: number; answer: number }[] {
  const given = unpackAnswers(packed);
  const former = given && asked.get(`${given.setId} ${given.version}`);
  if (!given || !former) return [];
  return set.questions.flatMap((question, at) => {
    const answer = question.answers.findIndex(({ id }) => id === given.answers.get(question.id));
    const before = former.find(({ id }) => id === question.id);
    return answer >= 0 && before && sameQuestion(before, question)
      ? [{ question: at, answer }]
      : [];
  });
}

function liftOfSet(set: QuestionSet, counts: ReadonlyMap<string, Tally>, asked: Asked): SetLift {
  const all = tally();
  const questions = set.questions.map(({ id, answers }) => ({
    id,
    count: tally(),
    answers: answers.map((answer) => ({ id: answer.id, count: tally() })),
  }));
  for (const [packed, count] of counts) {
    const given = answersTo(set, packed, asked);
    for (const { question, answer } of given) {
      add(questions[question]?.count ?? tally(), count);
      add(questions[question]?.answers[answer]?.count ?? tally(), count);
    }
    if (given.length > 0) add(all, count);
  }
  const average = sample(all);
  return {
    id: set.id,
    version: set.version,
    average,
    questions: questions.map(({ id, count, answers }) => {
      const question = liftOf(count, average, enoughLeads.question);
      const lifts = answers.map((answer): AnswerLift => {
        const lift = liftOf(answer.count, average, enoughLeads.answer);
        return { answerId: answer.id, ...lift, enough: lift.enough && question.enough };
      });
      const told = lifts.flatMap(({ lift, enough }) => (enough && lift !== undefined ? lift : []));
      const spread = told.length > 1 ? Math.max(...told) - Math.min(...told) : undefined;
      return { questionId: id, ...question, spread, answers: lifts };
    }),
  };
}

/**
 * How much more often those who answered so became customers than the average, for every question
 * and answer of the sets, from how often each way of answering led to an outcome (customer, discarded,
 * parked, lost); answers to other versions count where the question is unchanged. Which answer is not
 * enough to say anything is marked so.
 */
export function liftOfCounts(
  counts: ReadonlyMap<string, Tally>,
  sets: readonly QuestionSet[],
): SetLift[] {
  const asked = askedBy(sets);
  return sets.map((set) => liftOfSet(set, counts, asked));
}
