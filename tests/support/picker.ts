import type { CDPSession, Page } from 'puppeteer-core';
import { untilFound } from './extension-browser';

interface Named {
  role: string;
  name: string;
  description: string;
  backendDOMNodeId?: number;
}

/** The picker's tree is closed to the page, as to a test; what assistive technology is told is not. */
async function treeOf(session: CDPSession): Promise<Named[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, backendDOMNodeId }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      ...(backendDOMNodeId !== undefined && { backendDOMNodeId }),
    }));
}

async function withSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** All that assistive technology is told of the page. */
export const heard = (page: Page): Promise<Named[]> => withSession(page, treeOf);

/** Waits until the picker says something. */
export async function untilHeard(page: Page, text: string): Promise<void> {
  await untilFound(`“${text}” in the picker`, async () =>
    (await heard(page)).some(({ name }) => name.includes(text)) ? true : undefined,
  );
}

/** Clicks a button of the picker, by the beginning of its name. */
export async function pressInPicker(page: Page, name: string): Promise<void> {
  const { x, y } = await untilFound(`The button “${name}”`, () =>
    withSession(page, async (session) => {
      const found = (await treeOf(session)).find(
        (each) => each.role === 'button' && each.name.startsWith(name),
      );
      if (found?.backendDOMNodeId === undefined) return undefined;
      const { model } = await session.send('DOM.getBoxModel', {
        backendNodeId: found.backendDOMNodeId,
      });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }),
  );
  await page.mouse.click(x, y);
}

/** Clicks where a text stands on the page, on its own line. */
export async function clickText(page: Page, text: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.includes(wanted)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
    }
    throw new Error(`Nothing says ${wanted}`);
  }, text);
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
  await page.mouse.click(place.x, place.y);
}
