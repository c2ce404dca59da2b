import type { CaptureResult } from '@/lib/domain/capture-result';
import { extensionVersion } from '@/lib/platform/runtime';
import { injectPageCopier } from '@/lib/platform/scripting';
import type { TabInfo } from '@/lib/platform/tabs';
import { makeReport } from '@/lib/reports/make-report';
import { parsePageCopy } from '@/lib/reports/parse-page-copy';
import { writeReportFile } from '@/lib/reports/report-file';
import { isLinkedIn } from './is-linkedin';
import type { PreparedReport } from './panel-actions';
import { type ReadTabOptions, readTab } from './read-tab';

const longestText = 200_000;

/** Which readers the values of a page came from. */
function sourcesOf({ records }: CaptureResult): string[] {
  const found = records
    .slice(0, 50)
    .flatMap(({ name, phones, emails, addresses, people }) =>
      [name, ...phones, ...emails, ...addresses, ...people].map(({ origin }) => origin.source),
    );
  return [...new Set(found)].sort();
}

/**
 * A copy of the page in the tab with invented text, and what the reader finds there, ready to be
 * looked over; undefined when the page cannot be read or copied. Nothing is sent or stored.
 */
export async function prepareReport(
  tab: TabInfo,
  options: ReadTabOptions & { language: string },
): Promise<PreparedReport | undefined> {
  const { now, region, language } = options;
  const reading = await readTab(tab, options);
  if (!reading.ok) return undefined;
  const copy = parsePageCopy(await injectPageCopier(tab.id).catch(() => undefined));
  if (!copy || copy.url !== reading.result.page.url) return undefined;
  const { result, recipes = [] } = reading;
  const { text, ...scrubbed } = makeReport(copy, result, {
    seed: crypto.randomUUID(),
    ...(region && { region }),
  });
  const reader = isLinkedIn(copy.url) ? 'linkedin' : 'general';
  const on = new Date(now).toISOString().slice(0, 10);
  const about = {
    extension: extensionVersion(),
    browser: navigator.userAgent.slice(0, 300),
    language: language.slice(0, 35),
    on,
    reader: recipes.some(({ used }) => used) ? ('recipe' as const) : (reader as typeof reader),
    sources: sourcesOf(result),
    notices: result.notices,
    truncated: copy.truncated,
  };
  return {
    fileName: `wrong-reading-${on}.json`,
    text: text.slice(0, longestText),
    contents: (wrong) => writeReportFile({ about, ...scrubbed }, wrong),
  };
}
