import { createContext } from 'react';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { RecipeField } from '@/lib/domain/recipes/recipe';
import type { KnownHoldBack } from './hold-backs-of';

interface Editing {
  /** ISO 3166-1 alpha-2: whose phone numbers come without a prefix; '' when it is not set. */
  region: string;
  /** What time it is, epoch ms. */
  now(): number;
  /** The company's own columns, in their order. */
  ownColumns?: readonly OwnColumn[];
  /** The company's list of what holds prospects back, in its order. */
  holdBacks?: readonly KnownHoldBack[];
  /** Lets the user point at the right place of a value on its page; absent where there is no page. */
  repair?(field: RecipeField): void;
}

/** What the editors need to know that is the same for the whole screen. */
export const EditingContext = createContext<Editing>({ region: '', now: Date.now });
