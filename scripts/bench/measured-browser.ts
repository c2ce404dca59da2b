import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilFound } from '../../tests/support/extension-browser';
import { openPageReader, type PageReader } from '../capture/page-reader';
import { buildRecordsExtension } from './records-extension';
import type { RecordMaking } from './timed-records';

export interface MeasuredBrowser {
  pages: PageReader;
  /** Makes records of what the reader returned; says how long that took. */
  makeRecords(raw: unknown, region?: string): Promise<RecordMaking>;
  close(): Promise<void>;
}

/**
 * A browser that reads saved pages and, in another tab, makes records of what was read: in a page
 * of an extension, where the product makes them too.
 */
export async function openMeasuredBrowser(): Promise<MeasuredBrowser> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'prospect-clipper-bench-'));
  const enableExtensions = [await buildRecordsExtension()];
  const pages = await openPageReader({ enableExtensions, userDataDir });
  const close = async () => {
    await pages.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extension = await untilFound('The page that makes records', async () => {
      const [first] = (await pages.browser.extensions()).values();
      return first;
    });
    const page = await pages.browser.newPage();
    await page.goto(`chrome-extension://${extension.id}/records.html`);
    const makeRecords = (raw: unknown, region?: string) =>
      page.evaluate(
        (findings, country) => globalThis.makeTimedRecords(findings, country),
        raw,
        region,
      );
    return { pages, makeRecords, close };
  } catch (error) {
    await close();
    throw error;
  }
}
