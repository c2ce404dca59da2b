import type { Recipe } from '@/lib/domain/recipes/recipe';
import { fieldRule, inventedRecipe } from './invented-recipe';

const at = Date.UTC(2026, 10, 20, 9, 0);

/** What somebody taught about the demo web, at three states of health. */
export const taughtRecipes: Recipe[] = [
  inventedRecipe({
    id: 'taught-workshops',
    name: 'cech-demo.test/dilny/',
    site: { host: 'cech-demo.test', path: '/dilny/' },
    rule: {
      kind: 'list',
      record: 'organization',
      entry: ['div.karta'],
      fields: [
        fieldRule('name', 'em'),
        {
          field: 'phone',
          ways: [
            {
              locators: [{ by: 'css', css: ':scope > p:nth-of-type(2)' }],
              part: 'text',
              line: 1,
            },
          ],
        },
        {
          field: 'email',
          ways: [{ locators: [{ by: 'css', css: 'a[href^="mailto:"]' }], part: 'href' }],
        },
      ],
    },
    baseline: { entries: 12, rates: { name: 1, phone: 11 / 12, email: 8 / 12 } },
    version: 2,
    history: [
      {
        version: 1,
        at: at - 86_400_000,
        rule: {
          kind: 'list',
          record: 'organization',
          entry: ['div.karta'],
          fields: [fieldRule('name', 'a')],
        },
        baseline: { entries: 12, rates: { name: 1 } },
      },
    ],
    updatedAt: at,
  }),
  inventedRecipe({
    id: 'taught-members',
    updatedAt: at - 1,
    use: {
      lastUsedAt: at,
      reads: 7,
      entries: 24,
      rates: { name: 1, phone: 0.61 },
      misfitAt: at - 3_600_000,
    },
  }),
  inventedRecipe({
    id: 'taught-profile',
    name: 'Příručka dodavatelů strojírenského průmyslu – osoby',
    site: { host: '.prirucka-demo.test', path: '/osoba/*' },
    rule: {
      kind: 'single',
      record: 'person',
      entry: [],
      fields: [fieldRule('jobTitle', '.funkce'), fieldRule('organization', '.firma')],
    },
    baseline: { entries: 1, rates: { jobTitle: 1, organization: 1 } },
    updatedAt: at - 2,
  }),
];
