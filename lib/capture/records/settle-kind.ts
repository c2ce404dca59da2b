import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasGivenName, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import type { FoundRecord } from './findings-schema';
import { couldBeName } from './name-shape';

/** Words that headings begin with, and neither people's names nor companies': "For Physicians", "From Leeds". */
const headingWords: ReadonlySet<string> = new Set(
  'from for to about with near nearby how why what when where who fur dla pour para pentru dlya'.split(
    ' ',
  ),
);
/** Those that companies' names begin with as well. */
const determiners: ReadonlySet<string> = new Set(
  'the all our your my more other every unsere unser ihre nase nas nasi nasz nasze nasa nuestro nuestra notre nossa nosso nostra nostro nashi nasha nash onze vara vores'.split(
    ' ',
  ),
);

const firstWord = (name: string) => foldText(name).split(' ')[0] ?? '';

/** Whether a text begins as headings do, and no name. */
export const startsAsHeading = (name: string): boolean => headingWords.has(firstWord(name));

/**
 * A name of two capitalised words may be a person's or a firm's ("Montáže Kyselák"). Where only
 * running text says person, a registration number and no job title say firm; and a heading's words
 * say neither.
 */
export function settleKind(found: FoundRecord): FoundRecord {
  if (found.type !== 'person') return found;
  const onlyText = found.names.every(
    ({ source }) => source === 'visible-text' || source === 'list',
  );
  const name = found.names[0]?.value;
  if (!onlyText || name === undefined) return found;
  if (startsAsHeading(name) || determiners.has(firstWord(name)) || !couldBeName(name))
    return { ...found, type: 'unknown', jobTitles: [], organizations: [] };
  // "Nearby Lodging": two words with capitals, and nobody's name.
  const isNobody = name.includes(' ') && !hasGivenName(name) && personLikelihood(name) < 0;
  return isNobody || (found.numbers.length > 0 && found.jobTitles.length === 0)
    ? { ...found, type: 'organization', organizations: [], ...(isNobody && { jobTitles: [] }) }
    : found;
}
