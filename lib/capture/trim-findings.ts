import { textSize } from './findings-size';
import type { HandedFindings } from './records/findings-schema';

/** What findings may have at most: characters of the page's text, and of all of them as JSON. */
export interface FindingsCaps {
  text: number;
  json: number;
}

/** How much room is left, and taken by what is kept. */
class Room {
  private readonly left: FindingsCaps;

  constructor(caps: FindingsCaps, taken: unknown) {
    // Punctuation between what is kept, and the notices that may come.
    this.left = {
      text: caps.text - textSize(taken) - 100,
      json: caps.json - JSON.stringify(taken).length - 100,
    };
  }

  get isOverfull(): boolean {
    return this.left.text < 0 || this.left.json < 0;
  }

  takeWhileFits<T>(values: readonly T[]): T[] {
    const kept: T[] = [];
    for (const value of values) {
      this.left.text -= textSize(value);
      this.left.json -= JSON.stringify(value).length + 1;
      if (this.isOverfull) break;
      kept.push(value);
    }
    return kept;
  }
}

/**
 * Cuts findings to their caps: first what is not about the subject, then entries and records from
 * the end. Says so in the notices.
 */
export function trimFindings(findings: HandedFindings, caps: FindingsCaps): HandedFindings {
  if (JSON.stringify(findings).length <= caps.json && textSize(findings) <= caps.text)
    return findings;
  const notices = new Set(findings.notices).add('page-too-large');
  const about = findings.records.filter(({ role }) => role === 'subject' || role === 'publisher');
  const room = new Room(caps, { ...findings, records: [], entries: [] });
  if (room.isOverfull) {
    notices.add('structured-data-skipped');
    return trimFindings({ ...findings, stated: undefined, notices: [...notices] }, caps);
  }
  const records = room.takeWhileFits(about);
  const entries = room.takeWhileFits(findings.entries);
  if (entries.length < findings.entries.length) notices.add('list-truncated');
  return { ...findings, records, entries, notices: [...notices] };
}
