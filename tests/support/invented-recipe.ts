import type { FieldRule, Recipe, RecipeField } from '@/lib/domain/recipes/recipe';

/** A field found by one selector. */
export function fieldRule(field: RecipeField, css: string): FieldRule {
  return { field, ways: [{ locators: [{ by: 'css', css }], part: 'text' }] };
}

/** A recipe for a list of companies, taught on 24 entries. */
export function inventedRecipe(parts: Partial<Recipe> = {}): Recipe {
  return {
    id: '3f0c7a52-6a0e-4a44-9d7e-5f0a0f3b9a11',
    name: 'svaz-demo.test/clenove',
    site: { host: 'www.svaz-demo.test', path: '/clenove/*' },
    rule: {
      kind: 'list',
      record: 'organization',
      entry: ['ul.clenove > li'],
      fields: [fieldRule('name', 'h3'), fieldRule('phone', '.tel')],
    },
    baseline: { entries: 24, rates: { name: 1, phone: 0.96 } },
    version: 1,
    history: [],
    createdAt: 1_750_000_000_000,
    updatedAt: 1_750_000_000_000,
    ...parts,
  };
}
