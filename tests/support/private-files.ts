import { vi } from 'vitest';

/** Files by name; of two the one that was written later has the later time, however quick that was. */
class KeptFiles extends Map<string, Blob> {
  readonly #writtenAt = new Map<string, number>();
  #writes = 0;

  override set(name: string, file: Blob): this {
    this.#writes += 1;
    this.#writtenAt.set(name, this.#writes);
    return super.set(name, file);
  }

  read(name: string): File {
    return new File([this.get(name) ?? ''], name, { lastModified: this.#writtenAt.get(name) ?? 0 });
  }
}

/** The browser's private file system in memory, for tests that run without a browser. */
export function stubPrivateFiles(): Map<string, Blob> {
  const files = new KeptFiles();
  const handleOf = (name: string) => ({
    getFile: async () => files.read(name),
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
