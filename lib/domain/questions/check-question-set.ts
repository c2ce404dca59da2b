import {
  type Potential,
  potentials,
  type QuestionSet,
  questionSetSchema,
} from '@/lib/domain/qualification';
import { combineAnswers, type Sorted } from './combine-answers';
import { checkRanges } from './number-ranges';
import type { MarkerQuestion } from './question-parts';
import { finishedSet, type QuestionSetDraft, typedNumber } from './question-set-draft';

/** Where a problem is: places from 0; without a question it concerns the whole set. */
interface Place {
  question?: number;
  answer?: number;
}

/** Why a set cannot be asked yet, and where. */
export type QuestionProblem = Place &
  (
    | { code: 'no-name' | 'few-questions' | 'many-questions' }
    | { code: 'no-question-text' | 'few-answers' | 'many-answers' | 'no-answer-text' }
    /** `other`: the place of the one that says the same. */
    | { code: 'same-question' | 'same-answer' | 'range-overlap'; other: number }
    | { code: 'range-not-number' | 'range-not-whole' | 'range-reversed' }
    /** Numbers from `from` to `to` belong to no answer; an absent end is open. */
    | { code: 'range-gap'; from?: number; to?: number }
    | { code: 'points-missing' | 'points-order' }
    /** No way of answering leads to it. */
    | { code: 'group-unreachable'; group: Potential }
    /** Something that no screen can make, in the schema's words. */
    | { code: 'invalid'; detail: string }
  );

/** What is worth a second thought, and keeps nobody from going on. */
export type QuestionHint = { question: number; code: 'decides-nothing' | 'all-knock-out' };

const fewest = { questions: 2, answers: 2 };
const most = { questions: 4, answers: 8 };

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Each text that an earlier one says as well, with the earlier one's place. */
function repeated(texts: readonly string[]): { at: number; other: number }[] {
  const seen = new Map<string, number>();
  return texts.flatMap((text, at) => {
    const key = folded(text);
    const other = seen.get(key);
    if (key !== '' && other === undefined) seen.set(key, at);
    return other === undefined ? [] : [{ at, other }];
  });
}

function checkNumbers(draft: QuestionSetDraft['questions'][number], question: number) {
  const ranges = draft.answers.map(({ from, to }) => ({
    from: typedNumber(from),
    to: typedNumber(to),
  }));
  const wrong = ranges.flatMap(({ from, to }, answer): QuestionProblem[] =>
    Number.isNaN(from) || Number.isNaN(to) ? [{ code: 'range-not-number', question, answer }] : [],
  );
  if (wrong.length > 0) return wrong;
  return checkRanges(ranges).map(({ at, ...problem }) => ({ ...problem, question, answer: at }));
}

function checkQuestion(
  draft: QuestionSetDraft['questions'][number],
  { text, answers }: MarkerQuestion,
  question: number,
): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  if (!text.en) problems.push({ code: 'no-question-text', question });
  if (answers.length < fewest.answers) problems.push({ code: 'few-answers', question });
  if (answers.length > most.answers) problems.push({ code: 'many-answers', question });
  for (const [answer, { text: words }] of answers.entries())
    if (!words.en) problems.push({ code: 'no-answer-text', question, answer });
  for (const { at, other } of repeated(answers.map(({ text: words }) => words.en)))
    problems.push({ code: 'same-answer', question, answer: at, other });
  return draft.kind === 'number' ? [...problems, ...checkNumbers(draft, question)] : problems;
}

function checkPoints({ combine, questions }: QuestionSet): QuestionProblem[] {
  if (combine?.by !== 'points') return [];
  const { standardFrom, highFrom } = combine;
  const isPoint = (points: number) => Number.isInteger(points) && points >= 0;
  if (!isPoint(standardFrom) || !isPoint(highFrom)) return [{ code: 'points-missing' }];
  const inOrder = 0 < standardFrom && standardFrom < highFrom && highFrom <= questions.length * 2;
  return inOrder ? [] : [{ code: 'points-order' }];
}

/** Every potential that some way of answering all questions leads to. */
export function reachablePotentials({ questions, combine }: QuestionSet): Set<Potential> {
  let ways: Sorted[][] = [[]];
  for (const { answers } of questions) {
    const kinds = new Map(answers.map((each) => [`${each.group} ${Boolean(each.knockOut)}`, each]));
    ways = ways.flatMap((way) => [...kinds.values()].map((answer) => [...way, answer]));
  }
  return new Set(ways.flatMap((way) => combineAnswers(way, combine, questions.length) ?? []));
}

/**
 * All that is wrong with a set as it is written: what, and where. Nothing: `finishedSet` gives a
 * version that can be asked.
 */
export function checkQuestionSet(draft: QuestionSetDraft): QuestionProblem[] {
  const set = finishedSet(draft, draft.basedOn ?? { id: 'new', version: 1 });
  const { questions } = set;
  const problems: QuestionProblem[] = [];
  if (!set.name.en) problems.push({ code: 'no-name' });
  if (questions.length < fewest.questions) problems.push({ code: 'few-questions' });
  if (questions.length > most.questions) problems.push({ code: 'many-questions' });
  for (const [at, question] of questions.entries()) {
    const typed = draft.questions[at];
    if (typed) problems.push(...checkQuestion(typed, question, at));
  }
  for (const { at, other } of repeated(questions.map(({ text }) => text.en)))
    problems.push({ code: 'same-question', question: at, other });
  const points = checkPoints(set);
  problems.push(...points);
  const isCountable = questions.every(({ answers }) => answers.length >= fewest.answers);
  if (isCountable && questions.length <= most.questions && points.length === 0) {
    const reachable = reachablePotentials(set);
    for (const group of potentials)
      if (!reachable.has(group)) problems.push({ code: 'group-unreachable', group });
  }
  if (problems.length > 0) return problems;
  const [issue] = questionSetSchema.safeParse(set).error?.issues ?? [];
  return issue ? [{ code: 'invalid', detail: `${issue.path.join('.')}: ${issue.message}` }] : [];
}

/** Questions that sort nobody, as whatever is answered says the same. */
export function questionHints({ questions }: QuestionSetDraft): QuestionHint[] {
  return questions.flatMap(({ answers }, question): QuestionHint[] => {
    if (answers.length < 2) return [];
    if (answers.every(({ knockOut }) => knockOut)) return [{ question, code: 'all-knock-out' }];
    const sorted = new Set(answers.map(({ group, knockOut }) => (knockOut ? 'out' : group)));
    return sorted.size === 1 ? [{ question, code: 'decides-nothing' }] : [];
  });
}
