import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import { changeRule, sharedOf } from '@/lib/domain/recipes/recipe-versions';
import { writeRecipeFile } from '@/lib/exchange/recipe-file';
import { writeStored } from '@/lib/platform/storage';
import { importRecipes } from '@/lib/services/import-recipes';
import { purgeRecipes, recipeActions } from '@/lib/services/recipe-actions';
import { noteReadings, recipesForPage } from '@/lib/services/recipes-for-page';
import { savePicked } from '@/lib/services/teach-site';
import { fieldRule, inventedRecipe } from '../support/invented-recipe';
import { freshStore } from './store-for-test';

const store = freshStore();
const recipe = inventedRecipe();
const url = 'http://www.svaz-demo.test/clenove/';
const rule = { ...recipe.rule, fields: [fieldRule('name', 'h2')] };
const baseline = { entries: 9, rates: { name: 1 } };
const changed = changeRule(recipe, { rule, baseline, now: 7 });

const put = (...recipes: Recipe[]) => store.base().recipes.bulkPut(recipes);
const get = (id = recipe.id) => store.base().recipes.get(id);
const fileOf = (...recipes: Recipe[]) => writeRecipeFile(recipes.map(sharedOf));

describe('recipes for a page', () => {
  it('are those of its host and path, the narrower first, without the bin', async () => {
    await put(
      recipe,
      inventedRecipe({ id: 'recipe-wide', site: { host: '.svaz-demo.test', path: '/*' } }),
      inventedRecipe({ id: 'recipe-gone', deletedAt: 5 }),
      inventedRecipe({ id: 'recipe-elsewhere', site: { host: 'a.test', path: '/*' } }),
    );
    const ids = async (at: string) => (await recipesForPage(store.base(), at)).map(({ id }) => id);
    expect(await ids(url)).toEqual([recipe.id, 'recipe-wide']);
    expect(await ids('http://svaz-demo.test/')).toEqual(['recipe-wide']);
    expect(await ids('http://b.test/clenove/')).toEqual([]);
    expect(await ids('about:blank')).toEqual([]);
  });

  it('are none on LinkedIn', async () => {
    await put(inventedRecipe({ site: { host: '.linkedin.test', path: '/*' } }));
    expect(await recipesForPage(store.base(), 'http://www.linkedin.test/in/x/')).toEqual([]);
  });

  it('remember how they fared, unless they were changed meanwhile', async () => {
    await put(recipe);
    const fill = { entries: 3, rates: { name: 1, phone: 0.5 } };
    const report = { recipe, used: true, entriesGone: false, weak: [], fill };
    await noteReadings(store.base(), [report], 8);
    expect((await get())?.use).toEqual({ lastUsedAt: 8, reads: 1, entries: 3, rates: fill.rates });
    await put(changed);
    await noteReadings(store.base(), [report], 9);
    expect((await get())?.use).toBeUndefined();
  });
});

describe('what was picked', () => {
  const picked = { ticket: 't', rule, fill: baseline };
  const sender = { tabId: 4, url };
  const wish = (parts = {}) =>
    writeStored('session', 'picking', { ticket: 't', tabId: 4, at: 1000, ...parts });

  it('becomes a recipe of that site', async () => {
    await wish();
    const reply = await savePicked(store.base(), picked, { sender, now: 2000 });
    expect(reply).toEqual({ ok: true, name: 'svaz-demo.test/clenove/' });
    const [saved] = await store.base().recipes.toArray();
    expect(saved).toMatchObject({
      site: { host: 'www.svaz-demo.test', path: '/clenove/' },
      rule,
      baseline,
      version: 1,
    });
  });

  it('becomes the next version of the one that was to be repaired', async () => {
    await put(recipe);
    await wish({ recipeId: recipe.id });
    const reply = await savePicked(store.base(), picked, { sender, now: 2000 });
    expect(reply).toEqual({ ok: true, name: recipe.name });
    expect(await get()).toMatchObject({ version: 2, rule, history: [{ version: 1 }] });
  });

  it.each([
    ['nobody asked', {}, { ticket: 'other' }],
    ['it is another tab', {}, { tabId: 5 }],
    ['it was asked too long ago', {}, { at: 2000 - 61 * 60_000 }],
    ['the recipe is of another site', { url: 'http://b.test/' }, { recipeId: recipe.id }],
    ['the recipe is gone', {}, { recipeId: 'recipe-gone' }],
    ['it is LinkedIn', { url: 'http://www.linkedin.test/in/x/' }, {}],
  ])('is refused when %s', async (_why, from, asked) => {
    await put(recipe);
    await wish(asked);
    const now = 2000;
    const reply = await savePicked(store.base(), picked, { sender: { ...sender, ...from }, now });
    expect(reply).toEqual({ ok: false });
    expect(await store.base().recipes.toArray()).toEqual([recipe]);
  });

  it('counts once', async () => {
    await wish();
    await savePicked(store.base(), picked, { sender, now: 2000 });
    expect(await savePicked(store.base(), picked, { sender, now: 2001 })).toEqual({ ok: false });
  });
});

describe('a recipe', () => {
  it('goes back to its former version, and forth again', async () => {
    await put(changed);
    const { undoVersion } = recipeActions(store.base());
    const done = await undoVersion(recipe.id);
    expect(await get()).toMatchObject({ version: 3, rule: recipe.rule });
    await done.undo();
    expect(await get()).toEqual(changed);
    await expect(undoVersion('recipe-gone')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is renamed and given other pages, if they are some', async () => {
    await put(recipe);
    const { change } = recipeActions(store.base());
    await change(recipe.id, { name: 'Svaz', path: '/*' });
    expect(await get()).toMatchObject({ name: 'Svaz', site: { path: '/*' } });
    await expect(change(recipe.id, { name: 'Svaz', path: 'x y' })).rejects.toMatchObject({
      code: 'failed',
    });
  });

  it('stays in the bin for 30 days', async () => {
    const day = 24 * 60 * 60 * 1000;
    await put(recipe);
    const { setDeleted } = recipeActions(store.base());
    const done = await setDeleted(recipe.id, true);
    const at = done.result.deletedAt ?? 0;
    expect(at).toBeGreaterThan(0);
    await purgeRecipes(store.base(), at + 29 * day);
    expect(await get()).toBeDefined();
    await setDeleted(recipe.id, false);
    expect(await get()).toEqual(recipe);
    await setDeleted(recipe.id, true);
    await purgeRecipes(store.base(), Date.now() + 31 * day);
    expect(await get()).toBeUndefined();
  });
});

describe('an import', () => {
  it('adds what is new, and can be taken back', async () => {
    const done = await importRecipes(store.base(), fileOf(recipe));
    expect(done).toMatchObject({ ok: true, added: 1, updated: 0, copied: 0, same: 0 });
    expect(await get()).toEqual(recipe);
    if (done.ok) await done.undo();
    expect(await get()).toBeUndefined();
  });

  it('brings ours up to date, ours being what can be gone back to', async () => {
    await put(recipe);
    expect(await importRecipes(store.base(), fileOf(changed))).toMatchObject({ updated: 1 });
    expect(await get()).toMatchObject({ version: 2, rule, history: [{ rule: recipe.rule }] });
  });

  it('leaves what is ahead of the file, and brings back what was deleted', async () => {
    await put({ ...changed, deletedAt: 9 });
    expect(await importRecipes(store.base(), fileOf(recipe))).toMatchObject({ same: 1 });
    expect(await get()).toEqual(changed);
  });

  it('never overwrites what was changed on both sides', async () => {
    await put(changed);
    const theirs = changeRule(recipe, {
      rule: { ...recipe.rule, fields: [fieldRule('name', 'h6')] },
      baseline,
      now: 8,
    });
    expect(await importRecipes(store.base(), fileOf(theirs))).toMatchObject({ copied: 1 });
    expect(await get()).toEqual(changed);
    const all = await store.base().recipes.toArray();
    expect(all.map(({ name }) => name).sort()).toEqual([recipe.name, `${recipe.name} (2)`].sort());
    expect(await importRecipes(store.base(), fileOf(theirs))).toMatchObject({ copied: 0, same: 1 });
  });

  it('changes nothing by a file that is none', async () => {
    expect(await importRecipes(store.base(), 'x')).toEqual({ ok: false, problem: 'not-json' });
  });
});
