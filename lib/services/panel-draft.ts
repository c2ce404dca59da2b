import type { LeadBase } from '@/lib/db/database';
import { type PanelDraft, panelDraftSchema } from '@/lib/domain/draft';
import { draftJournal } from './draft-journal';
import { type SaveError, toSaveError } from './save-error';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** What the panel had open on this page last time; undefined when nothing, or nothing readable. */
export async function loadDraft(
  base: LeadBase,
  pageKey: string,
  journal = draftJournal,
): Promise<PanelDraft | undefined> {
  const unwritten = journal.find(pageKey);
  if (unwritten) return unwritten;
  const stored = await base.drafts.get(pageKey);
  // Hardly ever there is one, and the schema of a lead takes its time to be made.
  return stored && panelDraftSchema.safeParse(stored).data;
}

/** Throws SaveError. */
export async function storeDraft(base: LeadBase, draft: PanelDraft): Promise<void> {
  try {
    await base.drafts.put(panelDraftSchema.parse(draft));
  } catch (error) {
    throw toSaveError(error);
  }
}

export async function dropDraft(
  base: LeadBase,
  pageKey: string,
  journal = draftJournal,
): Promise<void> {
  journal.strike(pageKey);
  await base.drafts.delete(pageKey);
}

/** Deletes drafts nobody came back to for 30 days. Returns how many. */
export async function purgeDrafts(base: LeadBase, now: number): Promise<number> {
  return base.drafts
    .where('at')
    .below(now - keptMs)
    .delete();
}

export interface DraftWriter {
  /** Call at every keystroke: starts writing at once, so that a popup may close right after. */
  write(draft: PanelDraft): void;
  /** Resolves when everything written so far is on the disk or has failed. Await it before a save. */
  flush(): Promise<void>;
}

/**
 * Writes drafts one after another, with no delay; of those that come while one is being written
 * only the latest of each page is kept. Failures go to `onError`, and the next write tries again.
 */
export function createDraftWriter(
  base: LeadBase,
  onError?: (error: SaveError) => void,
  journal = draftJournal,
): DraftWriter {
  const waiting = new Map<string, PanelDraft>();
  let running: Promise<void> | undefined;

  const writeAll = async () => {
    for (let next = waiting.values().next(); !next.done; next = waiting.values().next()) {
      waiting.delete(next.value.pageKey);
      try {
        await storeDraft(base, next.value);
        if (!waiting.has(next.value.pageKey)) journal.strike(next.value.pageKey);
      } catch (error) {
        onError?.(toSaveError(error));
      }
    }
    running = undefined;
  };

  return {
    write(draft) {
      journal.note(draft);
      waiting.set(draft.pageKey, draft);
      running ??= writeAll();
    },
    flush: async () => running,
  };
}
