import type { CapturedRecord } from '@/lib/domain/captured-record';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import type { FoundPerson } from './findings-schema';
import { makeOthers } from './make-others';
import type { RecordContext } from './record-context';

/** From here on a name is one wherever it stands. */
const sure = 3;

const nameOf = ({ names: [name] }: FoundPerson) => name?.value ?? '';

/** Who signs a text beyond doubt: "Anna S." */
const hasSigned = ({ role, evidence }: FoundPerson) => role === 'other' && evidence === 'card';

/**
 * The people of a page that names no company and nobody in particular: whoever signs what is written there.
 * None where not a single name is sure, as on pages of menus and headings alone.
 */
export function peopleAlone(
  people: readonly FoundPerson[],
  context: RecordContext,
  language?: string,
): CapturedRecord[] {
  const likely = people.filter((person) => {
    const name = nameOf(person);
    if (hasSigned(person) || !name.includes(' ')) return true;
    const isSaid = person.evidence === 'said' || person.jobTitles.length > 0;
    return personLikelihood(name, language) >= (isSaid ? 0 : 2);
  });
  const isSure = likely.some(
    (person) => hasSigned(person) || personLikelihood(nameOf(person), language) >= sure,
  );
  return isSure ? makeOthers(likely, undefined, context) : [];
}
