import type { PageFindings } from '@/lib/capture/records/findings-schema';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import type { CaptureResult } from '@/lib/domain/capture-result';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import { injectReader, readContentType, readSelectedText } from '@/lib/platform/scripting';
import { findTab, type TabInfo } from '@/lib/platform/tabs';
import type { Settings } from '@/lib/settings/settings';
import type { EarlyReading } from './early-reading';
import { isLinkedIn, readerFor } from './is-linkedin';
import { type RecipeReport, readByRecipe } from './read-by-recipe';
import { findRestriction, type RestrictedPage } from './restricted-page';

/**
 * Why a tab was not read. `needs-click`: the user has not pressed the button on this page.
 * `linkedin-notice`: the notice is to be read first. `navigated`: the page kept changing its address.
 * `nothing-shown`: a blank tab, an error of the browser, a page's source. `failed`: `detail` has the cause.
 */
export type UnreadableReason =
  | RestrictedPage
  | 'needs-click'
  | 'linkedin-notice'
  | 'navigated'
  | 'nothing-shown'
  | 'failed';

export type TabReading =
  /** `recipes`: how the user's own recipes for the page did, where there are any. */
  | {
      ok: true;
      result: CaptureResult;
      recipes?: RecipeReport[];
      /** Why the page may show something else in a moment. */
      settling?: PageFindings['settling'];
    }
  | { ok: false; reason: UnreadableReason; detail?: string };

/** `linkedInNoticeReadAt` is required, so that no caller can forget the notice. */
export interface ReadTabOptions {
  now: number;
  /** Country of phone numbers without a prefix, where the page names none. */
  region?: string;
  linkedInNoticeReadAt: Settings['linkedInNoticeReadAt'];
  /** The user pressed the button on this very tab: asking for a press once more would be no help. */
  pressed?: boolean;
  /** The user's recipes for an address. */
  recipesFor?(url: string): Promise<Recipe[]>;
  /** A reading of this press that was begun already; used where it is of the same tab. */
  early?: Pick<EarlyReading, 'tabId' | 'raw'>;
}

/** What browsers say when they refuse to run a script in a page. */
const refusals: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/extensions gallery cannot be scripted/i, 'store-page'],
  [/cannot access a (?:chrome|moz)-extension:/i, 'extension-page'],
  [
    /cannot access a [a-z-]{2,30}:\/\/|cannot be scripted|ExtensionsSettings policy/i,
    'browser-page',
  ],
  [/cannot access contents of|must request permission/i, 'needs-click'],
  [/showing error page/i, 'nothing-shown'],
  [/was removed|was closed|no tab with id|invalid tab id|no frame/i, 'navigated'],
];

function reasonOfRefusal(
  error: unknown,
  url: string | undefined,
  { pressed }: ReadTabOptions,
): TabReading {
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  // Firefox says the same of a page nobody let us read and of one that it lets nobody read; the
  // address is known to us only if the user pressed the button.
  if (/missing host permission/i.test(detail))
    return { ok: false, reason: url === undefined ? 'needs-click' : 'browser-page', detail };
  const reason = refusals.find(([message]) => message.test(detail))?.[1] ?? 'failed';
  // Chromium says of blank tabs, error pages and page sources that permission is missing.
  return {
    ok: false,
    reason: pressed && reason === 'needs-click' ? 'nothing-shown' : reason,
    detail,
  };
}

function obstacleOf(
  url: string | undefined,
  options: Pick<ReadTabOptions, 'linkedInNoticeReadAt'>,
) {
  if (url === undefined) return undefined;
  const restriction = findRestriction(url);
  if (restriction) return restriction;
  const unread = options.linkedInNoticeReadAt === undefined;
  return unread && isLinkedIn(url) ? 'linkedin-notice' : undefined;
}

/** A PDF under an address that does not say so is shown by the browser's viewer, in a page. */
async function isPdf(tabId: number): Promise<boolean> {
  return (await readContentType(tabId).catch(() => '')) === 'application/pdf';
}

async function readOnce(tabId: number, options: ReadTabOptions): Promise<TabReading> {
  const before = await findTab(tabId);
  if (!before) return { ok: false, reason: 'navigated', detail: 'The tab was closed.' };
  const obstacle = obstacleOf(before.url, options);
  if (obstacle) return { ok: false, reason: obstacle };
  // The store looks for recipes while the page is read.
  const asked = before.url === undefined ? undefined : options.recipesFor?.(before.url);
  asked?.catch(() => undefined);
  let raw: unknown;
  try {
    const { early } = options;
    raw = await (early?.tabId === tabId ? early.raw : injectReader(tabId, readerFor(before.url)));
  } catch (error) {
    return reasonOfRefusal(error, before.url, options);
  }
  try {
    const asking = findTab(tabId);
    const findings = parseFindings(raw);
    const after = await asking;
    const seen = canonicalUrl(findings.url);
    const moved = [before.url ?? findings.url, after?.url].some(
      (url) => url === undefined || canonicalUrl(url) !== seen,
    );
    if (moved) return { ok: false, reason: 'navigated' };
    if (findings.shape === 'nothing' && (await isPdf(tabId))) return { ok: false, reason: 'pdf' };
    const { now, region } = options;
    const stamp = { now, ...(region && { region }) };
    const generic = makeRecords(findings, stamp);
    const recipes = (await asked) ?? (await options.recipesFor?.(findings.url)) ?? [];
    const settling = findings.settling && { settling: findings.settling };
    if (recipes.length === 0) return { ok: true, result: generic, ...settling };
    const read = await readByRecipe({ tabId, findings, generic }, recipes, stamp);
    return { ok: true, result: read.result, recipes: read.reports, ...settling };
  } catch (error) {
    if (await isPdf(tabId)) return { ok: false, reason: 'pdf' };
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    return { ok: false, reason: 'failed', detail };
  }
}

/**
 * Reads the page a tab shows, once, and makes records of it. The address is compared before and
 * after, also for pages that change it without loading; a page that moved meanwhile is read again
 * once. Never rejects.
 */
export async function readTab(
  tab: Pick<TabInfo, 'id'>,
  options: ReadTabOptions,
): Promise<TabReading> {
  const first = await readOnce(tab.id, options);
  if (first.ok || first.reason !== 'navigated') return first;
  const { early: _, ...again } = options;
  const second = await readOnce(tab.id, again);
  // Where it went needs a press of its own; what the user saw happen is that the page changed.
  if (!second.ok && /^(?:needs-click|nothing-shown)$/.test(second.reason)) return first;
  return second;
}

/**
 * The text selected on the tab's page, at most 2,000 characters; '' when there is none or the page
 * may not be read. Never rejects.
 */
export async function readSelection(
  tabId: number,
  options: Pick<ReadTabOptions, 'linkedInNoticeReadAt'>,
): Promise<string> {
  try {
    const tab = await findTab(tabId);
    if (!tab || obstacleOf(tab.url, options)) return '';
    return await readSelectedText(tabId);
  } catch {
    return '';
  }
}
