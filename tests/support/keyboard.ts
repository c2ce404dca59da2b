import type { KeyInput, Page } from 'puppeteer-core';

/** What has the focus, as a screen reader would say it; undefined when nothing of the page has. */
export async function focused(shown: Page) {
  const session = await shown.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  // A popup that is still looked into would not close.
  await session.detach();
  const node = nodes.find(
    ({ role, properties }) =>
      role?.value !== 'RootWebArea' &&
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return node && { id: node.backendDOMNodeId, words: `${node.role?.value} ${node.name?.value}` };
}

/** Presses Tab until something with this beginning has the focus. @throws when nothing has. */
export async function tabTo(shown: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 100; step += 1) {
    await shown.keyboard.press('Tab');
    if ((await focused(shown))?.words.startsWith(wanted)) return;
  }
  throw new Error(`Tab does not come to "${wanted}"`);
}

/** One key after the other. */
export async function pressKeys(shown: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await shown.keyboard.press(key);
}
