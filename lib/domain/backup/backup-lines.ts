import * as z from 'zod';
import { panelDraftSchema } from '@/lib/domain/draft';
import { monthPlanSchema } from '@/lib/domain/figures/month-plan';
import { sourceCostSchema } from '@/lib/domain/figures/source-cost';
import { leadSchema } from '@/lib/domain/lead';
import { madeLate } from '@/lib/domain/made-late';
import { expertRequestSchema } from '@/lib/domain/playbook/expert';
import { playbookItemSchema } from '@/lib/domain/playbook/playbook-item';
import { questionSetSchema } from '@/lib/domain/qualification';
import { questionSetDraftSchema } from '@/lib/domain/questions/question-set-draft';
import { recipeSchema } from '@/lib/domain/recipes/recipe';

export const backupFormat = 'prospect-clipper-backup';
export const backupVersion = 1;

const longestLine = 4_000_000;
const deepest = 32;

/**
 * What a backup holds, table by table, in this order. Left out: what is made of the leads again (projections),
 * how to undo things in a store that will be another one (actions), and the backups themselves.
 */
export const backedUpTables = [
  'leads',
  'bin',
  'drafts',
  'questionSets',
  'recipes',
  'meta',
  'savedViews',
  'ownColumns',
  'columnMappings',
  'exportMarks',
  'notDuplicates',
  'suppressed',
  'playbook',
  'expertRequests',
  'sourceCosts',
  'monthPlans',
] as const;
export type BackedUpTable = (typeof backedUpTables)[number];

/** Rows whose meaning belongs elsewhere: whatever reads them checks them. */
const keyed = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape);
const shortText = madeLate(() => z.string().min(1).max(4000));
const hashes = madeLate(() => z.array(z.string().max(64)).max(1000));
const apartMarks = madeLate(() =>
  z.object({ name: z.string().max(64), keys: hashes, places: hashes }),
);

/** What a row of each table must be like to be taken from a file. */
export const backedUp = madeLate(
  () =>
    ({
      leads: leadSchema,
      bin: z.object({ id: shortText, deletedAt: z.number(), lead: leadSchema }),
      drafts: panelDraftSchema,
      questionSets: questionSetSchema,
      recipes: recipeSchema,
      meta: z.union([
        z.object({ key: z.literal('active-question-set'), id: shortText, version: z.number() }),
        z.object({
          key: z.literal('trial-question-set'),
          id: shortText,
          version: z.number(),
          since: z.number(),
        }),
        z.object({
          key: z.literal('question-set-draft'),
          draft: questionSetDraftSchema,
          at: z.number(),
        }),
        z.object({ key: z.literal('playbook-seeded'), at: z.number() }),
        z.object({ key: z.templateLiteral(['suppression-key:', z.string()]), secret: shortText }),
      ]),
      savedViews: keyed({ id: shortText }),
      ownColumns: keyed({ id: shortText }),
      columnMappings: keyed({ headers: shortText }),
      exportMarks: keyed({ target: shortText }),
      notDuplicates: keyed({
        a: shortText,
        b: shortText,
        marks: z.tuple([apartMarks, apartMarks]).optional(),
      }),
      suppressed: z.object({
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        keyId: z.string().max(64),
        at: z.number(),
        who: z.string().max(64).optional(),
        liftedAt: z.number().optional(),
      }),
      playbook: playbookItemSchema,
      expertRequests: expertRequestSchema,
      sourceCosts: sourceCostSchema,
      monthPlans: monthPlanSchema,
    }) as const satisfies Record<BackedUpTable, z.ZodType>,
);

/** What is known of a backup without reading its rows. */
export const backupFactsSchema = madeLate(() =>
  z.object({
    /** The store it was made of. */
    databaseId: z.string().min(1).max(64),
    /** How many changes that store had seen. */
    changes: z.number().int().nonnegative(),
    /** Rows by table. */
    counts: z.record(z.string().max(40), z.number().int().nonnegative()),
    /** Of all lines in their order; see addToSum. */
    sum: z.string().max(16),
    settings: z.unknown().optional(),
  }),
);
export type BackupFacts = z.infer<typeof backupFactsSchema>;

/** Numbers in a row as a text can hold them; all other rows hold none. */
const asList = (_: string, value: unknown) => (value instanceof Uint32Array ? [...value] : value);

/** A row as it stands in a backup: no line breaks in it, one at its end. */
export const lineOf = (table: BackedUpTable, row: unknown): string =>
  `${table === 'exportMarks' ? JSON.stringify([table, row], asList) : JSON.stringify([table, row])}\n`;

/** Where the sum of no lines at all begins. */
export const emptySum = 0x811c9dc5;

/** Goes on with the sum of the lines before (FNV-1a): it notices what was cut, swapped or altered. */
export function addToSum(sum: number, text: string): number {
  let result = sum;
  for (let at = 0; at < text.length; at += 1)
    result = Math.imul(result ^ text.charCodeAt(at), 0x01000193);
  return result >>> 0;
}

export const shownSum = (sum: number): string => sum.toString(16).padStart(8, '0');

/** Whether the brackets of a JSON text nest deeper than anything of ours; linear, no recursion. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

export type ReadLine =
  | { ok: true; table: BackedUpTable; row: unknown }
  | { ok: false; what: string };

const withoutProto = (name: string, value: unknown) => (name === '__proto__' ? undefined : value);

/** Parses JSON of a stranger: undefined for what is none, too long or nested too deep. */
export function parseBounded(text: string): unknown {
  if (text.length > longestLine || nestsTooDeep(text)) return undefined;
  try {
    return text.includes('__proto__') || text.includes('\\u')
      ? JSON.parse(text, withoutProto)
      : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const rowLineSchema = madeLate(() => z.tuple([z.string(), z.unknown()]));

/** Reads one line. `strict`: a stranger may have written it, so its row is checked value by value. */
export function readLine(line: string, strict: boolean): ReadLine {
  const parsed = rowLineSchema.safeParse(parseBounded(line)).data;
  if (!parsed) return { ok: false, what: 'no row' };
  const [name, raw] = parsed;
  const table = backedUpTables.find((each) => each === name);
  if (!table) return { ok: false, what: `unknown table ${name.slice(0, 40)}` };
  if (!strict) return { ok: true, table, row: raw };
  const checked = backedUp[table].safeParse(raw);
  if (checked.success) return { ok: true, table, row: checked.data };
  const [issue] = checked.error.issues;
  return { ok: false, what: `${table}.${issue?.path.join('.')}: ${issue?.message}` };
}
