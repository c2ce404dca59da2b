import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Downloads {
  /** The text of the file the browser writes next, CSV by default, once it is whole; it is taken away. */
  next(ending?: string): Promise<string>;
  discard(): Promise<void>;
}

/** Lets a browser write its downloads into a folder of the test's own. */
export async function receiveDownloads(browser: Browser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return {
    async next(ending = '.csv') {
      const end = Date.now() + 15_000;
      for (;;) {
        // Until it is whole, the browser gives it another ending.
        const name = (await readdir(folder)).find((each) => each.endsWith(ending));
        if (name) {
          const text = await readFile(join(folder, name), 'utf8');
          await rm(join(folder, name));
          return text;
        }
        if (Date.now() > end) throw new Error('No file was downloaded within 15 s');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    discard: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
