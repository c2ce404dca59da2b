import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchExtension } from '../../../tests/support/extension-browser';
import { bundledText } from '../bundle-script';
import type {} from './in-page';

/** The extension as shipped in a browser of its own, over a lead base with so many invented leads. */
export interface MeasuredBase {
  chrome: ExtensionBrowser;
  leads: number;
  /** A page of the extension that shows nothing and runs nothing, with `leadBench` in it. */
  openBare(): Promise<Page>;
  /** Opens the dashboard; `prepare` is run with the page before anything is loaded. */
  openDashboard(route?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Takes back what was searched, filtered and sorted: the table and the export would keep to it. */
  forgetView(): Promise<void>;
  close(): Promise<void>;
}

let script: Promise<string> | undefined;
const inPage = () => {
  script ??= bundledText({ entry: 'lead-base/in-page.ts', name: 'lead-base' });
  return script;
};

/** Minutes may pass in the page before an evaluation returns. */
const patience = 30 * 60 * 1000;

/** `profile`: a folder that keeps the filled store, for the next time it is measured. */
export async function openMeasuredBase(leads: number, profile?: string): Promise<MeasuredBase> {
  const filled = profile !== undefined && existsSync(profile);
  const userDataDir = profile ?? (await mkdtemp(join(tmpdir(), 'prospect-clipper-bench-')));
  const chrome = await launchExtension({ userDataDir, protocolTimeout: patience });
  const base: MeasuredBase = {
    chrome,
    leads,
    async openBare() {
      const page = await chrome.openExtensionPage('manifest.json');
      await page.evaluate(`(() => { ${await inPage()} })()`);
      return page;
    },
    async openDashboard(route = '/leads', prepare) {
      const page = await chrome.browser.newPage();
      await prepare?.(page);
      await page.goto(`chrome-extension://${chrome.extension.id}/leads.html#${route}`);
      return page;
    },
    async forgetView() {
      const page = await chrome.openExtensionPage('manifest.json');
      await page.evaluate(`chrome.storage.local.remove('table')`);
      await page.close();
    },
    async close() {
      await chrome.close();
      if (profile === undefined)
        await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    const dashboard = await base.openDashboard();
    // Of a store that was kept, the projections may still have to be made.
    await dashboard.waitForSelector('main h1', { timeout: patience });
    await dashboard.close();
    if (leads > 0 && !filled) {
      const bare = await base.openBare();
      await bare.evaluate((count) => globalThis.leadBench.fill(count), leads);
      await bare.close();
    }
    return base;
  } catch (error) {
    await base.close();
    throw error;
  }
}
