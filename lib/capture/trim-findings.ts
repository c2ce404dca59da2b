import { textSize } from './findings-size';
import type { HandedFindings } from './records/findings-schema';
import { restAnyway, type Steps } from './steps';

/** What findings may have at most: characters of the page's text, and of all of them as JSON. */
export interface FindingsCaps {
  text: number;
  json: number;
}

/** Values between two rests. */
const between = 50;

/** How much room is left, and taken by what is kept. */
class Room {
  private readonly left: FindingsCaps;

  /** `kept`: room for punctuation between what is kept, and the notices that may come. */
  constructor(caps: FindingsCaps, taken: unknown, kept = 0) {
    this.left = {
      text: caps.text - textSize(taken) - kept,
      json: caps.json - JSON.stringify(taken).length - kept,
    };
  }

  get isOverfull(): boolean {
    return this.left.text < 0 || this.left.json < 0;
  }

  *takeWhileFits<T>(values: readonly T[]): Steps<T[]> {
    const kept: T[] = [];
    for (const value of values) {
      if (kept.length % between === between - 1) yield* restAnyway();
      this.left.text -= textSize(value);
      this.left.json -= JSON.stringify(value).length + 1;
      if (this.isOverfull) break;
      kept.push(value);
    }
    return kept;
  }
}

function* fitsWhole(findings: HandedFindings, caps: FindingsCaps): Steps<boolean> {
  const room = new Room(caps, { ...findings, records: [], entries: [] });
  for (const values of [findings.records, findings.entries])
    if (!room.isOverfull) yield* room.takeWhileFits<unknown>(values);
  return !room.isOverfull;
}

/**
 * Cuts findings to their caps: first the lines by which entries tell each other's values, then what is
 * not about the subject, then entries and records from the end. Says of all but the lines in the notices.
 */
export function* trimFindings(findings: HandedFindings, caps: FindingsCaps): Steps<HandedFindings> {
  if (yield* fitsWhole(findings, caps)) return findings;
  if (findings.entries.some(({ lines }) => lines)) {
    const entries = findings.entries.map(({ lines: _, ...entry }) => entry);
    return yield* trimFindings({ ...findings, entries }, caps);
  }
  const notices = new Set(findings.notices).add('page-too-large');
  const about = findings.records.filter(({ role }) => role === 'subject' || role === 'publisher');
  const room = new Room(caps, { ...findings, records: [], entries: [] }, 100);
  if (room.isOverfull) {
    notices.add('structured-data-skipped');
    return yield* trimFindings({ ...findings, stated: undefined, notices: [...notices] }, caps);
  }
  const records = yield* room.takeWhileFits(about);
  const entries = yield* room.takeWhileFits(findings.entries);
  if (entries.length < findings.entries.length) notices.add('list-truncated');
  return { ...findings, records, entries, notices: [...notices] };
}
