import { injectReader } from '@/lib/platform/scripting';
import { readStored } from '@/lib/platform/storage';
import { findActiveTab } from '@/lib/platform/tabs';
import { isLinkedIn, readerFor } from './is-linkedin';
import { findRestriction } from './restricted-page';

/** A reading that was begun before the panel was there. */
export interface EarlyReading {
  tabId: number;
  /** What the reader hands over, hostile until parsed; rejects with the browser's refusal. */
  raw: Promise<unknown>;
}

/** Without the settings' schema, which would take longer to load than the page to be read. */
async function isNoticeRead(): Promise<boolean> {
  const stored = await readStored('local', 'settings');
  return (
    stored instanceof Object &&
    'linkedInNoticeReadAt' in stored &&
    typeof stored.linkedInNoticeReadAt === 'number'
  );
}

/**
 * Begins to read the tab in front: to be called first of all by a page that the toolbar button
 * opened, since the tab is read while the rest of that page is loaded. Whether the reading may be
 * used is decided later, by readTab; where it certainly may not, it is not begun. Never rejects.
 */
export async function startReading(): Promise<EarlyReading | undefined> {
  try {
    const tab = await findActiveTab();
    if (!tab?.url || findRestriction(tab.url)) return undefined;
    if (isLinkedIn(tab.url) && !(await isNoticeRead())) return undefined;
    const raw = injectReader(tab.id, readerFor(tab.url));
    // Looked at by readTab; until then a refusal must not count as unhandled.
    raw.catch(() => undefined);
    return { tabId: tab.id, raw };
  } catch {
    return undefined;
  }
}
