import { attempt, attemptInSteps, type GivenPage, makeFindings } from './make-findings';
import type { HandedFindings } from './records/findings-schema';
import { linkedin } from './sites/linkedin';
import { readJsonLd } from './sources/json-ld';
import { readMeta } from './sources/meta';
import { finish, type Steps } from './steps';
import { readPageText } from './visible/read-page-text';

/**
 * LinkedIn's pages: a reader of its own, so that no other page is given its words and layouts. Its
 * pages of other kinds are read by what they state in their heads, never by their text, most of
 * which is about other people. Returns and throws as readPage does.
 */
export function readLinkedInInSteps(given: GivenPage): Steps<HandedFindings> {
  return makeFindings(given, function* (page) {
    if (linkedin.accepts(page)) yield* attemptInSteps(page, () => readPageText.inSteps(page));
    const ofSite = attempt(() => (linkedin.accepts(page) ? linkedin.read(page) : undefined));
    if (ofSite) return ofSite;
    const records = [readJsonLd, readMeta].flatMap((read) => attempt(() => read(page)) ?? []);
    return { shape: 'unsettled', records, entries: [] };
  });
}

/** The same at once. */
export const readLinkedIn = (given: GivenPage) => finish(readLinkedInInSteps(given));
