import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser';
import { type DemoWeb, serveDemoWeb } from '../demo-web/serve';

/** The extension as shipped, loaded unpacked; made by `wxt build`. */
export const builtExtension = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface ExtensionBrowser {
  browser: Browser;
  extension: Extension;
  demo: DemoWeb;
  /** Every request the browser made, extension pages and worker included. */
  requests: string[];
  /** Opens a demo page, e.g. "http://katalog.firmy-demo.test/", in a tab of its own. */
  visit(url: string): Promise<Page>;
  /** Presses the real toolbar button on a tab and gives the real popup. */
  pressToolbarButton(page: Page): Promise<Page>;
  /** A page of the extension in a tab: "leads.html#/leads". */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

interface LaunchOptions {
  headless?: boolean;
  /** Keeps the profile, to start again on it. */
  userDataDir?: string;
  /** BCP 47 tag the browser asks pages in. */
  language?: string;
  args?: string[];
  /** Extension folder, when another than the shipped one is to be loaded. */
  extensionDir?: string;
  /** Milliseconds within which the browser has to answer; puppeteer's own limit when absent. */
  protocolTimeout?: number;
}

/** Asks again and again until there is an answer. */
export async function untilFound<T>(
  what: string,
  find: () => Promise<T | undefined>,
  within = 15_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${what} did not appear within ${within / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts a real browser with the extension in it and every `.test` host on the demo web. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { executablePath, args } = findBrowser('chromium');
  const demo = await serveDemoWeb();
  const ownProfile = options.userDataDir
    ? undefined
    : await mkdtemp(join(tmpdir(), 'prospect-clipper-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extensionDir ?? builtExtension],
    userDataDir: options.userDataDir ?? ownProfile,
    defaultViewport: null,
    ...(options.protocolTimeout !== undefined && { protocolTimeout: options.protocolTimeout }),
    args: [
      ...args,
      '--window-size=1280,900',
      // A headless screen is 800 × 600 by default, too low for a popup of full height.
      '--screen-info={1600x1200}',
      `--lang=${options.language ?? 'en'}`,
      `--accept-lang=${options.language ?? 'en'}`,
      `--host-resolver-rules=MAP *.test 127.0.0.1:${demo.port}, MAP demo.test 127.0.0.1:${demo.port}`,
      ...(options.args ?? []),
    ],
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
  });
  const requests: string[] = [];
  const extension = await untilFound('The extension', async () => {
    const [first] = (await browser.extensions()).values();
    return first;
  });

  return {
    browser,
    extension,
    demo,
    requests,
    async visit(url) {
      const page = await browser.newPage();
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async pressToolbarButton(page) {
      const popups = async () =>
        (await extension.pages()).filter((each) => each.url().includes('/popup.html'));
      await page.bringToFront();
      await untilFound('The end of the former popup', async () =>
        (await popups()).length === 0 ? true : undefined,
      );
      // Its page is gone before its window is; a press that falls in between opens nothing.
      for (let presses = 1; ; presses += 1) {
        await page.triggerExtensionAction(extension);
        const popup = await untilFound('The popup', async () => (await popups())[0], 4_000).catch(
          (error: unknown) => {
            if (presses === 4) throw error;
          },
        );
        if (!popup) continue;
        popup.on('request', (request) => requests.push(request.url()));
        return popup;
      }
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await demo.close();
      if (ownProfile) await rm(ownProfile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
