import { addFound, addFoundAddress, type FindingSource, type FoundPerson } from '../found-record';
import type { Fact } from './fact';

const fields = {
  phone: 'phones',
  email: 'emails',
  web: 'websites',
  number: 'numbers',
  industry: 'industries',
  profile: 'profiles',
} as const;

/** Puts a fact into the field of a record that is for its kind; names and titles are chosen elsewhere. */
export function addFact(
  record: FoundPerson,
  fact: Fact,
  where: string,
  source: FindingSource,
): void {
  if (fact.kind === 'address')
    addFoundAddress(record.addresses, {
      text: fact.value,
      ...(fact.above !== undefined && { above: fact.above }),
      source,
      where,
    });
  else if (fact.kind in fields)
    addFound(
      record[fields[fact.kind as keyof typeof fields]],
      fact.value,
      source,
      where,
      fact.label,
    );
}
