import type { PageFindings } from './records/findings-schema';

/**
 * Cuts findings to at most `max` characters as JSON: first what is not about the subject, then
 * entries and records from the end. Says so in the notices.
 */
export function trimFindings(findings: PageFindings, max: number): PageFindings {
  if (JSON.stringify(findings).length <= max) return findings;
  const notices = new Set(findings.notices);
  const records = findings.records.filter(({ role }) => role === 'subject' || role === 'publisher');
  const trimmed: PageFindings = { ...findings, records, entries: [] };
  notices.add('page-too-large');
  trimmed.notices = [...notices];
  let size = JSON.stringify({ ...trimmed, records: [] }).length + 40;
  trimmed.records = takeWhileFits(records, max - size);
  size = JSON.stringify(trimmed).length;
  trimmed.entries = takeWhileFits(findings.entries, max - size - 40);
  if (trimmed.entries.length < findings.entries.length)
    trimmed.notices = [...notices.add('list-truncated')];
  return trimmed;
}

function takeWhileFits<T>(values: T[], room: number): T[] {
  let left = room;
  const kept: T[] = [];
  for (const value of values) {
    left -= JSON.stringify(value).length + 1;
    if (left < 0) break;
    kept.push(value);
  }
  return kept;
}
