import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium keeps the extension's IndexedDB; its `storage.local` is elsewhere in the profile. */
async function storeFolder(profile: string, extensionId: string): Promise<string> {
  return join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

async function filesOf(folder: string, ending: RegExp): Promise<string[]> {
  return (await readdir(folder))
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

type Damage = (folder: string) => Promise<unknown>;

/** Five ways in which disks and programs have damaged such stores. */
export const damages: Readonly<Record<string, Damage>> = {
  'the folder is gone': (folder) => rm(folder, { recursive: true }),
  'its list of files is gone': async (folder) => {
    for (const file of await filesOf(folder, /^(?:MANIFEST|CURRENT)/)) await rm(file);
  },
  'the logs are cut off': async (folder) => {
    for (const file of await filesOf(folder, /\.log$/)) await truncate(file, 32);
  },
  'the files of data are gone': async (folder) => {
    for (const file of await filesOf(folder, /\.(?:ldb|sst|log)$/)) await rm(file);
  },
  'bytes are overwritten': async (folder) => {
    for (const file of await filesOf(folder, /\.(?:ldb|sst|log)$/)) {
      const bytes = await readFile(file);
      bytes.fill(0x5a, Math.floor(bytes.length / 3), Math.floor((bytes.length * 2) / 3));
      await writeFile(file, bytes);
    }
  },
};

export async function damageStore(
  profile: string,
  extensionId: string,
  damage: Damage,
): Promise<void> {
  await damage(await storeFolder(profile, extensionId));
}
