import type { ConsoleMessage, Page } from 'puppeteer-core';

const begun = 'watched write: begun';
const done = 'watched write: done';

/**
 * Makes the first row that is put into a store of the database, and the end of its transaction,
 * known by a message; runs in the page or in a worker of it, so it has nothing but itself.
 */
function announceWrites(watched: string, messages: { begun: string; done: string }): void {
  const seen = new WeakSet<IDBTransaction>();
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (...given: [unknown, IDBValidKey?]) {
      const { name, transaction } = this;
      if (name === watched && !seen.has(transaction)) {
        seen.add(transaction);
        console.debug(messages.begun);
        transaction.addEventListener('complete', () => console.debug(messages.done));
      }
      return original.apply(this, given);
    };
  }
}

/** A write to one store of the extension's database, followed from outside. */
export interface WatchedWrite {
  /** Resolves when its first row was put. */
  begun: Promise<void>;
  /** Resolves when its transaction completed. */
  done: Promise<void>;
  isDone(): boolean;
}

/** Follows the next write to a store, in the page or in its workers. `onLoad`: from the next load on. */
export async function watchWrite(
  page: Page,
  store: string,
  { onLoad = false } = {},
): Promise<WatchedWrite> {
  const messages = { begun, done };
  const until = (wanted: string) =>
    new Promise<void>((resolve) => {
      const listen = (message: ConsoleMessage) => {
        if (message.text() !== wanted) return;
        page.off('console', listen);
        resolve();
      };
      page.on('console', listen);
    });
  const write = { begun: until(begun), done: until(done) };
  let isDone = false;
  void write.done.then(() => {
    isDone = true;
  });
  if (onLoad) await page.evaluateOnNewDocument(announceWrites, store, messages);
  else {
    await page.evaluate(announceWrites, store, messages);
    for (const worker of page.workers()) await worker.evaluate(announceWrites, store, messages);
  }
  return { ...write, isDone: () => isDone };
}
