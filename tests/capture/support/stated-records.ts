import type { FoundRecord } from '@/lib/capture/found-record';
import type { Stated } from '@/lib/capture/records/findings-schema';
import { recordsOfStated } from '@/lib/capture/records/stated-records';

/** The records of what one source handed over, through JSON as between the page and the panel. */
export function statedRecords(stated: Partial<Stated>): FoundRecord[] {
  const handed = { blocks: [], graphs: [], cards: [], ...stated };
  return recordsOfStated(JSON.parse(JSON.stringify(handed))).records;
}
