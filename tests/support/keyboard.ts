import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { untilFound } from './extension-browser';

/** What is worked with: a session with the page for as long as something is asked of it. */
async function withSession<T>(shown: Page, ask: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await shown.createCDPSession();
  try {
    return await ask(session);
  } finally {
    // A popup that is still looked into would not close.
    await session.detach();
  }
}

async function focusedIn(session: CDPSession) {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement === document.body ? null : document.activeElement',
  });
  const { objectId } = result;
  if (!objectId) return undefined;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return node && { id: node.backendDOMNodeId, words: `${node.role?.value} ${node.name?.value}` };
}

/** What has the focus, as a screen reader would say it; undefined when nothing of the page has. */
export const focused = (shown: Page) => withSession(shown, focusedIn);

/**
 * Waits until something with this beginning is there, and presses Tab until it has the focus.
 * @throws when it does not appear, or Tab does not come to it.
 */
export async function tabTo(shown: Page, wanted: string): Promise<void> {
  await withSession(shown, async (session) => {
    await untilFound(wanted, async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.find(({ role, name }) => `${role?.value} ${name?.value}`.startsWith(wanted));
    });
    for (let step = 0; step < 100; step += 1) {
      await shown.keyboard.press('Tab');
      if ((await focusedIn(session))?.words.startsWith(wanted)) return;
    }
    throw new Error(`Tab does not come to "${wanted}"`);
  });
}

/** Waits until what matches a selector has the focus. */
export async function untilFocused(shown: Page, selector: string): Promise<void> {
  await shown.waitForFunction(
    (wanted) => document.activeElement?.matches(wanted),
    { timeout: 15_000 },
    selector,
  );
}

/** One key after the other; for keys of which none waits for what the one before it did. */
export async function pressKeys(shown: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await shown.keyboard.press(key);
}
