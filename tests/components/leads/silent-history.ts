/** Changes of the hash that a browser tells nobody of, the earliest first. */
const silent: { oldURL: string; newURL: string }[] = [];

/** An event that somebody made, rather than happy-dom itself. */
class MadeHashChange extends HashChangeEvent {}

/**
 * happy-dom tells of a changed hash a moment after `pushState` and `replaceState` too. Browsers do not, and
 * an address that is heard of when the table has gone on since would take it back.
 */
export function silenceHistory(): void {
  if (globalThis.HashChangeEvent === MadeHashChange) return;
  globalThis.HashChangeEvent = MadeHashChange;
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name].bind(history);
    history[name] = (...entry) => {
      const [oldURL, before] = [location.href, location.hash];
      change(...entry);
      if (location.hash !== before) silent.push({ oldURL, newURL: location.href });
    };
  }
  addEventListener(
    'hashchange',
    (event) => {
      const [next] = silent;
      if (event instanceof MadeHashChange || !next) return;
      if (event.oldURL !== next.oldURL || event.newURL !== next.newURL) return;
      silent.shift();
      event.stopImmediatePropagation();
    },
    true,
  );
}
