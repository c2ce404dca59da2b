import type { LeadColumns } from './lead-index';

/** Keeps what was worked out of columns, by name, for as long as the columns stay as they are. */
export function rememberFor<T>(): (leads: LeadColumns, name: string, make: () => T) => T {
  const caches = new WeakMap<LeadColumns, { version: number; known: Map<string, T> }>();
  return (leads, name, make) => {
    let cache = caches.get(leads);
    if (cache?.version !== leads.version) {
      cache = { version: leads.version, known: new Map() };
      caches.set(leads, cache);
    }
    const known = cache.known.get(name);
    if (known !== undefined) return known;
    const made = make();
    cache.known.set(name, made);
    return made;
  };
}
