import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Downloads {
  /** The text of the file the browser writes next, CSV by default, once it is whole; it is taken away. */
  next(ending?: string): Promise<string>;
  /** The file with such a beginning and ending that it writes next, in the same way. */
  nextFile(start: string, end: string): Promise<Uint8Array>;
  discard(): Promise<void>;
}

/** Lets a browser write its downloads into a folder of the test's own. */
export async function receiveDownloads(browser: Browser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  async function nextFile(start: string, end: string): Promise<Uint8Array> {
    const last = Date.now() + 15_000;
    for (;;) {
      // Until it is whole, the browser gives it another ending.
      const name = (await readdir(folder)).find(
        (each) => each.startsWith(start) && each.endsWith(end),
      );
      if (name) {
        const bytes = await readFile(join(folder, name));
        await rm(join(folder, name));
        return bytes;
      }
      if (Date.now() > last) throw new Error(`No ${start}*${end} was downloaded within 15 s`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    nextFile,
    next: async (ending = '.csv') => Buffer.from(await nextFile('', ending)).toString('utf8'),
    discard: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
