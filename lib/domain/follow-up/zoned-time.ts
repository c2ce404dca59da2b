const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

export interface WallTime {
  /** "2026-11-22" */
  day: string;
  /** "14:30" */
  time: string;
}

function partsAt(now: number, timeZone: string): Record<string, string> {
  return Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
}

/** What calendar and clock show at a moment (epoch ms) in a time zone ("Europe/Prague"). */
export function wallTimeAt(now: number, timeZone: string): WallTime {
  const { year, month, day, hour, minute } = partsAt(now, timeZone);
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** How far the clocks of the zone are ahead of UTC at a moment, in ms. */
function aheadAt(now: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsAt(now, timeZone);
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return shown - Math.floor(now / 1000) * 1000;
}

/**
 * The first moment (epoch ms) at which the clocks of the zone have come to that day and time. Of an
 * hour that comes twice it is the first one; one that is skipped has come when the clocks went on.
 */
export function momentOf({ day, time }: WallTime, timeZone: string): number {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const dayMs = 24 * 60 * 60 * 1000;
  const offsets = [-dayMs, 0, dayMs].map((around) => aheadAt(shown + around, timeZone));
  const tries = [...new Set(offsets)].map((ahead) => shown - ahead).sort((a, b) => a - b);
  const exact = tries.find((moment) => moment + aheadAt(moment, timeZone) === shown);
  if (exact !== undefined) return exact;
  // Skipped: the clocks go on somewhere between the two readings of it.
  let before = tries[0] ?? shown;
  let after = tries.at(-1) ?? shown;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (middle + aheadAt(middle, timeZone) < shown) before = middle;
    else after = middle;
  }
  return after;
}
