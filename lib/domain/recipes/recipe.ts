import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import { recordKinds } from '../captured-record';

/**
 * What a user taught about a site by pointing: what is an entry, and where in it each value stands.
 * Plain data with a bounded size, run by a small interpreter in the page; it comes from a picker in a
 * hostile page or from a file of somebody else, so that nothing of it counts before this schema.
 */

/** The values that can be pointed at. */
export const recipeFields = [
  'name',
  'phone',
  'email',
  'website',
  'address',
  'street',
  'postalCode',
  'locality',
  'number',
  'industry',
  'person',
  'jobTitle',
  'organization',
  'profile',
] as const;
export const recipeFieldSchema = madeLate(() => z.enum(recipeFields));
export type RecipeField = z.infer<typeof recipeFieldSchema>;

/** The fields each kind of record is asked for, the most useful first. */
export const fieldsOfKind: Readonly<Record<(typeof recordKinds)[number], readonly RecipeField[]>> =
  {
    organization: [
      'name',
      'phone',
      'email',
      'website',
      'address',
      'person',
      'jobTitle',
      'number',
      'industry',
      'street',
      'postalCode',
      'locality',
      'profile',
    ],
    person: [
      'name',
      'jobTitle',
      'organization',
      'phone',
      'email',
      'address',
      'locality',
      'website',
      'profile',
    ],
  };

/** What a selector may ask beyond names and attributes: nothing that makes the browser search long. */
const allowedPseudo = /^:(?:scope|nth-of-type|nth-child|first-child|last-child)$/;

const selector = madeLate(() =>
  z
    .string()
    .trim()
    .min(1)
    .max(300)
    .refine(
      (css) =>
        (css.replace(/"(?:[^"\\]|\\.)*"|\\./g, '').match(/:+[a-z-]*/gi) ?? []).every((pseudo) =>
          allowedPseudo.test(pseudo),
        ),
      { message: 'only :scope, :nth-of-type and :nth-child are allowed in selectors' },
    ),
);

/**
 * One way to find a value below an entry (or, on a single page, below the body).
 * `css`: the elements a selector finds; `:scope` is the entry itself. `label`: what stands beside the
 * element, or behind the line's beginning, that says exactly this, folded and without a colon.
 */
export const locatorSchema = madeLate(() =>
  z.discriminatedUnion('by', [
    z.object({ by: z.literal('css'), css: selector }),
    z.object({ by: z.literal('label'), label: z.string().trim().min(1).max(60) }),
  ]),
);
export type Locator = z.infer<typeof locatorSchema>;

/** What of the element is the value: its text as shown, or an attribute ("href", "content"). */
export const partSchema = madeLate(() => z.string().regex(/^(?:text|[a-z][a-z0-9-]{0,39})$/));

/** One layout in which a field comes. Its locators mean the same; the later ones stand in for the first. */
export const wayShape = madeLate(() => ({
  locators: z.array(locatorSchema).min(1).max(6),
  part: partSchema,
  /** Which line of the element's text, from 0; all of it where it is absent. */
  line: z.number().int().min(0).max(49).optional(),
}));
export const waySchema = madeLate(() => z.object(wayShape));
export type Way = z.infer<typeof waySchema>;

export const fieldRuleSchema = madeLate(() =>
  z.object({
    field: recipeFieldSchema,
    ways: z.array(waySchema).min(1).max(4),
  }),
);
export type FieldRule = z.infer<typeof fieldRuleSchema>;

export const recipeKinds = ['list', 'single'] as const;

/** What the interpreter needs, and nothing else. */
export const recipeRuleSchema = madeLate(() =>
  z
    .object({
      kind: z.enum(recipeKinds),
      record: z.enum(recordKinds),
      /** Selectors of a list's entries that mean the same; the first that finds any counts. */
      entry: z.array(selector).max(5),
      fields: z.array(fieldRuleSchema).min(1).max(recipeFields.length),
    })
    .refine(({ kind, entry }) => kind === 'single' || entry.length > 0, {
      path: ['entry'],
      message: 'a list needs a selector of its entries',
    })
    .refine(({ fields }) => new Set(fields.map(({ field }) => field)).size === fields.length, {
      path: ['fields'],
      message: 'a field is there twice',
    }),
);
export type RecipeRule = z.infer<typeof recipeRuleSchema>;

const rate = madeLate(() => z.number().min(0).max(1));
const rates = madeLate(() => z.partialRecord(recipeFieldSchema, rate));

/** How much a reading found: entries, and for each field the share of them that has it. */
export const fillSchema = madeLate(() =>
  z.object({ entries: z.number().int().min(0).max(2000), rates }),
);
export type Fill = z.infer<typeof fillSchema>;

/** "www.site.example" is that host alone, ".site.example" also all below it. */
const hostPattern = madeLate(() =>
  z
    .string()
    .max(253)
    .regex(/^\.?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/),
);

/** `path` begins with "/"; a "*" stands for anything. */
export const recipeSiteSchema = madeLate(() =>
  z.object({
    host: hostPattern,
    path: z
      .string()
      .max(300)
      .regex(/^\/[^\s?#]*$/),
  }),
);
export type RecipeSite = z.infer<typeof recipeSiteSchema>;

const epoch = madeLate(() => z.number().int().nonnegative());
const version = madeLate(() => z.number().int().positive().max(1_000_000));

/** A rule as it was before it was changed. */
export const formerRuleSchema = madeLate(() =>
  z.object({
    version,
    at: epoch,
    rule: recipeRuleSchema,
    baseline: fillSchema,
  }),
);
export type FormerRule = z.infer<typeof formerRuleSchema>;

export const maxFormer = 20;

/** What goes into a file: everything but how it fared here. */
export const sharedRecipeSchema = madeLate(() =>
  z.object({
    id: z.string().regex(/^[a-z0-9-]{8,64}$/),
    name: z.string().trim().min(1).max(120),
    site: recipeSiteSchema,
    rule: recipeRuleSchema,
    /** What was found when it was taught or repaired. */
    baseline: fillSchema,
    version,
    /** The latest first. */
    history: z.array(formerRuleSchema).max(maxFormer),
    createdAt: epoch,
    updatedAt: epoch,
  }),
);
export type SharedRecipe = z.infer<typeof sharedRecipeSchema>;

/** How the present version fared on pages. */
export const recipeUseSchema = madeLate(() =>
  z.object({
    lastUsedAt: epoch,
    reads: z.number().int().positive(),
    /** Moving share of the entries that have each field. */
    rates,
    /** Entries found at the last reading. */
    entries: z.number().int().min(0).max(2000),
    /** When the page last did not fit. */
    misfitAt: epoch.optional(),
  }),
);
export type RecipeUse = z.infer<typeof recipeUseSchema>;

export const recipeSchema = madeLate(() =>
  sharedRecipeSchema.extend({
    use: recipeUseSchema.optional(),
    /** In the bin since. */
    deletedAt: epoch.optional(),
  }),
);
export type Recipe = z.infer<typeof recipeSchema>;
