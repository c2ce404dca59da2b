import { browser } from 'wxt/browser';

/**
 * Runs the reader once in the page and returns what it hands over: hostile until parsed. Rejects
 * with the browser's own error when the page may not be read.
 */
export async function injectReader(tabId: number): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/reader.js'],
  });
  return injected?.result;
}

/** The text selected in the page's main frame, at most 2,000 characters. Rejects like injectReader. */
export async function readSelectedText(tabId: number): Promise<string> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => String(globalThis.getSelection() ?? '').slice(0, 2000),
  });
  return typeof injected?.result === 'string' ? injected.result : '';
}

/** "text/html", "application/pdf" …; empty when the page would not say. */
export async function readContentType(tabId: number): Promise<string> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.contentType,
  });
  return typeof injected?.result === 'string' ? injected.result : '';
}
