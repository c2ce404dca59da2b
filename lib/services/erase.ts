import type { LeadChange } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import type { ActionPartRow, BackupPartRow, BackupRow } from '@/lib/db/rows';
import { addSuppressed } from '@/lib/db/suppressed';
import { addToSum, emptySum, lineOf, readLine, shownSum } from '@/lib/domain/backup/backup-lines';
import type { PanelDraft } from '@/lib/domain/draft';
import type { Lead } from '@/lib/domain/lead';
import { type Eraser, eraserOf, type Subject } from '@/lib/domain/suppression/eraser';
import { packText } from '@/lib/exchange/packed';
import { linesInBackup, listBackups } from './backup';
import { commitLeads } from './commit-leads';
import { draftJournal } from './draft-journal';
import { eachLead } from './each-lead';
import { SaveError, toSaveError } from './save-error';
import { renewCopies } from './second-copy';

/** How many places of each kind hold something about somebody. */
export interface Erased {
  /** Leads that go wholly. */
  leads: number;
  /** Leads that stay, without them. */
  mentioned: number;
  bin: number;
  drafts: number;
  /** Entries of the undo log. */
  history: number;
  backups: number;
}

/** Throws SaveError `conflict` where the lead or the person is gone. */
export async function findEraser(base: LeadBase, subject: Subject): Promise<Eraser> {
  const lead = (await base.leads.get(subject.lead)) ?? (await base.bin.get(subject.lead))?.lead;
  const eraser = lead && eraserOf(lead, subject);
  if (!eraser) throw new SaveError('conflict', 'There is nobody to erase any more.');
  return eraser;
}

async function eraseLeads(base: LeadBase, change: LeadChange, eraser: Eraser, now: number) {
  const gone: string[] = [];
  let mentioned = 0;
  await eachLead(base, (lead) => {
    const rest = eraser.lead(lead);
    if (rest === lead) return;
    if (rest) {
      mentioned += 1;
      change.put({ ...rest, revision: lead.revision + 1, updatedAt: now }, lead);
    } else {
      gone.push(lead.id);
      change.remove(lead);
    }
  });
  return { gone, mentioned };
}

async function eraseBin(base: LeadBase, eraser: Eraser): Promise<number> {
  let count = 0;
  for (const row of await base.bin.toArray()) {
    const rest = eraser.lead(row.lead);
    if (rest === row.lead) continue;
    count += 1;
    if (rest) await base.bin.put({ ...row, lead: rest });
    else await base.bin.delete(row.id);
  }
  return count;
}

async function eraseDrafts(base: LeadBase, eraser: Eraser): Promise<number> {
  let count = 0;
  for (const draft of await base.drafts.toArray()) {
    const rest = eraser.draft(draft);
    if (rest === draft) continue;
    count += 1;
    if (rest) await base.drafts.put(rest);
    else await base.drafts.delete(draft.pageKey);
  }
  return count;
}

/** A part of the undo log without them; `count`: entries that were touched. */
function withoutSubject(part: ActionPartRow, eraser: Eraser, gone: ReadonlySet<string>) {
  let count = 0;
  const changes = part.changes.flatMap((change) => {
    const before = change.before && eraser.lead(change.before);
    if (gone.has(change.id) || (change.before && !before)) {
      count += 1;
      return [];
    }
    if (before === change.before) return [change];
    count += 1;
    return [{ ...change, ...(before && { before }) }];
  });
  return { part: { ...part, changes }, count };
}

async function eraseHistory(base: LeadBase, eraser: Eraser, gone: readonly string[]) {
  let history = 0;
  const ids = new Set(gone);
  for (const key of await base.actionParts.toCollection().primaryKeys()) {
    const found = await base.actionParts.get(key);
    const { part, count } = found ? withoutSubject(found, eraser, ids) : { part: found, count: 0 };
    history += count;
    if (part && count > 0) await base.actionParts.put(part);
  }
  await base.actions.toCollection().modify((action) => {
    action.detail = eraser.detail(action.detail);
  });
  return history;
}

/** Tables whose rows are about nobody, in which the user may have written of them. */
const writtenTables = ['savedViews', 'expertRequests', 'sourceCosts'] as const;
const isWritten = (table: string) => writtenTables.some((written) => written === table);

async function eraseWords(base: LeadBase, eraser: Eraser): Promise<void> {
  for (const name of writtenTables)
    for (const row of await base.table<object>(name).toArray()) {
      const rest = eraser.words(row);
      if (rest !== row) await base.table<object>(name).put(rest);
    }
}

function rowWithout(line: string, eraser: Eraser): string {
  const read = readLine(line, false);
  if (!read.ok) return '';
  const { table, row } = read;
  const kept =
    table === 'leads'
      ? eraser.lead(row as Lead)
      : table === 'drafts'
        ? eraser.draft(row as PanelDraft)
        : table === 'bin'
          ? binRowWithout(row as { lead: Lead }, eraser)
          : isWritten(table)
            ? eraser.words(row as object)
            : row;
  if (kept === row) return `${line}\n`;
  return kept === undefined ? '' : lineOf(table, kept);
}

function binRowWithout(row: { lead: Lead }, eraser: Eraser) {
  const lead = eraser.lead(row.lead);
  if (lead === row.lead) return row;
  return lead && { ...row, lead };
}

/** The backup made anew without them; undefined where they are not in it. */
async function backupWithout(base: LeadBase, backup: BackupRow, eraser: Eraser) {
  const parts: BackupPartRow[] = [];
  const counts: Record<string, number> = {};
  let [sum, size, touched] = [emptySum, 0, false];
  for await (const lines of linesInBackup(base, backup)) {
    const kept = lines
      .split('\n')
      .filter(Boolean)
      .map((line) => rowWithout(line, eraser))
      .join('');
    touched ||= kept !== lines;
    for (const [, table = ''] of kept.matchAll(/^\["(\w+)"/gm))
      counts[table] = (counts[table] ?? 0) + 1;
    sum = addToSum(sum, kept);
    const data = await packText(kept);
    size += data.length;
    parts.push({ backup: backup.id, part: parts.length, data });
  }
  return touched ? { parts, row: { ...backup, counts, size, sum: shownSum(sum) } } : undefined;
}

async function eraseBackups(base: LeadBase, eraser: Eraser): Promise<number> {
  let count = 0;
  for (const backup of await listBackups(base)) {
    // One that cannot be read cannot be cleaned either, and is of no use.
    const cleaned = await backupWithout(base, backup, eraser).catch(() => 'unreadable' as const);
    if (cleaned === undefined) continue;
    count += 1;
    await base.transaction('rw', [base.backups, base.backupParts], async () => {
      const parts = base.backupParts
        .where('[backup+part]')
        .between([backup.id, 0], [backup.id, Number.POSITIVE_INFINITY]);
      if (cleaned === 'unreadable') {
        await parts.delete();
        await base.backups.delete(backup.id);
      } else {
        await base.backupParts.bulkPut(cleaned.parts);
        await base.backups.put(cleaned.row);
      }
    });
  }
  return count;
}

export interface EraseOptions {
  /** Remember them as hashes, so that no capture, import or backup brings them back. */
  suppress: boolean;
  now: number;
}

/**
 * Erases one person, or one company with its people, from everything this browser keeps: leads, bin,
 * drafts, undo log, what was written of them elsewhere, backups inside, the copy beside the store. A
 * colleague of the same name stays responsible for what they have. There is no way back. Throws SaveError; what is told to be erased
 * only then is.
 */
export async function eraseSubject(
  base: LeadBase,
  subject: Subject,
  { suppress, now }: EraseOptions,
): Promise<Erased> {
  try {
    const eraser = await findEraser(base, subject);
    // First, so that a store that stops half way still shows the lead to be erased.
    const backups = await eraseBackups(base, eraser);
    const tables = [base.notDuplicates, ...writtenTables.map((name) => base.table(name))];
    const erased = await commitLeads(base, { now, kind: 'erase', tables }, async (change) => {
      const { gone, mentioned } = await eraseLeads(base, change, eraser, now);
      const bin = await eraseBin(base, eraser);
      const drafts = await eraseDrafts(base, eraser);
      const history = await eraseHistory(base, eraser, [
        ...gone,
        ...(subject.person === undefined ? [subject.lead] : []),
      ]);
      await base.notDuplicates.filter(({ a, b }) => gone.includes(a) || gone.includes(b)).delete();
      await base.expertRequests.where('lead').anyOf(gone).delete();
      await eraseWords(base, eraser);
      if (suppress) await addSuppressed(base, eraser.subjects, now);
      return { leads: gone.length, mentioned, bin, drafts, history };
    });
    draftJournal.sift((draft) => eraser.draft(draft) === draft);
    await renewCopies(base, now);
    return { ...erased, backups };
  } catch (error) {
    throw toSaveError(error);
  }
}
