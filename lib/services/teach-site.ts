import * as z from 'zod';
import type { LeadBase } from '@/lib/db/database';
import { fieldsOfKind, type Recipe, type RecipeField } from '@/lib/domain/recipes/recipe';
import { siteMatches, siteOf } from '@/lib/domain/recipes/recipe-site';
import { changeRule, newRecipe } from '@/lib/domain/recipes/recipe-versions';
import type { PickedMessage, PickedReply } from '@/lib/messaging/picked-message';
import { tieToPanel } from '@/lib/platform/page-link';
import { injectPicker } from '@/lib/platform/scripting';
import { readStored, removeStored, writeStored } from '@/lib/platform/storage';
import type { TabInfo } from '@/lib/platform/tabs';
import { loadSettings } from '@/lib/settings/settings';
import { isLinkedIn } from './is-linkedin';

const ticketKey = 'picking';
/** Nobody points at one page for longer. */
const ticketLastsMs = 60 * 60 * 1000;

/** What the user asked for; nothing a page sends counts without one. */
const ticketSchema = z.object({
  ticket: z.string(),
  tabId: z.number().int(),
  /** The recipe to be changed; absent for a new one. */
  recipeId: z.string().optional(),
  at: z.number().int().nonnegative(),
});

/** What is to be pointed at. */
export interface TeachWish {
  /** Change this recipe instead of making one. */
  recipe?: Recipe;
  /** What the page shows, where that is known. */
  kind?: Recipe['rule']['kind'];
  record?: Recipe['rule']['record'];
  /** The fields to ask for; all that are not taught yet where there are none. */
  ask?: RecipeField[];
}

/** What the picker needs of the screen that starts it: its texts, in its language. */
export interface PickerWords {
  locale: string;
  texts: unknown;
}

/** Whether a page can be taught: not LinkedIn, to whose pages the extension promised to add nothing. */
export function canTeach(url: string | undefined): boolean {
  return url !== undefined && /^https?:/i.test(url) && !isLinkedIn(url);
}

/** Starts the picker in a tab. False when the page does not let itself be pointed at. */
export async function teachSite(
  tab: TabInfo,
  wish: TeachWish,
  { words, place, now }: { words: PickerWords; place: 'popup' | 'side-panel'; now: number },
): Promise<boolean> {
  if (!canTeach(tab.url)) return false;
  const ticket = crypto.randomUUID();
  const { recipe, kind, record, ask } = wish;
  const { theme } = await loadSettings();
  await writeStored('session', ticketKey, {
    ticket,
    tabId: tab.id,
    at: now,
    ...(recipe && { recipeId: recipe.id }),
  } satisfies z.infer<typeof ticketSchema>);
  const start = {
    ...(recipe && { rule: recipe.rule }),
    ...(kind && { kind }),
    ...(record && { record }),
    ...(ask && { ask }),
  };
  try {
    await injectPicker(tab.id, { ticket, theme, ...words, fields: fieldsOfKind, start });
  } catch {
    return false;
  }
  // The popup closes by itself as soon as somebody clicks in the page; the panel stays, until it goes.
  if (place === 'side-panel') tieToPanel(tab.id);
  return true;
}

const shownName = (url: string, path: string) =>
  `${new URL(url).hostname.replace(/^www\./, '')}${path === '/' ? '' : path}`.slice(0, 120);

/**
 * Keeps what was picked: a new recipe, or the next version of the one that was to be changed. Refuses
 * what nobody asked for on that tab, and what came from another site.
 */
export async function savePicked(
  base: LeadBase,
  { ticket, rule, fill }: PickedMessage,
  { sender, now }: { sender: { tabId: number; url: string }; now: number },
): Promise<PickedReply> {
  const wanted = ticketSchema.safeParse(await readStored('session', ticketKey)).data;
  const holds = wanted?.ticket === ticket && wanted.tabId === sender.tabId;
  if (!wanted || !holds || now - wanted.at > ticketLastsMs || !canTeach(sender.url))
    return { ok: false };
  const taught = { rule, baseline: fill, now };
  const recipe = await base.transaction('rw', base.recipes, async () => {
    const former =
      wanted.recipeId === undefined ? undefined : await base.recipes.get(wanted.recipeId);
    if (wanted.recipeId !== undefined && !(former && siteMatches(former.site, sender.url)))
      return undefined;
    const site = siteOf(sender.url, rule.kind);
    const identity = { id: crypto.randomUUID(), name: shownName(sender.url, site.path), site };
    const next = former ? changeRule(former, taught) : newRecipe(taught, identity);
    await base.recipes.put(next);
    return next;
  });
  if (!recipe) return { ok: false };
  await removeStored('session', ticketKey);
  return { ok: true, name: recipe.name };
}
