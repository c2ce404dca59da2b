import type { ItemOf, PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { Potential } from '@/lib/domain/qualification';

export type StrategyItem = ItemOf<'strategy'>;

/** The strategies there are, in the playbook's order. */
export const strategiesOf = (items: readonly PlaybookItem[]): StrategyItem[] =>
  items.filter((item) => item.part === 'strategy');

export const findStrategy = (
  items: readonly PlaybookItem[],
  id: string | undefined,
): StrategyItem | undefined => strategiesOf(items).find((item) => item.id === id);

/**
 * How a lead of this potential is developed: the first strategy that is meant for it. None for a low
 * one, on which no effort is to be spent, and where the potential is not known yet.
 */
export function strategyFor(
  potential: Potential | undefined,
  items: readonly PlaybookItem[],
): StrategyItem | undefined {
  return strategiesOf(items).find(({ value }) => value.potential === potential);
}
