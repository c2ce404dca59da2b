import type { CopyStep, PageCopy } from '@/lib/capture/copying/page-copy';
import { countryOfHost, countryOfLanguage } from '@/lib/capture/country-hints';
import type { CaptureResult } from '@/lib/domain/capture-result';
import { captureSummary } from './capture-summary';
import { pageMarkup, pageText } from './page-markup';
import type { WrongReading } from './report-file';
import { learnPage, scrubPage } from './scrub-page';
import { learnRecord, scrubRecord } from './scrub-record';
import { Scrubber } from './scrubber';

/** A report before the user says what is wrong. */
export interface ScrubbedReport
  extends Omit<WrongReading, 'format' | 'version' | 'wrong' | 'about'> {
  /** What the page says now, to be looked over. */
  text: string;
}

function languageOf(steps: readonly CopyStep[]): string {
  const root = steps.find((step) => Array.isArray(step) && step[0] === 'html') as
    | readonly string[]
    | undefined;
  const at = root ? root.indexOf('lang') : -1;
  return (at > 0 ? (root?.[at + 1] ?? '') : '').slice(0, 2).toLowerCase();
}

/** The reading's country: what its host told goes with the host. */
function regionOf({ url, steps }: PageCopy, fallback: string | undefined): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return countryOfHost(host) ?? countryOfLanguage.get(languageOf(steps)) ?? fallback;
}

/**
 * The page and what was found on it, with the same invented text in both. `seed`: random, so that
 * nobody can tell from another report what was there.
 */
export function makeReport(
  copy: PageCopy,
  result: CaptureResult,
  { seed, region: fallback }: { seed: string; region?: string },
): ScrubbedReport {
  const region = regionOf(copy, fallback);
  const scrubber = new Scrubber({ seed, pageUrl: copy.url, ...(region && { region }) });
  scrubber.learn(copy.url, false);
  scrubber.learn(JSON.stringify(result.records), false);
  learnPage(copy.steps, scrubber);
  for (const record of result.records) learnRecord(record, scrubber);
  const steps = scrubPage(copy.steps, scrubber);
  const records = result.records.map((record) => scrubRecord(record, scrubber));
  const summary = captureSummary({ ...result, records });
  return {
    found: {
      url: scrubber.url(copy.url),
      ...(region && { region }),
      view: result.view,
      records: summary.records as Record<string, unknown>[],
    },
    page: pageMarkup(steps),
    text: pageText(steps),
  };
}
