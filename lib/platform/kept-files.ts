/**
 * Files of the extension's own in the browser's private file system. It lies beside IndexedDB: what
 * is kept here is still there when the browser has thrown a damaged store away. All of these do
 * nothing where there is no such file system; none throws.
 */
const folderName = 'kept';

async function withFolder<T>(
  work: (folder: FileSystemDirectoryHandle) => Promise<T>,
): Promise<T | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await work(await root.getDirectoryHandle(folderName, { create: true }));
  } catch {
    return undefined;
  }
}

/** Whether files can be kept at all. */
export const keepsFiles = async (): Promise<boolean> =>
  (await withFolder(async () => true)) === true;

/** Undefined where there is none. */
export function readKeptFile(name: string): Promise<File | undefined> {
  return withFolder(async (folder) => (await folder.getFileHandle(name)).getFile());
}

/** Names of the files there are, in no order. */
export async function listKeptFiles(): Promise<string[]> {
  const names = await withFolder(async (folder) => {
    const found: string[] = [];
    for await (const name of folder.keys()) found.push(name);
    return found;
  });
  return names ?? [];
}

async function write(
  name: string,
  content: Blob | string,
  { behind }: { behind: boolean },
): Promise<boolean> {
  const written = await withFolder(async (folder) => {
    const handle = await folder.getFileHandle(name, { create: true });
    const size = behind ? (await handle.getFile()).size : 0;
    // A second file is written and takes the place of the first when it is whole.
    const writing = await handle.createWritable({ keepExistingData: behind });
    await writing.seek(size);
    await writing.write(content);
    await writing.close();
    return true;
  });
  return written === true;
}

/** Puts a file in the place of what there was, all of it or nothing. Whether it is there now. */
export const writeKeptFile = (name: string, content: Blob | string): Promise<boolean> =>
  write(name, content, { behind: false });

/** Writes behind what there is, all of it or nothing. Whether it is there now. */
export const appendKeptFile = (name: string, content: string): Promise<boolean> =>
  write(name, content, { behind: true });

export async function dropKeptFile(name: string): Promise<void> {
  await withFolder((folder) => folder.removeEntry(name));
}
