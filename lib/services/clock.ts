import { readStored, watchStored } from '@/lib/platform/storage';

/** Kept for as long as the browser runs, and out of reach of every page but our own. */
const clockKey = 'clock';

let standsAt: number | undefined;

const take = (value: unknown) => {
  standsAt =
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
};

/**
 * What time it is, epoch ms. Everything that is due asks this clock, so that a test of the browser can
 * let weeks pass: where `clock` stands in the session's storage, the clock stands there as well.
 */
export const now = (): number => standsAt ?? Date.now();

/** Begins to heed a clock that was set. To be awaited by each page and worker before it asks the time. */
export async function followClock(): Promise<void> {
  watchStored('session', clockKey, take);
  take(await readStored('session', clockKey));
}

/** Calls back when the clock was set. Returns the way to stop. */
export function onClockSet(onSet: () => void): () => void {
  return watchStored('session', clockKey, (value) => {
    take(value);
    onSet();
  });
}

/** What happens in a page when somebody comes back to it: timers of hidden and sleeping pages are late. */
const wakeUps = ['visibilitychange', 'focus', 'pageshow'] as const;

/**
 * Calls back each half minute, when the clock was set, and when somebody comes back to the page, be it
 * from another window or from a sleep of the machine: for pages, whose time passes.
 */
export function watchClock(
  onTime: (now: number) => void,
  page: EventTarget | undefined = globalThis.window,
): () => void {
  const tell = () => onTime(now());
  const timer = setInterval(tell, 30_000);
  const stop = onClockSet(tell);
  for (const event of wakeUps) page?.addEventListener(event, tell);
  return () => {
    clearInterval(timer);
    stop();
    for (const event of wakeUps) page?.removeEventListener(event, tell);
  };
}
