import { type PanelDraft, panelDraftSchema } from '@/lib/domain/draft';

/**
 * The last keystrokes before the lead base has them. A popup is torn down between two ticks, and a
 * transaction that is still open then is lost; what localStorage took is not, because it takes it
 * synchronously. An entry stands here only until its draft is written.
 */
export interface DraftJournal {
  note(draft: PanelDraft): void;
  /** What was not written any more; undefined when everything was, or when it cannot be understood. */
  find(pageKey: string): PanelDraft | undefined;
  strike(pageKey: string): void;
  /** Goes through all that was not written: what `keep` refuses is gone. */
  sift(keep: (draft: PanelDraft) => boolean): void;
}

const prefix = 'unwritten-draft:';
const keyOf = (pageKey: string) => `${prefix}${pageKey}`;

/** `storage`: absent where there is none (a worker); then the journal keeps nothing. */
export function createDraftJournal(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined,
): DraftJournal {
  return {
    note(draft) {
      try {
        storage?.setItem(keyOf(draft.pageKey), JSON.stringify(draft));
      } catch {
        // Full or forbidden: the store itself is being written at this moment and says so if it fails.
      }
    },
    find(pageKey) {
      try {
        const noted = storage?.getItem(keyOf(pageKey));
        return noted ? panelDraftSchema.safeParse(JSON.parse(noted)).data : undefined;
      } catch {
        return undefined;
      }
    },
    strike(pageKey) {
      try {
        storage?.removeItem(keyOf(pageKey));
      } catch {
        // Forbidden storage never took it.
      }
    },
    sift(keep) {
      const names = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at));
      for (const name of names) {
        if (!name?.startsWith(prefix)) continue;
        const draft = this.find(name.slice(prefix.length));
        if (!draft || !keep(draft)) storage?.removeItem(name);
      }
    },
  };
}

export const draftJournal = createDraftJournal(globalThis.localStorage);
