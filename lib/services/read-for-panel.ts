import type { LeadBase } from '@/lib/db/database';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import { findTab, type TabInfo } from '@/lib/platform/tabs';
import { loadSettings } from '@/lib/settings/settings';
import type { EarlyReading } from './early-reading';
import type { OpenCause } from './panel-actions';
import { contentOf, readSettled } from './read-settled';
import { type ReadTabOptions, readTab, type TabReading } from './read-tab';
import { recipesForPage } from './recipes-for-page';

/** What the panel read last, to notice that the tab shows it still, or something else by now. */
export interface LastReading {
  tabId?: number;
  content?: string;
  /** The address of the page, where it could be read. */
  url?: string;
  settling?: (TabReading & { ok: true })['settling'];
  /** How many readings were begun: the panel drops what one gives that was overtaken by another. */
  turn?: number;
  /** A reading that is under way, begun before anybody asked for it; used once. */
  begun?: Promise<{ tabId: number; reading: TabReading } | undefined>;
}

/** Whose panel it is, and which tab it shows. */
export interface PageContext {
  base: LeadBase;
  tab: TabInfo | undefined;
  place: 'popup' | 'side-panel';
  now: number;
  last: LastReading;
}

/** What reads the tab, now or from what was begun already. */
async function reader(
  { base, place, now }: Pick<PageContext, 'base' | 'place' | 'now'>,
  tab: Pick<TabInfo, 'id'>,
  cause: OpenCause,
) {
  const { region, linkedInNoticeReadAt } = await loadSettings();
  const pressed = cause === 'pressed' || place === 'popup';
  const recipesFor = (url: string) => recipesForPage(base, url);
  return (early?: ReadTabOptions['early']) => {
    const options = { now, region, linkedInNoticeReadAt, pressed, recipesFor };
    return readTab(tab, { ...options, ...(early && { early }) });
  };
}

/**
 * The reading of a press. Where the page changed its address in place it may show the former content
 * yet: it counts when a second reading agrees.
 */
async function readPressed(
  read: (early?: ReadTabOptions['early']) => Promise<TabReading>,
  early?: EarlyReading,
): Promise<TabReading> {
  const first = await read(early);
  if (!first.ok || first.settling !== 'in-place') return first;
  if (!early) return readSettled(read, { begun: first });
  const second = await read({ tabId: early.tabId, raw: early.again });
  if (contentOf(second) === contentOf(first)) return second;
  return readSettled(read, { begun: second });
}

/** Goes on with a reading of the popup's own press: its records are made while the store opens. */
export async function continueReading(
  base: LeadBase,
  early: Promise<EarlyReading | undefined>,
  now: number,
): Promise<{ tabId: number; reading: TabReading } | undefined> {
  const begun = await early;
  if (!begun) return undefined;
  const { tabId } = begun;
  const read = await reader({ base, place: 'popup', now }, { id: tabId }, 'asked');
  return { tabId, reading: await readPressed(read, begun) };
}

async function readAnew(page: PageContext, tab: TabInfo, cause: OpenCause): Promise<TabReading> {
  const { last } = page;
  const read = await reader(page, tab, cause);
  const former = last.tabId === tab.id ? last.content : undefined;
  return cause === 'followed' ? readSettled(read, { former }) : readPressed(read);
}

/**
 * Reads what a tab shows for the panel, and remembers what that was, unless another reading was begun
 * meanwhile: then that one is what the panel shows.
 */
export async function readForPanel(
  page: PageContext,
  tab: TabInfo,
  cause: OpenCause,
): Promise<TabReading> {
  const { last } = page;
  const mine = (last.turn ?? 0) + 1;
  last.turn = mine;
  const begun = await last.begun;
  delete last.begun;
  const reading = begun?.tabId === tab.id ? begun.reading : await readAnew(page, tab, cause);
  if (last.turn !== mine) return reading;
  Object.assign(last, {
    tabId: tab.id,
    content: contentOf(reading),
    url: reading.ok ? reading.result.page.url : undefined,
    settling: reading.ok ? reading.settling : undefined,
  });
  return reading;
}

/** A page that may not have been all there is looked at once more after so long. Milliseconds. */
const later = 700;

/**
 * Whether the tab went on to another page since it was read, also before anybody listened for that; or
 * shows something else under the same address, for pages that fill themselves.
 */
export async function findChange(
  page: PageContext,
): Promise<'other-page' | 'other-content' | undefined> {
  const { tabId, url, content, settling } = page.last;
  if (tabId === undefined || url === undefined) return undefined;
  const isElsewhere = async () => {
    const tab = await findTab(tabId);
    return tab && canonicalUrl(tab.url ?? '') !== canonicalUrl(url);
  };
  if (await isElsewhere()) return 'other-page';
  if (!settling || !page.tab) return undefined;
  await new Promise((resolve) => setTimeout(resolve, later));
  const reading = await (await reader(page, page.tab, 'asked'))();
  // Overtaken by another reading, or not to be read any more: whoever listens hears of that.
  if (content !== page.last.content || !reading.ok || (await isElsewhere())) return undefined;
  return contentOf(reading) === content ? undefined : 'other-content';
}
