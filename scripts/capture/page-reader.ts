import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../find-browser';
import type { SavedPage } from './saved-page';

/** The reader as shipped; made by `wxt build`. */
const readerFile = join(import.meta.dirname, '../../.output/chrome-mv3/reader.js');

/** A page that takes longer than this to load or to read is given up. */
const patience = 30_000;

export interface PageReading {
  /** What the reader returned, unchecked. */
  raw: unknown;
  /** Time in the page, without loading it. */
  milliseconds: number;
}

export interface PageReader {
  browser: Browser;
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

/** Runs the reader as the browser does for an extension: in a world of its own beside the page. */
async function runReader(session: CDPSession, code: string): Promise<PageReading> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      const started = performance.now();
      const raw = (0, eval)(${JSON.stringify(code)});
      return JSON.stringify({ milliseconds: performance.now() - started, raw });
    })()`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value));
}

/**
 * Starts a browser that shows saved pages at their own addresses, offline and with their scripts
 * off, and reads them with the reader as shipped.
 */
export async function openPageReader(): Promise<PageReader> {
  const { executablePath, args } = findBrowser('chromium');
  const code = readFileSync(readerFile, 'utf8');
  const browser = await puppeteer.launch({ executablePath, args, headless: true, pipe: true });
  return {
    browser,
    async read(saved) {
      const page = await browser.newPage();
      try {
        // A page's policy would forbid to evaluate; for an extension's script it does not count.
        await page.setBypassCSP(true);
        await page.setJavaScriptEnabled(false);
        await page.setRequestInterception(true);
        let shown = false;
        page.on('request', (request) => {
          const navigates = request.isNavigationRequest() && request.frame() === page.mainFrame();
          // Of what the page asks for nothing is there; a refresh without scripts must not replace it.
          if (!navigates) return void request.abort().catch(() => undefined);
          if (shown) return void request.respond({ status: 204 }).catch(() => undefined);
          shown = true;
          const body = readFileSync(saved.file);
          const contentType = 'text/html; charset=utf-8';
          request.respond({ status: 200, contentType, body }).catch(() => undefined);
        });
        await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: patience });
        const session = await page.createCDPSession();
        return await inTime(runReader(session, code), 'Reading');
      } finally {
        await inTime(page.close(), 'Closing').catch(() => undefined);
      }
    },
    close: () => browser.close(),
  };
}
