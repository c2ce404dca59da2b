import { vi } from 'vitest';
import type { OpenedBackup, SafetyActions } from '@/lib/services/safety-actions';

const none = { leads: 0, mentioned: 0, bin: 0, drafts: 0, history: 0, backups: 0 };

export const openedBackup = (parts: Partial<OpenedBackup['preview']> = {}): OpenedBackup => ({
  preview: {
    ...{ madeAt: Date.UTC(2026, 10, 20), leads: 12, added: 5, changed: 2, same: 5, missing: 3 },
    ...{ suppressed: 0, refused: 0, sound: true, ...parts },
  },
  restore: vi.fn(async () => ({
    result: { added: 5, changed: 2, missing: 0, before: 'b' },
    undo: async () => undefined,
  })),
});

/** A base with nothing in it that would have to be protected; a test gives what it is about. */
export function fakeSafety(parts: Partial<SafetyActions> = {}): SafetyActions {
  return {
    listBackups: async () => [],
    makeBackup: async () => undefined,
    isBackup: async () => false,
    openBackup: async () => openedBackup(),
    openCopy: async () => undefined,
    openFile: async () => openedBackup(),
    backupFile: async () => ({
      fileName: 'backup.jsonl.gz',
      blob: new Blob(['x']),
      leads: 12,
      changes: 1,
    }),
    backupFileDue: async () => undefined,
    postponeBackupFile: async () => undefined,
    listHistory: async () => [],
    leadsOf: async () => [],
    undo: async () => ({ undone: 1, left: 0 }),
    mergeDraft: async () => undefined,
    findAbout: async () => ({ ...none, name: 'Jana Vzorná' }),
    personFile: async () => ({ fileName: 'person.json', text: '{}' }),
    erase: async () => none,
    countSuppressed: async () => 0,
    findKeptAway: async () => [],
    liftSuppression: async () => ({ result: 0, undo: async () => undefined }),
    findOverdue: async () => [],
    purge: async (ids) => ({ result: ids.length, undo: async () => undefined }),
    findUntold: async () => [],
    setDates: async (ids) => ({ result: ids.length, undo: async () => undefined }),
    ...parts,
  };
}
