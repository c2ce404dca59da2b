import { cleanText } from '@/lib/domain/normalize/clean-text';
import type { Origin } from '@/lib/domain/origin';
import type { Found } from './findings-schema';

/** What every value made of findings is stamped with and read by. */
export interface RecordContext {
  /** Address of the page. */
  page: string;
  /** Epoch milliseconds. */
  now: number;
  /** Country whose phone numbers and addresses to expect, ISO 3166-1 alpha-2. */
  region?: string;
  /** The country that the page itself names or implies, without the user's setting. */
  pageCountry?: string;
}

export function originOf(found: Pick<Found, 'source' | 'where'>, context: RecordContext): Origin {
  return {
    source: found.source,
    where: cleanText(found.where, 200),
    page: context.page,
    at: context.now,
  };
}
