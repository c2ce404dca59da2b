import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import type { PageInfo } from '@/lib/domain/capture-result';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { draftFromRecord } from '@/lib/domain/lead-draft';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { mergeCapture } from '@/lib/domain/merge-capture';
import type { QuestionSet } from '@/lib/domain/qualification';
import { now as clock } from './clock';
import { commitLeads } from './commit-leads';
import type { FitRules } from './fit-rules';
import { leadRow } from './lead-row';
import { recogniseAll, recogniseAmong } from './recognise';
import { SaveError } from './save-error';
import { loadSuppressed } from './suppressed';

export interface SaveEntriesOptions {
  page: PageInfo;
  set: QuestionSet;
  responsible: string;
  /** What an entry needs to be taken for a lead of the base. */
  strictness: Strictness;
  now: number;
  /** Where each entry's own draft would be kept, by its place: what was said of it holds. */
  pageKeys?: readonly string[];
  /** What the fit to the portrait is told by. */
  fitRules?: FitRules;
}

export interface SavedEntries {
  /** The leads that were created, in the order of the page. */
  leads: Lead[];
  /** Entries that were in the base already; they are left as they are. */
  skipped: number;
  /** Entries that repeat another one of the same page and were added to its lead. */
  joined: number;
  /** Entries about somebody who asked not to be contacted: they are left out. */
  withheld: number;
}

/**
 * Saves the ticked entries of a list: all or none. What is known is recognised again inside the
 * transaction, since another page may have saved it meanwhile; two entries of one prospect become
 * one lead. Throws SaveError.
 */
export async function saveEntries(
  base: LeadBase,
  entries: readonly CapturedRecord[],
  { page, set, responsible, strictness, pageKeys, now, fitRules }: SaveEntriesOptions,
): Promise<SavedEntries> {
  const detail = { page: page.title || page.canonicalUrl };
  const tables = [base.notDuplicates];
  return commitLeads(base, { now, kind: 'save-list', detail, tables }, async (change) => {
    const suppressed = await loadSuppressed(base);
    const allowed = entries.map((entry) => suppressed.withhold(entry));
    const records = allowed.flatMap((record) => record ?? []);
    const pages = (pageKeys ?? []).filter((_, at) => allowed[at]);
    const known = await recogniseAll(base, records, strictness, pages);
    const unknown = records.filter((_, index) => !known[index]);
    const leads = new Map<string, Lead>();
    const byKey = new Map<string, Lead[]>();
    const keep = (lead: Lead) => {
      leads.set(lead.id, lead);
      for (const key of lead.keys) {
        const others = byKey.get(key)?.filter(({ id }) => id !== lead.id) ?? [];
        byKey.set(key, [...others, lead]);
      }
    };
    for (const record of unknown) {
      const twin = recogniseAmong(byKey, record, strictness)?.lead;
      if (twin && twin.kind === record.kind) {
        const { draft } = mergeCapture(twin, record);
        keep({ ...leadRow(draft, { before: twin, set, now, fitRules }), revision: 1 });
        continue;
      }
      const draft = draftFromRecord(record, { set, pageUrl: page.url, responsible, now });
      const before = { id: uuidv7(), number: change.takeNumber() };
      keep(leadRow(draft, { before, set, page, now, fitRules }));
    }
    const created = [...leads.values()].map((lead) => change.put(lead, undefined) ?? lead);
    return {
      leads: created,
      skipped: records.length - unknown.length,
      joined: unknown.length - created.length,
      withheld: entries.length - records.length,
    };
  });
}

/** Takes the leads a list gave out again, all or, when one was changed since, none: SaveError `conflict`. */
export async function undoSaveEntries(
  base: LeadBase,
  { leads }: SavedEntries,
  now: number = clock(),
): Promise<void> {
  await commitLeads(base, { now, kind: 'undo' }, async (change) => {
    const ids = leads.map(({ id }) => id);
    const current = await base.leads.bulkGet(ids);
    const changed = current.findIndex((lead, index) => lead?.revision !== leads[index]?.revision);
    if (changed >= 0)
      throw new SaveError('conflict', 'A lead was changed after this save.', current[changed]);
    for (const lead of current) if (lead) change.remove(lead);
  });
}
