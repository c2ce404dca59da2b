import { writeFile } from 'node:fs/promises';
import { addToSum, emptySum, lineOf, shownSum } from '@/lib/domain/backup/backup-lines';
import type { Lead } from '@/lib/domain/lead';
import { matchKeys } from '@/lib/domain/match-keys';
import { backupEnd, backupHead } from '@/lib/exchange/backup-file';
import { inventedLead, phone, text } from './invented-lead';

/** A lead that is like no other of these. */
export function numberedLead(number: number): Lead {
  const lead = inventedLead({
    id: `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    number,
    name: text(`Dílna ${number} s.r.o.`),
    phones: [phone(`+4205410${String(number % 100_000).padStart(5, '0')}`)],
    emails: [text(`info@dilna-${number}.test`)],
    websites: [text(`http://www.dilna-${number}.test/`)],
    note: `Poznámka ${number}: `.repeat(20),
  });
  return { ...lead, keys: matchKeys(lead) };
}

export const numberedLeads = (count: number, from = 1): Lead[] =>
  Array.from({ length: count }, (_, at) => numberedLead(from + at));

/** Writes a backup file with these leads. */
export async function writeBackup(path: string, leads: readonly Lead[]): Promise<void> {
  const body = leads.map((lead) => lineOf('leads', lead)).join('');
  const facts = { counts: { leads: leads.length }, sum: shownSum(addToSum(emptySum, body)) };
  const head = backupHead({ databaseId: 'another', changes: 1 }, Date.UTC(2026, 10, 22));
  await writeFile(path, head + body + backupEnd(facts));
}

/** Writes a backup file with so many leads, numbered from `from` on. */
export const writeBulkBackup = (path: string, count: number, from = 1): Promise<void> =>
  writeBackup(path, numberedLeads(count, from));
