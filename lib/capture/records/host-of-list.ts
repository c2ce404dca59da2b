import type { Found, FoundPerson, FoundRecord } from './findings-schema';

const fields = ['phones', 'emails', 'websites', 'profiles', 'numbers'] as const;
/** Two entries may be the host's own offices; a foot of each entry is known by two already. */
const enough = 2;

/** How a value is compared: as its digits where it is a number. */
function keyOf({ value }: Found): string {
  const digits = value.replace(/\D/g, '');
  const plain = value.toLowerCase().replace(/^https?:\/\/|\/$/g, '');
  return /\p{L}/u.test(value) ? plain : digits.slice(-9);
}

/** Which entry alone has each value of a field; -1 where several have it. */
function holdersOf(
  entries: readonly FoundRecord[],
  field: (typeof fields)[number],
): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  entries.forEach((entry, at) => {
    for (const found of entry[field]) {
      const key = keyOf(found);
      holders.set(key, (holders.get(key) ?? at) === at ? at : -1);
    }
  });
  return holders;
}

/**
 * The hosts of a list without what its entries have each for itself: an entry may have a foot as pages
 * have one, and what stands there is its own. What one entry alone shares with the host is left: an
 * association may be among its members.
 */
export function hostsOfList<R extends FoundPerson>(
  hosts: readonly R[],
  entries: readonly FoundRecord[],
): R[] {
  return hosts.map((host) => {
    const own: R = { ...host };
    for (const field of fields) {
      if (host[field].length < enough) continue;
      const holders = holdersOf(entries, field);
      const holderOf = (found: Found) => holders.get(keyOf(found)) ?? -1;
      const holding = new Set(host[field].map(holderOf).filter((at) => at >= 0));
      if (holding.size >= enough) own[field] = host[field].filter((found) => holderOf(found) < 0);
    }
    return own;
  });
}
