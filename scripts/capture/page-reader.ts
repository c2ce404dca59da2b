import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { isLinkedIn } from '@/lib/services/is-linkedin';
import { findBrowser } from '../find-browser';
import type { SavedPage } from './saved-page';

/** The readers as shipped; made by `wxt build`. */
const built = join(import.meta.dirname, '../../.output/chrome-mv3');

const codes = new Map<string, string>();

/** The reader that the product injects at an address. */
function readerFor(url: string): string {
  const name = isLinkedIn(url) ? 'linkedin-reader.js' : 'reader.js';
  const code = codes.get(name) ?? readFileSync(join(built, name), 'utf8');
  codes.set(name, code);
  return code;
}

/** A page that takes longer than this to load or to read is given up. */
const patience = 30_000;

export interface PageReading {
  /** What the reader returned, unchecked. */
  raw: unknown;
  /** Time in the page, without loading it. */
  milliseconds: number;
}

/** A page that was loaded and can be read as often as one likes. */
export interface OpenedPage {
  page: Page;
  /** Lays the page out, as it is when a user presses the button on it. */
  layOut(): Promise<void>;
  /** Rejects when the reader fails on the page. */
  read(): Promise<PageReading>;
  close(): Promise<void>;
}

/** A page with a file is shown from it, whatever its address; one without is fetched. */
export type ShownPage = Pick<SavedPage, 'url'> & Partial<SavedPage>;

export interface PageReader {
  browser: Browser;
  /** Rejects when the page cannot be shown. */
  open(page: ShownPage): Promise<OpenedPage>;
  /** Rejects when the page cannot be shown or the reader fails on it. */
  read(page: SavedPage): Promise<PageReading>;
  close(): Promise<void>;
}

function inTime<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${patience / 1000} s`)), patience);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Evaluates as the browser does for an extension: in a world of its own beside the page. */
async function evaluateBeside(session: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const layOut = 'void document.documentElement.getBoundingClientRect()';

async function runReader(session: CDPSession, code: string): Promise<PageReading> {
  const reading = await evaluateBeside(
    session,
    `(async () => {
      ${layOut};
      const started = performance.now();
      const raw = await (0, eval)(${JSON.stringify(code)});
      return JSON.stringify({ milliseconds: performance.now() - started, raw });
    })()`,
  );
  return JSON.parse(String(reading));
}

async function showPage(browser: Browser, { url, file }: ShownPage): Promise<Page> {
  const page = await browser.newPage();
  // A page's policy would forbid to evaluate; for an extension's script it does not count.
  await page.setBypassCSP(true);
  await page.setJavaScriptEnabled(false);
  if (file !== undefined) await page.setRequestInterception(true);
  let shown = false;
  page.on('request', (request) => {
    if (file === undefined) return;
    const navigates = request.isNavigationRequest() && request.frame() === page.mainFrame();
    // Of what the page asks for nothing is there; a refresh without scripts must not replace it.
    if (!navigates) return void request.abort().catch(() => undefined);
    if (shown) return void request.respond({ status: 204 }).catch(() => undefined);
    shown = true;
    const contentType = 'text/html; charset=utf-8';
    request.respond({ status: 200, contentType, body: readFileSync(file) }).catch(() => undefined);
  });
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
    return page;
  } catch (error) {
    await inTime(page.close(), 'Closing').catch(() => undefined);
    throw error;
  }
}

/**
 * Starts a browser that shows saved pages at their own addresses, offline and with their scripts
 * off, and reads them with the reader as shipped.
 */
export async function openPageReader(options: LaunchOptions = {}): Promise<PageReader> {
  const { executablePath, args } = findBrowser('chromium');
  const browser = await puppeteer.launch({
    executablePath,
    args,
    headless: true,
    pipe: true,
    ...options,
  });
  const open = async (shown: ShownPage): Promise<OpenedPage> => {
    const page = await showPage(browser, shown);
    const session = await page.createCDPSession();
    return {
      page,
      layOut: async () => void (await evaluateBeside(session, layOut)),
      read: () => inTime(runReader(session, readerFor(shown.url)), 'Reading'),
      close: () => inTime(page.close(), 'Closing').catch(() => undefined),
    };
  };
  return {
    browser,
    open,
    async read(saved) {
      const page = await open(saved);
      return page.read().finally(() => page.close());
    },
    close: () => browser.close(),
  };
}
