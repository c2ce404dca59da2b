import { browser } from 'wxt/browser';
import { taskName } from './injected-task';

/** The reader of all pages, and the one of a site whose pages it would not understand. */
export type ReaderScript = '/reader.js' | '/linkedin-reader.js';

/**
 * Runs a reader once in the page and returns what it hands over: hostile until parsed. Rejects
 * with the browser's own error when the page may not be read.
 */
export async function injectReader(tabId: number, script: ReaderScript): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: [script],
  });
  return injected?.result;
}

/** Runs one of our scripts in the page with data to work on, which it takes by takeTask(). */
async function injectWith(
  tabId: number,
  file: '/recipe-reader.js' | '/picker.js',
  task: unknown,
): Promise<unknown> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (name: string, value: unknown) => {
      (globalThis as Record<string, unknown>)[name] = value;
    },
    args: [taskName, task],
  });
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return injected?.result;
}

/** Runs recipes in the page; hostile until parsed. Rejects like injectReader. */
export function injectRecipes(tabId: number, recipes: unknown): Promise<unknown> {
  return injectWith(tabId, '/recipe-reader.js', recipes);
}

/** Starts the picker, which goes on by itself. Rejects like injectReader. */
export async function injectPicker(tabId: number, task: unknown): Promise<void> {
  await injectWith(tabId, '/picker.js', task);
}

/** Copies the page for a report; hostile until parsed. Rejects like injectReader. */
export async function injectPageCopier(tabId: number): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/page-copier.js'],
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
