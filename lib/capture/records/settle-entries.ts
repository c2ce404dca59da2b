import type { FoundRecord } from './findings-schema';
import { peopleOfEntries } from './people-of-entries';
import { phonesOfEntries } from './phones-of-entries';
import { placesOfEntries } from './places-of-entries';
import { settleStaff } from './settle-staff';
import { townsOfEntries } from './towns-of-entries';
import { websitesOfEntries } from './websites-of-entries';

export interface EntriesPage {
  /** Its address. */
  readonly page: string;
  /** BCP 47, where the page says it or is written so. */
  readonly language?: string;
  /** ISO 3166-1 of the page, or of the user where it says none. */
  readonly country?: string;
}

/** A list's entries with what they tell of each other: what stands at the same place in all is alike. */
export function settleEntries(
  entries: readonly FoundRecord[],
  { page, language, country }: EntriesPage,
): FoundRecord[] {
  const reached = websitesOfEntries(phonesOfEntries(entries, country), page);
  const placed = townsOfEntries(placesOfEntries(peopleOfEntries(reached, language), country));
  return settleStaff(placed, language);
}
