import type { Page } from 'puppeteer-core';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import type { Settings } from '@/lib/settings/settings';

/** Changes settings as another page of the extension would: all that are open follow. */
export async function change(shown: Page, patch: Partial<Settings>): Promise<void> {
  await shown.evaluate(async (wanted) => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<{ settings?: object }>;
              set(values: object): Promise<void>;
            };
          };
        };
      }
    ).chrome.storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...wanted } });
  }, patch);
}

/** Waits until nothing moves any more and the fonts are there. */
export async function untilStill(shown: Page): Promise<void> {
  await shown.evaluate(async () => {
    const ending = () =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // What is drawn at the end of one may begin another.
    do {
      await Promise.all(ending().map(({ finished }) => finished.catch(() => {})));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    } while (ending().length > 0);
  });
}

/** Ctrl+Enter, wherever the focus is. */
export async function saveByKey(shown: Page): Promise<void> {
  await shown.keyboard.down('Control');
  await shown.keyboard.press('Enter');
  await shown.keyboard.up('Control');
}

/** Deletes all leads behind the extension's back. */
export async function emptyStore(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('leads', 'readwrite');
          work.objectStore('leads').clear();
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          work.onerror = () => reject(work.error);
        };
      }),
  );
}

/** Takes the letters from the touches of strategies, behind the extension's back: as bases were begun once. */
export async function dropStepLetters(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('playbook', 'readwrite');
          const store = work.objectStore('playbook');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const item of all.result.filter(({ part }) => part === 'strategy')) {
              for (const step of item.value.steps) delete step.template;
              store.put(item);
            }
          };
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          work.onerror = () => reject(work.error);
        };
      }),
  );
}

/** Puts recipes into the store in place of those that are there, behind the extension's back. */
export async function putRecipes(page: Page, recipes: readonly Recipe[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('recipes', 'readwrite');
          const store = work.objectStore('recipes');
          store.clear();
          for (const row of rows) store.put(row);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          work.onerror = () => reject(work.error);
        };
      }),
    recipes as Recipe[],
  );
}
