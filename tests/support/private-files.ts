import { vi } from 'vitest';

/** The browser's private file system in memory, for tests that run without a browser. */
export function stubPrivateFiles(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  const handleOf = (name: string) => ({
    getFile: async () => new File([files.get(name) ?? ''], name, { lastModified: Date.now() }),
    async createWritable({ keepExistingData = false } = {}) {
      const before = keepExistingData ? (files.get(name) ?? new Blob()) : new Blob();
      const parts: BlobPart[] = [];
      return {
        seek: async (at: number) => void parts.push(before.slice(0, at)),
        write: async (part: BlobPart) => void parts.push(part),
        // Nothing of it is there before.
        close: async () => void files.set(name, new Blob(parts)),
      };
    },
  });
  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!create && !files.has(name)) throw new DOMException(name, 'NotFoundError');
      return handleOf(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
    keys: async function* () {
      yield* files.keys();
    },
  };
  const storage = { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) };
  vi.stubGlobal('navigator', { ...globalThis.navigator, storage });
  return files;
}
