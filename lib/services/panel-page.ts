import { recordFromSelection } from '@/lib/capture/records/record-from-selection';
import type { LeadBase } from '@/lib/db/database';
import type { CaptureResult, PageInfo } from '@/lib/domain/capture-result';
import type { CapturedRecord, RecordKind } from '@/lib/domain/captured-record';
import type { LeadDraft } from '@/lib/domain/lead';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import { isSiteAllowed } from '@/lib/platform/permissions';
import type { TabInfo } from '@/lib/platform/tabs';
import { loadSettings, type Settings } from '@/lib/settings/settings';
import { isLinkedIn } from './is-linkedin';
import { openList } from './open-list';
import { type OpeningContext, openEmptyProspect, openProspect, reopenDraft } from './open-prospect';
import type { OpenCause, Opened, OpenList, OpenProspect } from './panel-actions';
import { loadDraft } from './panel-draft';
import type { RecipeReport } from './read-by-recipe';
import { type PageContext, readForPanel } from './read-for-panel';
import { noteReadings } from './recipes-for-page';

const longestTitle = 500;

function pageOfTab(tab: TabInfo | undefined): PageInfo {
  const url = tab?.url?.slice(0, 2048) ?? '';
  return {
    url,
    canonicalUrl: canonicalUrl(url).slice(0, 2048),
    title: tab?.title?.slice(0, longestTitle) ?? '',
  };
}

type ReadOnPage =
  | { state: 'list'; list: OpenList }
  | { state: 'prospect'; prospect: OpenProspect; list?: OpenList };

async function context(
  page: PageInfo,
  how: OpenProspect['how'],
  now: number,
  settings: Settings | Promise<Settings> = loadSettings(),
) {
  const { responsible, matching: strictness } = await settings;
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

/** What was read of the page: its list, or its subject with whoever else stands there. */
async function openRead(
  base: LeadBase,
  view: CaptureResult['view'],
  records: readonly CapturedRecord[],
  opening: OpeningContext,
): Promise<ReadOnPage | undefined> {
  const [subject, ...others] = records;
  if (!subject) return undefined;
  if (view === 'list') return { state: 'list', list: await openList(base, records, opening) };
  const [prospect, list] = await Promise.all([
    openProspect(base, subject, opening),
    others.length === 0
      ? undefined
      : openList(base, records, { ...opening, pageKey: `${opening.pageKey}#all` }),
  ]);
  if (!list) return { state: 'prospect', prospect };
  const [first] = list.entries;
  return {
    state: 'prospect',
    prospect: first ? { ...prospect, entryKey: first.key } : prospect,
    list,
  };
}

async function openResult(
  { base, tab, place, now }: PageContext,
  { page, view, records, notices }: CaptureResult,
  recipe: RecipeReport | undefined,
  settings: Promise<Settings>,
): Promise<Opened> {
  const canAllowSite =
    place === 'side-panel' &&
    tab?.url !== undefined &&
    !isLinkedIn(tab.url) &&
    !(await isSiteAllowed(tab.url));
  const opened = { view, notices, canAllowSite, ...(recipe && { recipe }) };
  const opening = await context(page, 'page', now, settings);
  // Hardly anybody left something unsaved: what the page itself shows is opened meanwhile.
  const [unsaved, read] = await Promise.all([
    findUnsaved(base, page, now),
    view === 'nothing' ? undefined : openRead(base, view, records, opening),
  ]);
  if (unsaved) return { state: 'prospect', prospect: unsaved, ...opened };
  if (!read) return { state: 'nothing', notices, ...(recipe && { recipe }) };
  return { ...read, ...opened };
}

/** Reads the tab and opens what it shows; `followed`: the panel went along, nobody pressed anything. */
export async function openPage(page: PageContext, cause: OpenCause): Promise<Opened> {
  const { tab, now } = page;
  if (!tab) return { state: 'unreadable', reason: 'navigated' };
  if (cause === 'followed' && isLinkedIn(tab.url))
    return { state: 'unreadable', reason: 'needs-click' };
  const settings = loadSettings();
  const reading = await readForPanel(page, tab, cause);
  if (!reading.ok) return { state: 'unreadable', reason: reading.reason };
  const { recipes = [] } = reading;
  // Not waited for: what is shown does not depend on it.
  void noteReadings(page.base, recipes, now);
  return openResult(page, reading.result, recipes.find(({ used }) => used) ?? recipes[0], settings);
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
