import type { Page } from 'puppeteer-core';

/** Waits until the copy beside the store was made, at that moment or later. Epoch ms. */
export async function untilCopied(page: Page, from = 0): Promise<void> {
  await page.waitForFunction(
    async (earliest) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('kept', { create: true });
      for await (const name of folder.keys()) {
        if (!name.endsWith('.copy')) continue;
        const file = await (await folder.getFileHandle(name)).getFile();
        if (file.lastModified >= earliest) return true;
      }
      return false;
    },
    { polling: 100 },
    from,
  );
}

/** Waits until something was written behind the copy. */
export async function untilJournaled(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('kept', { create: true });
      for await (const name of folder.keys()) {
        if (!name.endsWith('.changes')) continue;
        if ((await (await folder.getFileHandle(name)).getFile()).size > 0) return true;
      }
      return false;
    },
    { polling: 100 },
  );
}
