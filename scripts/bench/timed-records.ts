import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';

export interface RecordMaking {
  milliseconds: number;
  records: number;
}

declare global {
  /** Checks what the reader returned and makes records of it, as the panel does. */
  var makeTimedRecords: (raw: unknown, region?: string) => RecordMaking;
}

globalThis.makeTimedRecords = (raw, region) => {
  const started = performance.now();
  const settings = { now: Date.now(), ...(region && { region }) };
  const { records } = makeRecords(parseFindings(raw), settings);
  return { milliseconds: performance.now() - started, records: records.length };
};
