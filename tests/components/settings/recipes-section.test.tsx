// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import { changeRule, sharedOf } from '@/lib/domain/recipes/recipe-versions';
import { writeRecipeFile } from '@/lib/exchange/recipe-file';
import { fieldRule, inventedRecipe } from '../../support/invented-recipe';
import { openDashboard } from '../leads/open-dashboard';

const use = { lastUsedAt: Date.UTC(2026, 10, 20), reads: 4, entries: 24 };
const sick = inventedRecipe({
  use: { ...use, rates: { name: 1, phone: 0.12 }, misfitAt: Date.UTC(2026, 10, 21) },
});
const open = (recipes: Recipe[] = [], settings = {}) =>
  openDashboard({ recipes, settings }, '#/settings');
const section = (name = 'Recipes') => within(screen.getByRole('region', { name }));

describe('the recipes', () => {
  it('say how to make the first one', async () => {
    await open();
    expect(section().getByText(/No recipes yet/)).toBeTruthy();
    expect(section().queryByRole('button', { name: 'Export all' })).toBeNull();
  });

  it('show by word and figure how often each field is found', async () => {
    await open([sick]);
    const fields = within(section().getByRole('list', { name: /How often/ }));
    expect(fields.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Namegood100% of 100%',
      'Phonelost12% of 96%',
    ]);
    expect(section().getByText(/list of companies · version 1 · last used/)).toBeTruthy();
    expect(section().getByText(/did not fit on/)).toBeTruthy();
  });

  it('say so in Czech too', async () => {
    await open([inventedRecipe()], { locale: 'cs' });
    expect(section('Recepty').getByText(/seznam firem · verze 1 · zatím nepoužit/)).toBeTruthy();
    expect(section('Recepty').getAllByText('zatím nečteno').length).toBe(2);
  });

  it('go back to the former version, with undo', async () => {
    const rule = { ...sick.rule, fields: [fieldRule('name', 'h2')] };
    const { user } = await open([changeRule(sick, { rule, baseline: sick.baseline, now: 9 })]);
    await user.click(section().getByRole('button', { name: `Back to version 1 of ${sick.name}` }));
    expect(await section().findByText(/version 3/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await section().findByText(/version 2/)).toBeTruthy();
  });

  it('are renamed, and only to pages that can be', async () => {
    const { user } = await open([sick]);
    await user.click(section().getByRole('button', { name: `Rename ${sick.name}` }));
    const pages = section().getByRole('textbox', { name: 'Pages' });
    await user.clear(pages);
    await user.type(pages, 'x');
    expect(section().getByRole('alert').textContent).toContain('begins with /');
    await user.clear(pages);
    await user.type(pages, '/lide/*');
    const name = section().getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Svaz{Enter}');
    expect(await section().findByRole('heading', { name: 'Svaz' })).toBeTruthy();
    expect(section().getByText('www.svaz-demo.test/lide/*')).toBeTruthy();
  });

  it('are deleted with undo, and restored from the bin', async () => {
    const { user } = await open([sick]);
    await user.click(section().getByRole('button', { name: `Delete ${sick.name}` }));
    expect(await section().findByText(/No recipes yet/)).toBeTruthy();
    await user.click(await section().findByRole('button', { name: `Restore ${sick.name}` }));
    expect(await section().findByRole('heading', { name: sick.name })).toBeTruthy();
  });

  it('are exported as a file', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    const { user } = await open([sick]);
    await user.click(section().getByRole('button', { name: 'Export all' }));
    expect(await saved[0]?.text()).toBe(writeRecipeFile([sharedOf(sick)]));
    expect(saved[0]?.type).toContain('application/json');
  });

  it('are imported from a file, which says what was not taken and why', async () => {
    const { user } = await open();
    const wrong = { ...sharedOf(sick), site: { host: 'a b', path: '/' } };
    const text = writeRecipeFile([sharedOf(sick), wrong]);
    await user.upload(
      section().getByLabelText('Import…', { selector: 'input' }),
      new File([text], 'recipes.json', { type: 'application/json' }),
    );
    expect(await section().findByText('1 recipe added.')).toBeTruthy();
    expect(section().getByText(/^2 “svaz-demo.test\/clenove”, site.host:/)).toBeTruthy();
  });
});
