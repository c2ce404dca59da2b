import type { FieldRule, RecipeField, RecipeRule } from '@/lib/domain/recipes/recipe';
import { type EntryLevel, generaliseEntries } from './generalise-entries';
import { exampleValue, type FieldExample, generaliseField } from './generalise-field';
import { type EntryValues, findEntryRoots, type RecipeReading, runRecipe } from './run-recipe';
import { pageRoots } from './select';

/**
 * What is asked at the moment. `kind`: what the page shows; `entry`, `second`: an entry, and another
 * one; `entries`: whether those found are all; `field`: where a value stands.
 */
export type PickingStep = 'kind' | 'entry' | 'second' | 'entries' | 'field';

/** `outside`: not in an entry. `not-such`: it cannot be a value of the field. `no-way`: it cannot be told how to find it again. */
export type PickingProblem = 'not-alike' | 'outside' | 'not-such' | 'no-way';

/** Everything known so far. Never changed: each answer makes a new one, so that undoing is going back. */
export interface Picking {
  readonly document: Document;
  readonly url: string;
  /** Which fields are asked for, by the kind of record. */
  readonly fields: Readonly<Record<RecipeRule['record'], readonly RecipeField[]>>;
  readonly nameElement?: (element: Element) => string | undefined;
  readonly step: PickingStep;
  readonly kind: RecipeRule['kind'];
  readonly record: RecipeRule['record'];
  readonly first?: Element;
  readonly levels: readonly EntryLevel[];
  readonly level: number;
  readonly roots: readonly Element[];
  readonly entry: readonly string[];
  readonly rules: readonly FieldRule[];
  readonly examples: Readonly<Partial<Record<RecipeField, readonly FieldExample[]>>>;
  /** The field that is asked for; absent when all were. */
  readonly field?: RecipeField;
  /** The fields that are still to be asked, in order. */
  readonly queue: readonly RecipeField[];
  /** The field that was pointed at last. */
  readonly last?: RecipeField;
  readonly problem?: PickingProblem;
}

export interface PickingStart {
  /** The recipe to repair; absent for a new one. */
  rule?: RecipeRule;
  /** What the page is known to show: the question is not asked. */
  kind?: RecipeRule['kind'];
  record?: RecipeRule['record'];
  /** The fields to ask for first. */
  ask?: readonly RecipeField[];
}

const mostWays = 4;

function withQueue(picking: Picking, queue: readonly RecipeField[]): Picking {
  const [field, ...rest] = queue;
  const { field: _, ...others } = picking;
  return { ...others, step: 'field', queue: rest, ...(field && { field }) };
}

/** The fields to be asked once the entries are known: those wanted, or all that nobody taught yet. */
function questions(picking: Picking, wanted: readonly RecipeField[] = []): RecipeField[] {
  if (wanted.length > 0) return [...wanted];
  const taught = new Set(picking.rules.map(({ field }) => field));
  return picking.fields[picking.record].filter((field) => !taught.has(field));
}

function startFields(picking: Picking, wanted?: readonly RecipeField[]): Picking {
  return withQueue(picking, questions(picking, wanted));
}

/** The beginning: of a new recipe, or of the repair of one. */
export function beginPicking(
  page: Pick<Picking, 'document' | 'url' | 'fields' | 'nameElement'>,
  { rule, kind, record, ask = [] }: PickingStart,
): Picking {
  const picking: Picking = {
    ...page,
    step: 'kind',
    kind: rule?.kind ?? kind ?? 'list',
    record: rule?.record ?? record ?? 'organization',
    levels: [],
    level: 0,
    roots: [],
    entry: rule?.entry ?? [],
    rules: rule?.fields ?? [],
    examples: {},
    queue: ask,
  };
  if (!rule && (!kind || !record)) return picking;
  if (picking.kind === 'single')
    return startFields({ ...picking, roots: pageRoots(page.document) }, ask);
  const roots = rule ? findEntryRoots(page.document, rule.entry) : [];
  return roots.length > 0 ? startFields({ ...picking, roots }, ask) : { ...picking, step: 'entry' };
}

/** The answer to what the page shows. */
export function chooseKind(
  picking: Picking,
  kind: Picking['kind'],
  record: Picking['record'],
): Picking {
  const chosen = { ...picking, kind, record };
  if (kind === 'list') return { ...chosen, step: 'entry' };
  return startFields({ ...chosen, roots: pageRoots(picking.document) });
}

function pointAtSecond(picking: Picking, first: Element, second: Element): Picking {
  const { levels, likely } = generaliseEntries(first, second);
  const level = levels[likely];
  if (!level) return { ...picking, problem: 'not-alike' };
  return { ...picking, step: 'entries', levels, level: likely, roots: level.elements };
}

function pointAtField(picking: Picking, field: RecipeField, element: Element, line?: number) {
  const root = picking.roots.find((each) => each.contains(element));
  if (!root) return { ...picking, problem: 'outside' as const };
  const example: FieldExample = { root, element, ...(line !== undefined && { line }) };
  if (exampleValue(field, example, picking.url) === undefined)
    return { ...picking, problem: 'not-such' as const };
  const trial = {
    roots: picking.roots,
    base: picking.url,
    ...(picking.kind === 'single' && { nameElement: picking.nameElement }),
  };
  const before = picking.examples[field] ?? [];
  const all = [...before, example];
  const shared = generaliseField(field, all, trial);
  const own = shared ?? generaliseField(field, [example], trial);
  if (!own) return { ...picking, problem: 'no-way' as const };
  const former = picking.rules.find((rule) => rule.field === field)?.ways ?? [];
  // A second example in another layout stands beside the first one; a repair takes its place.
  const ways = shared || before.length === 0 ? [own] : [...former, own].slice(-mostWays);
  const rules = [...picking.rules.filter((rule) => rule.field !== field), { field, ways }];
  const examples = { ...picking.examples, [field]: all };
  return withQueue({ ...picking, rules, examples, last: field }, picking.queue);
}

/** The user pointed at an element: the answer to the question that is asked, or a problem. */
export function point(picking: Picking, element: Element, line?: number): Picking {
  const { problem: _, ...calm } = picking;
  if (picking.step === 'entry') return { ...calm, step: 'second', first: element };
  if (picking.step === 'second' && picking.first)
    return pointAtSecond(calm, picking.first, element);
  if (picking.step === 'field' && picking.field)
    return pointAtField(calm, picking.field, element, line);
  return picking;
}

/** A wider (1) or narrower (-1) reading of what an entry is; the same picking where there is none. */
export function changeLevel(picking: Picking, by: 1 | -1): Picking {
  const level = picking.levels[picking.level + by];
  if (picking.step !== 'entries' || !level) return picking;
  return { ...picking, level: picking.level + by, roots: level.elements };
}

/** The entries are right: on to the fields. A repaired recipe keeps the fields that still fill. */
export function acceptEntries(picking: Picking): Picking {
  const level = picking.levels[picking.level];
  if (!level) return picking;
  const moved = { ...picking, entry: level.selectors, roots: level.elements };
  const rates = readPicking(moved).fill.rates;
  const rules = moved.rules.filter(({ field }) => (rates[field] ?? 0) >= 0.5);
  const taught = new Set(rules.map(({ field }) => field));
  // What the user came for, and the name, without which an entry is none.
  const came = moved.queue.length > 0 ? (['name', ...moved.queue] as const) : [];
  const wanted = [...new Set(came)].filter((field) => !taught.has(field));
  return startFields({ ...moved, rules }, wanted);
}

/** Asks for a field next, whatever the order. */
export function askField(picking: Picking, field: RecipeField): Picking {
  if (picking.step !== 'field') return picking;
  const { problem: _, ...calm } = picking;
  const rest = [picking.field, ...picking.queue].filter(
    (other) => other !== undefined && other !== field,
  ) as RecipeField[];
  return withQueue(calm, [field, ...rest]);
}

/** Leaves the field that is asked for as it was. */
export function skipField(picking: Picking): Picking {
  if (picking.step !== 'field') return picking;
  const { problem: _, ...calm } = picking;
  return withQueue(calm, picking.queue);
}

/** The recipe as taught so far; undefined while it would make no record. */
export function ruleOf({ kind, record, entry, rules, fields }: Picking): RecipeRule | undefined {
  const order = fields[record];
  const known = rules
    .filter(({ field }) => order.includes(field))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  const named = known.some(({ field }) => field === 'name');
  if (known.length === 0 || (kind === 'list' && (!named || entry.length === 0))) return undefined;
  return { kind, record, entry: kind === 'list' ? [...entry] : [], fields: known };
}

/** What the recipe as taught so far finds on this page. */
export function readPicking(picking: Picking): RecipeReading {
  const { document, url, kind, record, entry, rules } = picking;
  if (rules.length === 0) return { entries: [], fill: { entries: 0, rates: {} }, truncated: false };
  return runRecipe(document, { kind, record, entry: [...entry], fields: [...rules] }, url);
}

/** How many of the entries that the user sees have the field. */
export function countFilled(entries: readonly EntryValues[], field: RecipeField): number {
  return entries.filter(({ values }) => values[field] !== undefined).length;
}
