import { describe, expect, it } from 'vitest';
import { sharedOf } from '@/lib/domain/recipes/recipe-versions';
import { readRecipeFile, writeRecipeFile } from '@/lib/exchange/recipe-file';
import { fieldRule, inventedRecipe } from '../support/invented-recipe';

const recipe = sharedOf(inventedRecipe());
const fileOf = (recipes: unknown[], more = {}) =>
  JSON.stringify({ format: 'prospect-clipper-recipes', version: 1, recipes, ...more });

describe('a file of recipes', () => {
  it('gives back what was written, a byte order mark or not', () => {
    const text = writeRecipeFile([recipe]);
    const expected = { ok: true, recipes: [recipe], refused: [] };
    expect(readRecipeFile(text)).toEqual(expected);
    expect(readRecipeFile(`\u{FEFF}${text}`)).toEqual(expected);
  });

  it.each([
    ['not-json', '{'],
    ['not-recipes', '[]'],
    ['not-recipes', '{"format":"other","version":1,"recipes":[]}'],
    ['newer-format', fileOf([recipe], { version: 2 })],
    ['too-large', ' '.repeat(5_000_001)],
  ])('says %s', (problem, text) => {
    expect(readRecipeFile(text)).toEqual({ ok: false, problem });
  });

  it('names what is wrong and where, and takes the others', () => {
    const wrong = {
      ...recipe,
      rule: {
        ...recipe.rule,
        fields: [
          fieldRule('name', 'h3'),
          { field: 'phone', ways: [{ locators: [{ by: 'css', css: 'a:has(b)' }], part: 'text' }] },
        ],
      },
    };
    const file = readRecipeFile(fileOf([wrong, recipe, 7]));
    expect(file).toMatchObject({
      ok: true,
      recipes: [recipe],
      refused: [
        {
          where: '1 “svaz-demo.test/clenove”, rule.fields[1].ways[0].locators[0].css',
          what: expect.stringContaining('allowed in selectors'),
        },
        { where: '3' },
      ],
    });
  });

  it('takes nothing over that is not a recipe’s own', () => {
    const file = readRecipeFile(fileOf([{ ...recipe, deletedAt: 5, use: {}, extra: 'x' }]));
    expect(file).toMatchObject({ recipes: [recipe] });
    expect(JSON.stringify(file)).not.toMatch(/deletedAt|extra/);
  });
});
