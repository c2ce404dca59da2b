import type { LeadChange } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import { mostNumber } from '@/lib/db/renumber-taken';
import type { ExportMarkRow } from '@/lib/db/rows';
import { findStoreState } from '@/lib/db/store-state';
import { joinSuppressed } from '@/lib/db/suppressed';
import { type BackedUpTable, backedUpTables } from '@/lib/domain/backup/backup-lines';
import { revisionsOf } from '@/lib/domain/backup/mark-revisions';
import type { PanelDraft } from '@/lib/domain/draft';
import type { Lead } from '@/lib/domain/lead';
import { sameValue } from '@/lib/domain/same-value';
import type { BackupContents } from '@/lib/exchange/backup-file';
import { parseSettings, saveSettings } from '@/lib/settings/settings';
import { makeBackup, readBackup } from './backup';
import { findCanary, writeCanary } from './canary';
import { commitLeads } from './commit-leads';
import { SaveError } from './save-error';
import { acceptStore, checkStore } from './store-health';
import { loadSuppressed, type Suppressed } from './suppressed';

const inOneGo = 500;

/** What restoring would do to the leads; `missing`: leads there are now that the backup lacks. */
export interface RestorePreview {
  madeAt: number;
  /** Leads in the backup. */
  leads: number;
  added: number;
  changed: number;
  same: number;
  missing: number;
  /** Leads that stay away, wholly or a person of them: they asked not to be contacted. */
  suppressed: number;
  /** Lines that could not be read. */
  refused: number;
  sound: boolean;
}

export interface RestoreOptions {
  /** Exactly as it was: leads that came later go as well. */
  exact: boolean;
  now: number;
}

export interface Restored extends Pick<RestorePreview, 'added' | 'changed' | 'missing'> {
  /** The backup that was made before; absent where the store was damaged. */
  before?: string;
}

const leadsOf = ({ rows }: BackupContents): Lead[] => (rows.leads ?? []) as Lead[];

const meaningOf = ({ revision: _, updatedAt: __, ...rest }: Lead) => rest;

/** Whether two states of a lead differ in more than how often they were saved. */
const differs = (a: Lead, b: Lead) => !sameValue(meaningOf(a), meaningOf(b));

type Meet = (lead: Lead, present: Lead | undefined) => void;

async function meetPresent(base: LeadBase, leads: readonly Lead[], meet: Meet): Promise<void> {
  for (let at = 0; at < leads.length; at += inOneGo) {
    const some = leads.slice(at, at + inOneGo);
    const present = await base.leads.bulkGet(some.map(({ id }) => id));
    some.forEach((lead, index) => {
      meet(lead, present[index]);
    });
  }
}

/** Looks what restoring would do; changes nothing. */
export async function previewRestore(
  base: LeadBase,
  contents: BackupContents,
): Promise<RestorePreview> {
  const leads = leadsOf(contents);
  const suppressed = await loadSuppressed(base, contents.rows);
  const preview = { added: 0, changed: 0, same: 0, suppressed: 0 };
  await meetPresent(base, leads, (lead, present) => {
    const kept = suppressed.withhold(lead);
    if (kept !== lead) preview.suppressed += 1;
    if (!kept) return;
    if (!present) preview.added += 1;
    else if (differs(kept, present)) preview.changed += 1;
    else preview.same += 1;
  });
  const total = await base.leads.count();
  return {
    ...preview,
    madeAt: contents.madeAt,
    leads: leads.length,
    missing: total - preview.changed - preview.same,
    refused: contents.refused.length,
    sound: contents.sound,
  };
}

/** Whether all leads of a backup come behind those there are: nothing then has to be compared. */
function allComeBehind(leads: readonly Lead[], last: number): boolean {
  const ids = new Set(leads.map(({ id }) => id));
  const numbers = new Set(leads.map(({ number }) => number));
  return (
    ids.size === leads.length &&
    numbers.size === leads.length &&
    leads.every(({ number }) => number > last && number <= mostNumber)
  );
}

/** Leads in the order of their running numbers; those up to theirs are taken. */
function* inTurn(leads: readonly Lead[], takeNumber: () => number): Generator<Lead> {
  let taken = 0;
  for (const lead of [...leads].sort((a, b) => a.number - b.number)) {
    while (taken < lead.number) taken = takeNumber();
    yield lead;
  }
}

async function putLeads(
  base: LeadBase,
  change: LeadChange,
  contents: BackupContents,
  { exact, suppressed }: { exact: boolean; suppressed: Suppressed },
): Promise<Omit<Restored, 'before'>> {
  const leads = leadsOf(contents);
  const result = { added: 0, changed: 0, missing: 0 };
  // Their number is another lead's by now; what is free is known when all others have theirs.
  const renumbered: Lead[] = [];
  const wanted = new Set(leads.map(({ id }) => id));
  const numbers = await base.leads.orderBy('number').keys();
  const ids = await base.leads.orderBy('number').primaryKeys();
  const later = ids.filter((id) => !wanted.has(id));
  const taken = new Map(exact ? [] : ids.map((id, at) => [numbers[at], id]));
  if (exact)
    for (let at = 0; at < later.length; at += inOneGo)
      for (const lead of await base.leads.bulkGet(later.slice(at, at + inOneGo)))
        if (lead) {
          change.remove(lead);
          result.missing += 1;
        }
  const last = Number(numbers.at(-1) ?? 0);
  if (later.length === ids.length && allComeBehind(leads, last)) {
    const kept = leads.flatMap((lead) => suppressed.withhold(lead) ?? []);
    result.added = kept.length;
    change.putNew(inTurn(kept, () => change.takeNumber()));
  } else {
    await meetPresent(base, leads, (restored, present) => {
      const lead = suppressed.withhold(restored);
      if (!lead) return;
      if (present && !differs(lead, present)) return;
      if (present) {
        result.changed += 1;
        const revision = Math.max(present.revision, lead.revision) + 1;
        change.put({ ...lead, number: present.number, revision }, present);
        return;
      }
      result.added += 1;
      const holder = taken.get(lead.number);
      taken.set(lead.number, lead.id);
      if (holder === undefined || holder === lead.id) change.put(lead, undefined);
      else renumbered.push(lead);
    });
    for (const lead of renumbered) change.put({ ...lead, number: change.takeNumber() }, undefined);
  }
  const binned = await base.bin.toCollection().primaryKeys();
  await base.bin.bulkDelete(binned.filter((id) => wanted.has(id)));
  return result;
}

/** Tables beside the leads; who asked not to be contacted stays away, whatever a backup says. */
async function putOthers(
  base: LeadBase,
  { rows, facts }: BackupContents,
  { exact, suppressed }: { exact: boolean; suppressed: Suppressed },
): Promise<void> {
  const isOwn = facts.databaseId === (await findStoreState(base))?.databaseId;
  for (const name of backedUpTables) {
    if (name === 'leads') continue;
    const found = rows[name] ?? [];
    const table = base.table<unknown>(name);
    if (exact && name !== 'suppressed' && name !== 'meta') await table.clear();
    if (name === 'bin') await table.bulkPut(await binOf(base, found, suppressed));
    else if (name === 'drafts') await table.bulkPut(await draftsOf(base, found));
    else if (name === 'suppressed') await joinSuppressed(base, found);
    else if (name === 'exportMarks') await putMarks(base, found, exact || isOwn);
    else await table.bulkPut(found);
  }
}

/**
 * What was exported is told by running numbers: those of another store are other leads'. What was
 * exported since counts more than what had been then.
 */
async function putMarks(base: LeadBase, rows: readonly unknown[], isOwn: boolean): Promise<void> {
  const marks = rows as ExportMarkRow[];
  const present = await base.exportMarks.bulkGet(marks.map(({ target }) => target));
  const missing = marks.filter((_, at) => !present[at]);
  await base.exportMarks.bulkPut(
    missing.map(({ revisions, at, ...setUp }) => {
      const known = isOwn ? revisionsOf(revisions) : undefined;
      return { ...setUp, ...(known && { revisions: known, ...(at !== undefined && { at }) }) };
    }),
  );
}

async function binOf(
  base: LeadBase,
  rows: readonly unknown[],
  suppressed: Suppressed,
): Promise<unknown[]> {
  const bin = rows as { id: string; lead: Lead }[];
  const present = await base.leads.bulkGet(bin.map(({ id }) => id));
  return bin.flatMap((row, at) => {
    const lead = present[at] ? undefined : suppressed.withhold(row.lead);
    return lead ? [{ ...row, lead }] : [];
  });
}

/** What is being typed now counts more than what was being typed then. */
async function draftsOf(base: LeadBase, rows: readonly unknown[]): Promise<unknown[]> {
  const drafts = rows as PanelDraft[];
  const present = await base.drafts.bulkGet(drafts.map(({ pageKey }) => pageKey));
  return drafts.filter((_, at) => !present[at]);
}

const otherTables = (base: LeadBase) =>
  backedUpTables
    .filter((name): name is Exclude<BackedUpTable, 'leads'> => name !== 'leads')
    .map((name) => base.table(name));

/** What says something about this browser rather than about how its user wants to work. */
async function restoreSettings(settings: unknown): Promise<void> {
  if (settings === undefined) return;
  const { backupFileAt: _, linkedInNoticeReadAt: __, ...wanted } = parseSettings(settings);
  await saveSettings(wanted);
}

/**
 * Makes the lead base what a backup holds, in one transaction; what there was is kept in a backup
 * made just before. A damaged store is not backed up, what it still has stays. Throws SaveError;
 * then nothing was changed.
 */
export async function restoreBackup(
  base: LeadBase,
  contents: BackupContents,
  { exact, now }: RestoreOptions,
): Promise<Restored> {
  const { state } = await checkStore(base);
  const damaged = state === 'damaged';
  if (state === 'newer') throw new SaveError('read-only', 'The store is of a newer release.');
  const canary = await findCanary();
  const before = damaged ? undefined : await makeBackup(base, 'restore', now);
  const suppressed = await loadSuppressed(base, contents.rows);
  try {
    if (damaged) await acceptStore(base);
    const detail = { ...(before && { backup: before.id }), madeAt: contents.madeAt };
    const options = { now, kind: 'restore-backup', detail, tables: otherTables(base) } as const;
    const result = await commitLeads(base, options, async (change) => {
      const leads = await putLeads(base, change, contents, { exact, suppressed });
      await putOthers(base, contents, { exact, suppressed });
      return leads;
    });
    await restoreSettings(contents.facts.settings);
    return { ...result, ...(before && { before: before.id }) };
  } catch (error) {
    // The evidence of the damage stays until something came of it.
    if (damaged && canary) await writeCanary({ key: 'state', nextNumber: 1, ...canary });
    throw error;
  }
}

/** Takes a restoring back: everything is as it was before, exactly. */
export async function undoRestore(
  base: LeadBase,
  { before }: Restored,
  now: number,
): Promise<void> {
  if (before === undefined) throw new SaveError('conflict', 'There is nothing to undo any more.');
  await restoreBackup(base, await readBackup(base, before), { exact: true, now });
}
