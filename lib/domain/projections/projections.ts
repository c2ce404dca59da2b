import { answerFacts } from './answer-facts';
import { dueSteps } from './due-steps';
import { figureFacts } from './figure-facts';
import { leadSummary } from './lead-summary';
import { matchFacts } from './match-facts';
import type { Projection } from './projection';
import { searchTexts } from './search-texts';

/** All projections that are kept beside the leads. */
export const projections: readonly Projection[] = [
  leadSummary,
  searchTexts,
  matchFacts,
  dueSteps,
  figureFacts,
  answerFacts,
];

/** Raised when what a column means changes without its name: the projections are then made anew. */
const meaning = 3;

/** Tells projections laid out otherwise from today's. */
export const projectionVersion = `${meaning}:${projections
  .map(({ part, columns }) => {
    const laidOut = Object.entries(columns).map(([name, column]) =>
      column.kind === 'code' ? `${name}=${column.words.join(',')}` : `${name}=${column.kind}`,
    );
    return `${part}(${laidOut.join(';')})`;
  })
  .join('|')}`;
