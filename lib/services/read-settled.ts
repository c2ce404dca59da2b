import type { TabReading } from './read-tab';

/** How often a page that was followed is looked at again, and for how long at most. Milliseconds. */
const lookEvery = 250;
const lookFor = 3000;

/** What a reading says, whatever the address and the time: to tell the same content from other. */
export function contentOf(reading: TabReading): string {
  if (!reading.ok) return reading.reason;
  const { view, records } = reading.result;
  return JSON.stringify([view, records], (key, value) => (key === 'origin' ? undefined : value));
}

interface SettledOptions {
  /** What the page showed before, as contentOf() gives it. */
  former?: string;
  /** The first reading, where there is one already. */
  begun?: TabReading;
  wait?(milliseconds: number): Promise<void>;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Reads a page that changed its address by itself. Such a page shows the former content for a while,
 * or none, before the new one: it is read until two readings in a row agree and say something other
 * than `former`. After three seconds the last reading counts; then it does show the same.
 */
export async function readSettled(
  read: () => Promise<TabReading>,
  { former, begun, wait = pause }: SettledOptions = {},
): Promise<TabReading> {
  let reading = begun ?? (await read());
  for (let waited = 0; waited < lookFor && reading.ok; waited += lookEvery) {
    const before = contentOf(reading);
    await wait(lookEvery);
    reading = await read();
    const now = contentOf(reading);
    if (now === before && now !== former) break;
  }
  return reading;
}
