import { potentials, type Qualification } from '@/lib/domain/qualification';
import { code, type Projection, text } from './projection';

const columns = {
  /** '' in a row without a lead. */
  id: text,
  potential: code(potentials),
  /** See packGiven: the same text for all who answered the same. */
  given: text,
} as const;
type AnswerColumns = typeof columns;

/** All answers to marker questions: those that count, those on trial and the former ones. */
type GivenAnswers = Pick<Qualification, 'markers' | 'trial' | 'earlier'>;

/** As JSON; '' where no question was ever answered. */
function packGiven({ markers, trial, earlier }: Qualification): string {
  const all = [markers, ...(trial ? [trial] : []), ...(earlier ?? [])];
  if (all.every(({ answers }) => Object.keys(answers).length === 0)) return '';
  return JSON.stringify({ markers, trial, earlier } satisfies {
    [Name in keyof GivenAnswers]: unknown;
  });
}

/** What `packGiven` made; undefined where it is '' or cannot be understood. */
export function unpackGiven(packed: string): GivenAnswers | undefined {
  if (packed === '') return undefined;
  try {
    return JSON.parse(packed) as GivenAnswers;
  } catch {
    return undefined;
  }
}

/** What a preview of marker questions is made from, without reading a lead. */
export const answerFacts: Projection<AnswerColumns> = {
  part: 'answers',
  columns,
  rowOf: ({ id, potential, qualification }) => ({
    id,
    potential: potential ?? '',
    given: packGiven(qualification),
  }),
};
