/**
 * Schema version 2: recipes, beside everything of version 1. Frozen once released: never edited,
 * imports nothing of the app.
 */
export const version2 = {
  number: 2,
  /** Tables that version 1 did not have; a new table needs no upgrade of rows. */
  stores: {
    recipes: 'id, site.host, updatedAt',
  },
} as const;
