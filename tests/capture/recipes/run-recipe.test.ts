import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runRecipe } from '@/lib/capture/recipes/run-recipe';
import { runRecipes } from '@/lib/capture/recipes/run-recipes';
import { parseRecipeFindings } from '@/lib/capture/records/recipe-findings';
import type { RecipeRule } from '@/lib/domain/recipes/recipe';
import { fieldRule } from '../../support/invented-recipe';
import { openPage } from '../support/open-page';
import { awkwardPage, base, members } from './awkward-page';

const rule = (entry: string[], name: string, phone: string): RecipeRule => ({
  kind: 'list',
  record: 'organization',
  entry,
  fields: [fieldRule('name', name), fieldRule('phone', phone)],
});

describe('the interpreter', () => {
  it('takes the first selector of entries that finds any with values', () => {
    const found = runRecipe(
      awkwardPage(),
      rule(['li.gone', 'ul.menu > li', '.clen'], 'b', 'p'),
      base,
    );
    expect(found.fill.entries).toBe(members.length);
  });

  it('finds nothing by selectors that the browser refuses', () => {
    const found = runRecipe(awkwardPage(), rule(['..', '.clen'], 'b[', ':::'), base);
    expect(found).toEqual({
      entries: [],
      fill: { entries: 0, rates: { name: 0, phone: 0 } },
      truncated: false,
    });
  });

  it('takes at most 2,000 entries, and says so', () => {
    const items = Array.from({ length: 2100 }, (_, at) => `<li><b>Dílna ${at}</b></li>`).join('');
    const { fill, truncated } = runRecipe(
      openPage(`<ul>${items}</ul>`),
      rule(['li'], 'b', 'i'),
      base,
    );
    expect(fill.entries).toBe(2000);
    expect(truncated).toBe(true);
  });

  it('leaves the page as it was', () => {
    const document = awkwardPage();
    const before = document.documentElement.outerHTML;
    runRecipe(document, rule(['.clen'], 'b', 'p'), base);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is not led astray by elements that take the names of the document', () => {
    const document = openPage(
      `<form id="f"><input name="querySelectorAll"><input name="childNodes"></form>
       <img name="querySelectorAll"><ul><li><b>Dílna Alba</b></li><li><b>Dílna Borek</b></li></ul>`,
    );
    expect(runRecipe(document, rule(['li'], 'b', 'i'), base).fill.entries).toBe(2);
  });

  it('returns what can be taken for any selectors and any text', () => {
    const css = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('b', 'p', ':scope', ':scope > p', '*', 'li > b'),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), css, css, css, (text, entry, name, phone) => {
        const document = openPage('<ul><li><b></b><p></p></li><li><b></b></li></ul>', base);
        for (const each of document.querySelectorAll('b, p')) each.textContent = text;
        const task = [{ id: 'recipe-1', rule: rule([entry], name, phone) }];
        const found = runRecipes({ document, url: base, task });
        expect(parseRecipeFindings(JSON.parse(JSON.stringify(found)))).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('does nothing without a task', () => {
    const document = awkwardPage();
    expect(runRecipes({ document, url: base, task: undefined }).readings).toEqual([]);
    const broken = [{ id: 'recipe-1', rule: {} }];
    expect(runRecipes({ document, url: base, task: broken }).readings[0]?.entries).toEqual([]);
  });
});
