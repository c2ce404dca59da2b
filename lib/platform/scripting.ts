import { browser } from 'wxt/browser';
import { taskName } from './injected-task';

/** So long a script that was begun may still answer when its tab goes on to another page. Milliseconds. */
const grace = 500;

type Injection = Parameters<typeof browser.scripting.executeScript>[0];
type Script = { files: string[] } | { func: (...args: never[]) => unknown; args?: unknown[] };

/** Rejects when the tab goes on to another page and `signal` does not say before that it is of no interest. */
function whenLeft(tabId: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const updated = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status !== 'loading') return;
      const waiting = setTimeout(() => reject(new Error('The page was removed.')), grace);
      signal.addEventListener('abort', () => clearTimeout(waiting));
    };
    browser.tabs.onUpdated.addListener(updated);
    signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated));
  });
}

/**
 * What a script gives back from the page of a tab. Rejects with the browser's own error, or when the
 * tab goes on: a document that is left may be kept frozen, and a script in it never answers.
 */
async function execute(tabId: number, script: Script): Promise<unknown> {
  const done = new AbortController();
  try {
    const left = whenLeft(tabId, done.signal);
    const injection = { target: { tabId }, ...script } as Injection;
    const [injected] = await Promise.race([browser.scripting.executeScript(injection), left]);
    return injected?.result;
  } finally {
    done.abort();
  }
}

/** The reader of all pages, and the one of a site whose pages it would not understand. */
export type ReaderScript = '/reader.js' | '/linkedin-reader.js';

/**
 * Runs a reader once in the page and returns what it hands over: hostile until parsed. Rejects
 * with the browser's own error when the page may not be read.
 */
export function injectReader(tabId: number, script: ReaderScript): Promise<unknown> {
  return execute(tabId, { files: [script] });
}

/** Runs one of our scripts in the page with data to work on, which it takes by takeTask(). */
async function injectWith(
  tabId: number,
  file: '/recipe-reader.js' | '/picker.js',
  task: unknown,
): Promise<unknown> {
  await execute(tabId, {
    func: (name: string, value: unknown) => {
      (globalThis as Record<string, unknown>)[name] = value;
    },
    args: [taskName, task],
  });
  return execute(tabId, { files: [file] });
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
export function injectPageCopier(tabId: number): Promise<unknown> {
  return execute(tabId, { files: ['/page-copier.js'] });
}

/** The text selected in the page's main frame, at most 2,000 characters. Rejects like injectReader. */
export async function readSelectedText(tabId: number): Promise<string> {
  const selected = await execute(tabId, {
    func: () => String(globalThis.getSelection() ?? '').slice(0, 2000),
  });
  return typeof selected === 'string' ? selected : '';
}

/** "text/html", "application/pdf" …; empty when the page would not say. */
export async function readContentType(tabId: number): Promise<string> {
  const type = await execute(tabId, { func: () => document.contentType });
  return typeof type === 'string' ? type : '';
}
