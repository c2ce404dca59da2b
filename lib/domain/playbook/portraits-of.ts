import type { Portraits } from './fit-of';
import type { PlaybookItem } from './playbook-item';

/** The portraits of a playbook. Of several of one kind the first in its order counts. */
export function portraitsOf(items: readonly PlaybookItem[]): Portraits {
  const portraits: { -readonly [Kind in keyof Portraits]: Portraits[Kind] } = {};
  for (const item of items) if (item.part === 'portrait') portraits[item.value.kind] ??= item.value;
  return portraits;
}
