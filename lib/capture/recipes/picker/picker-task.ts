import type { Fill, RecipeField, RecipeRule } from '@/lib/domain/recipes/recipe';
import type { Picking, PickingProblem, PickingStart } from '../picking';

/** What the picker says, in the user's language; `{…}` are places to be filled. */
export interface PickerTexts {
  label: string;
  question: Record<Picking['step'] | 'finished', string>;
  hint: Record<Picking['step'] | 'finished' | 'single', string>;
  kind: Record<`${RecipeRule['kind']}-${RecipeRule['record']}`, string>;
  field: Record<RecipeField, string>;
  problem: Record<PickingProblem, string>;
  entries: string;
  found: string;
  foundOne: string;
  yes: string;
  wider: string;
  narrower: string;
  skip: string;
  undo: string;
  done: string;
  cancel: string;
  move: string;
  keys: string;
  saving: string;
  saved: string;
  failed: string;
}

/** What the picker is given when it is injected. */
export interface PickerTask {
  /** Says that the user asked for this; sent back with the result. */
  ticket: string;
  locale: string;
  theme: 'system' | 'light' | 'dark';
  texts: PickerTexts;
  fields: Picking['fields'];
  start: PickingStart;
}

/** What comes of it. */
export interface Picked {
  ticket: string;
  rule: RecipeRule;
  fill: Fill;
}

export type PickedAnswer = { ok: true; name: string } | { ok: false };
