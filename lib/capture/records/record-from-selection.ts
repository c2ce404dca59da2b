import type { PageInfo } from '@/lib/domain/capture-result';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { countryOfHost, countryOfLanguage } from '../country-hints';
import { readSelectionText } from '../sources/selection';
import { makeRecord } from './make-record';
import type { RecordOptions } from './make-records';

/**
 * The company or person in text that the user selected, an e-mail signature say; undefined when
 * nobody is named in it. `region` is the country whose phone numbers to expect where neither the
 * text nor the page tells one.
 */
export function recordFromSelection(
  text: string,
  page: PageInfo,
  { now, region }: RecordOptions,
): CapturedRecord | undefined {
  const [found] = readSelectionText(text, page.url);
  if (!found) return undefined;
  const language = page.language?.split('-')[0]?.toLowerCase() ?? '';
  const ofPage = countryOfHost(new URL(page.url).hostname) ?? countryOfLanguage.get(language);
  const context = { page: page.url, now, region: ofPage ?? region };
  // The page it was selected on is not a page about this one alone.
  return makeRecord({ ...found, detailUrl: undefined }, context);
}
