import { recordFromSelection } from '@/lib/capture/records/record-from-selection';
import type { LeadBase } from '@/lib/db/database';
import type { CaptureResult, PageInfo } from '@/lib/domain/capture-result';
import type { RecordKind } from '@/lib/domain/captured-record';
import type { LeadDraft } from '@/lib/domain/lead';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import { isSiteAllowed } from '@/lib/platform/permissions';
import type { TabInfo } from '@/lib/platform/tabs';
import { loadSettings } from '@/lib/settings/settings';
import type { EarlyReading } from './early-reading';
import { isLinkedIn } from './is-linkedin';
import { openList } from './open-list';
import { openEmptyProspect, openProspect, reopenDraft } from './open-prospect';
import type { OpenCause, Opened, OpenProspect } from './panel-actions';
import { loadDraft } from './panel-draft';
import type { RecipeReport } from './read-by-recipe';
import { contentOf, readSettled } from './read-settled';
import { readTab } from './read-tab';
import { noteReadings, recipesForPage } from './recipes-for-page';

/** What the panel read last, to notice that a page it follows shows it still. */
export interface LastReading {
  tabId?: number;
  content?: string;
  /** The reading begun before the panel was there; used once. */
  early?: Promise<EarlyReading | undefined>;
}

interface PageContext {
  base: LeadBase;
  tab: TabInfo | undefined;
  place: 'popup' | 'side-panel';
  now: number;
  last: LastReading;
}

const longestTitle = 500;

function pageOfTab(tab: TabInfo | undefined): PageInfo {
  const url = tab?.url?.slice(0, 2048) ?? '';
  return {
    url,
    canonicalUrl: canonicalUrl(url).slice(0, 2048),
    title: tab?.title?.slice(0, longestTitle) ?? '',
  };
}

async function context(page: PageInfo, how: OpenProspect['how'], now: number) {
  const { responsible, matching: strictness } = await loadSettings();
  const suffix = how === 'page' ? '' : `#${how}`;
  return { page, pageKey: page.canonicalUrl + suffix, how, responsible, strictness, now };
}

/** Something clipped or typed on this page and not saved, when it is the latest that was done here. */
async function findUnsaved(
  base: LeadBase,
  page: PageInfo,
  now: number,
): Promise<OpenProspect | undefined> {
  const ownKey = page.canonicalUrl;
  const [own, selection, typed] = await Promise.all(
    ['', '#selection', '#typed'].map((suffix) => loadDraft(base, ownKey + suffix)),
  );
  const latest = (selection?.at ?? 0) > (typed?.at ?? 0) ? selection : typed;
  if (!latest?.lead || latest.at < (own?.at ?? 0)) return undefined;
  const how = latest === selection ? 'selection' : 'typed';
  const stored = latest as typeof latest & { lead: LeadDraft };
  return reopenDraft(base, stored, await context(page, how, now));
}

async function openResult(
  { base, tab, place, now }: PageContext,
  { page, view, records, notices }: CaptureResult,
  recipe: RecipeReport | undefined,
): Promise<Opened> {
  const canAllowSite =
    place === 'side-panel' &&
    tab?.url !== undefined &&
    !isLinkedIn(tab.url) &&
    !(await isSiteAllowed(tab.url));
  const opened = { view, notices, canAllowSite, ...(recipe && { recipe }) };
  const unsaved = await findUnsaved(base, page, now);
  if (unsaved) return { state: 'prospect', prospect: unsaved, ...opened };
  const [subject, ...others] = records;
  if (!subject || view === 'nothing')
    return { state: 'nothing', notices, ...(recipe && { recipe }) };
  const opening = await context(page, 'page', now);
  if (view === 'list')
    return { state: 'list', list: await openList(base, records, opening), ...opened };
  const prospect = await openProspect(base, subject, opening);
  if (others.length === 0) return { state: 'prospect', prospect, ...opened };
  const list = await openList(base, records, { ...opening, pageKey: `${opening.pageKey}#all` });
  const [first] = list.entries;
  return {
    state: 'prospect',
    prospect: first ? { ...prospect, entryKey: first.key } : prospect,
    list,
    ...opened,
  };
}

/** Reads the tab and opens what it shows; `followed`: the panel went along, nobody pressed anything. */
export async function openPage(page: PageContext, cause: OpenCause): Promise<Opened> {
  const { tab, now } = page;
  if (!tab) return { state: 'unreadable', reason: 'navigated' };
  if (cause === 'followed' && isLinkedIn(tab.url))
    return { state: 'unreadable', reason: 'needs-click' };
  const { region, linkedInNoticeReadAt } = await loadSettings();
  const pressed = cause === 'pressed' || page.place === 'popup';
  const recipesFor = (url: string) => recipesForPage(page.base, url);
  const { last } = page;
  const read = () => {
    const { early } = last;
    delete last.early;
    const options = { now, region, linkedInNoticeReadAt, pressed, recipesFor };
    return readTab(tab, { ...options, ...(early && { early }) });
  };
  const former = last.tabId === tab.id ? last.content : undefined;
  const reading = await (cause === 'followed' ? readSettled(read, former) : read());
  Object.assign(last, { tabId: tab.id, content: contentOf(reading) });
  if (!reading.ok) return { state: 'unreadable', reason: reading.reason };
  const { recipes = [] } = reading;
  // Not waited for: what is shown does not depend on it.
  void noteReadings(page.base, recipes, now);
  return openResult(page, reading.result, recipes.find(({ used }) => used) ?? recipes[0]);
}

/** Makes a prospect of selected text: an e-mail signature, say. */
export async function openSelectedText(
  { base, tab, now }: PageContext,
  text: string,
): Promise<Opened | 'nothing-in-selection'> {
  const page = pageOfTab(tab);
  const { region } = await loadSettings();
  const record = recordFromSelection(text, page, { now, ...(region && { region }) });
  if (!record) return 'nothing-in-selection';
  const prospect = await openProspect(base, record, await context(page, 'selection', now));
  return { state: 'prospect', prospect, view: 'nothing', notices: [], canAllowSite: false };
}

export async function openEmpty(
  { base, tab, now }: PageContext,
  kind: RecordKind,
): Promise<OpenProspect> {
  return openEmptyProspect(base, kind, await context(pageOfTab(tab), 'typed', now));
}
