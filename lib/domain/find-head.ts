import type { ContactPerson } from './captured-record';
import { decidesBy } from './decides-by';
import type { Lead } from './lead';

/** The company's head or decision maker: who is marked so, else the first with the job title of one. */
export function findHead({ people }: Pick<Lead, 'people'>): ContactPerson | undefined {
  return people.find(({ decides }) => decides) ?? people.find((each) => decidesBy(each.jobTitle));
}
