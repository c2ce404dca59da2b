import { injectReader } from '@/lib/platform/scripting';
import { readStored } from '@/lib/platform/storage';
import { findActiveTab, type TabInfo } from '@/lib/platform/tabs';
import { isLinkedIn, readerFor } from './is-linkedin';
import { findRestriction } from './restricted-page';

/** A reading that was begun before the panel was there. */
export interface EarlyReading {
  tabId: number;
  /** What the reader hands over, hostile until parsed; rejects with the browser's refusal. */
  raw: Promise<unknown>;
  /** The same a moment later, of a page whose address changed in place; rejects too. */
  again: Promise<unknown>;
}

/** A page that shows another address than it was loaded from is read once more after so long. Milliseconds. */
const moment = 200;

async function readAgain(tab: TabInfo, first: Promise<unknown>): Promise<unknown> {
  const raw = await first;
  if (!(raw instanceof Object && 'settling' in raw && raw.settling === 'in-place'))
    return undefined;
  await new Promise((resolve) => setTimeout(resolve, moment));
  return injectReader(tab.id, readerFor(tab.url));
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
    const again = readAgain(tab, raw);
    // Looked at by readTab; until then a refusal must not count as unhandled.
    for (const reading of [raw, again]) reading.catch(() => undefined);
    return { tabId: tab.id, raw, again };
  } catch {
    return undefined;
  }
}
