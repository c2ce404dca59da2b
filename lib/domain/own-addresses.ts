import type { Origin } from './origin';

/**
 * Where the reader says that a text only names a town: the company may work there. Stands in stored
 * origins, so it may not change.
 */
export const namedInText = 'town named in the text';

/** The addresses of a company itself, without towns that a page only names. */
export function ownAddresses<A extends { origin: Origin }>(addresses: readonly A[]): A[] {
  return addresses.filter(({ origin }) => origin.where !== namedInText);
}
