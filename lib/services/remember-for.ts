import type { LeadColumns } from './lead-index';

/**
 * Keeps what was worked out of columns, by name, for as long as the columns stay as they are.
 * `until`: 'replaced' where it was worked out of columns that are there from the beginning, so that
 * others may come beside them; 'version' where it is void with whatever comes.
 */
export function rememberFor<T>(
  until: 'replaced' | 'version',
): (leads: LeadColumns, name: string, make: () => T) => T {
  const caches = new WeakMap<LeadColumns, { version: number; known: Map<string, T> }>();
  return (leads, name, make) => {
    let cache = caches.get(leads);
    if (cache?.version !== leads[until]) {
      cache = { version: leads[until], known: new Map() };
      caches.set(leads, cache);
    }
    const known = cache.known.get(name);
    if (known !== undefined) return known;
    const made = make();
    cache.known.set(name, made);
    return made;
  };
}
