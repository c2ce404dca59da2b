import { type EarlyReading, startReading } from './early-reading';

/** Out of reach of every page but our own: it is the popup's own window. */
const place = globalThis as { earlyReading?: Promise<EarlyReading | undefined> };

/** Begins to read the tab in front before the popup's own modules are there. */
export function beginReading(): void {
  place.earlyReading = startReading();
}

/** The reading that was begun for this popup, or else one begun now. Never rejects. */
export function takeReading(): Promise<EarlyReading | undefined> {
  const { earlyReading } = place;
  delete place.earlyReading;
  return earlyReading ?? startReading();
}
