import type { Page } from 'puppeteer-core';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';

/** Puts items into the playbook behind the extension's back; the page is to be loaded again. */
export async function putPlaybook(page: Page, items: readonly PlaybookItem[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('playbook', 'readwrite');
          for (const row of rows) work.objectStore('playbook').put(row);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          work.onerror = () => reject(work.error);
        };
      }),
    items as PlaybookItem[],
  );
}

interface ExtensionApi {
  action: { getBadgeText(of: object): Promise<string> };
  storage: {
    session: { set(values: object): Promise<void>; remove(key: string): Promise<void> };
  };
}

/** Sets the clock of the whole extension to a day's morning; undefined lets it go again. */
export async function setClock(page: Page, day: string | undefined, time = '09:00'): Promise<void> {
  await page.evaluate(
    async (at) => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      if (at === undefined) await storage.session.remove('clock');
      else await storage.session.set({ clock: new Date(at).getTime() });
    },
    day === undefined ? undefined : `${day}T${time}:00`,
  );
}

/** What stands on the toolbar's button of every tab. */
export function badgeText(page: Page): Promise<string> {
  return page.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getBadgeText({}),
  );
}
