import { decidesBy } from '@/lib/capture/records/make-people';
import type { ContactPerson } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';

/** The company's head or decision maker: who is marked so, else the first with the job title of one. */
export function findHead({ people }: Pick<Lead, 'people'>): ContactPerson | undefined {
  return people.find(({ decides }) => decides) ?? people.find((each) => decidesBy(each.jobTitle));
}
