import { attempt, type GivenPage, makeFindings } from './make-findings';
import type { HandedFindings } from './records/findings-schema';
import { linkedin } from './sites/linkedin';
import { readJsonLd } from './sources/json-ld';
import { readMeta } from './sources/meta';

/**
 * LinkedIn's pages: a reader of its own, so that no other page is given its words and layouts. Its
 * pages of other kinds are read by what they state in their heads, never by their text, most of
 * which is about other people. Returns and throws as readPage does.
 */
export function readLinkedIn(given: GivenPage): HandedFindings {
  return makeFindings(given, (page) => {
    const ofSite = attempt(() => (linkedin.accepts(page) ? linkedin.read(page) : undefined));
    if (ofSite) return ofSite;
    const records = [readJsonLd, readMeta].flatMap((read) => attempt(() => read(page)) ?? []);
    return { shape: 'unsettled', records, entries: [] };
  });
}
