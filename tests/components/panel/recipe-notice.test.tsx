// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RecipeReport } from '@/lib/services/read-by-recipe';
import { inventedRecipe } from '../../support/invented-recipe';
import { beginning, entry, fakeActions, listOf, openedList } from './fake-panel';
import { renderPanel } from './render-panel';

const recipe = inventedRecipe();
const report = (parts: Partial<RecipeReport> = {}): RecipeReport => ({
  recipe,
  used: true,
  entriesGone: false,
  weak: [],
  fill: { entries: 2, rates: { name: 1, phone: 1 } },
  ...parts,
});
const list = (recipeReport?: RecipeReport) => ({
  ...openedList(listOf([entry('Alfa'), entry('Beta')])),
  ...(recipeReport && { recipe: recipeReport }),
});
const misfit = report({ used: false, weak: [{ field: 'phone', rate: 0.12, baseline: 0.96 }] });

describe('the panel', () => {
  it('says that the page was read by a recipe', async () => {
    renderPanel(fakeActions(list(report())).actions);
    expect(await screen.findByText(`Read with your recipe “${recipe.name}”.`)).toBeTruthy();
  });

  it('says which field no longer fits and starts its repair', async () => {
    const { actions } = fakeActions(list(misfit));
    const { user } = renderPanel(actions);
    expect(await screen.findByText(/no longer fits: Phone 12% instead of 96%\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Repair' }));
    expect(actions.teach).toHaveBeenCalledWith(
      { recipe, ask: ['phone'] },
      { locale: 'en', texts: expect.objectContaining({ cancel: 'Cancel' }) },
    );
  });

  it('says it in Czech', async () => {
    const begin = vi.fn(async () => beginning({ locale: 'cs' }));
    renderPanel(fakeActions(list(misfit), { begin }).actions);
    expect(await screen.findByText(/už nesedí: Telefon 12\s%\smísto 96\s%\./)).toBeTruthy();
  });

  it('says that nothing of the recipe is there any more', async () => {
    const gone = report({ used: false, entriesGone: true });
    renderPanel(fakeActions(list(gone)).actions);
    expect(await screen.findByText(/nothing it knows is on the page/)).toBeTruthy();
  });

  it('teaches a site from its menu, and says when the page refuses', async () => {
    const { actions } = fakeActions(list(), { teach: vi.fn(async () => false) });
    const { user } = renderPanel(actions);
    await user.click(await screen.findByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Teach this site…' }));
    expect(actions.teach).toHaveBeenCalledWith({}, expect.anything());
    expect(await screen.findByText('This page does not let itself be pointed at.')).toBeTruthy();
  });

  it('lets the right place of one value of an entry be pointed at', async () => {
    const { actions } = fakeActions(list(report()));
    const { user } = renderPanel(actions);
    await user.click(await screen.findByRole('button', { name: 'Alfa' }));
    await user.click(await screen.findByRole('button', { name: 'Where this was read: Company' }));
    await user.click(await screen.findByRole('button', { name: 'Point at the right one' }));
    expect(actions.teach).toHaveBeenCalledWith({ ask: ['name'], recipe }, expect.anything());
  });
});
