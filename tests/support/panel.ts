import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';

/** Waits until a page of the extension shows something other than "reading". */
export async function untilShown(shown: Page): Promise<void> {
  await shown.waitForFunction(
    () =>
      document.querySelector('main h1, main h2') && !document.querySelector('[aria-busy="true"]'),
    { timeout: 15_000 },
  );
}

/** Presses the toolbar button on a page and gives the popup once it has read it. */
export async function openedPanel(chrome: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await chrome.pressToolbarButton(page);
  await untilShown(popup);
  return popup;
}

export const headingOf = (shown: Page): Promise<string> =>
  shown.$eval('main h1, main h2', (heading) => heading.textContent?.trim() ?? '');

/** All that is shown, as a reader would hear it in one go. */
export const textOf = (shown: Page): Promise<string> =>
  shown.$eval('body', (body) => body.innerText.replace(/\s+/g, ' '));

export async function untilText(shown: Page, text: string): Promise<void> {
  await shown.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 15_000 },
    text,
  );
}

/** Clicks a button, link, tab or menu entry by its name. */
export async function press(shown: Page, name: string, role = 'button'): Promise<void> {
  const found = await shown.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
    timeout: 10_000,
  });
  await found?.click();
}

/**
 * Closes what opened in front of the page, a dialog or a menu, by Escape. While it takes the focus a
 * key may find none in it, as a person's would; they would press once more.
 */
export async function closeByEscape(shown: Page): Promise<void> {
  const open = '[role="dialog"], [role="menu"]';
  const tries = 10;
  for (let left = tries; left > 0; left -= 1) {
    await shown
      .waitForFunction(
        (inFront) => document.activeElement?.closest(inFront),
        { timeout: 1000 },
        open,
      )
      .catch(() => undefined);
    await shown.keyboard.press('Escape');
    const closed = await shown
      .waitForSelector(open, { hidden: true, timeout: 1000 })
      .then(() => true)
      .catch(() => false);
    if (closed) return;
  }
  throw new Error(`Still open after ${tries} times Escape`);
}

/** Turns to a part of the prospect; the tab's name may have figures behind the title. */
export async function pickTab(shown: Page, title: string): Promise<void> {
  const pick = async (patience: number) => {
    const tab = (await shown.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((each) =>
          each.innerText.startsWith(wanted),
        ) ?? false,
      { timeout: 10_000 },
      title,
    )) as unknown as ElementHandle<Element>;
    await tab.click();
    await shown.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('[role="tab"][aria-selected="true"]')].some(
          (each) => each.innerText.startsWith(wanted),
        ),
      { timeout: patience },
      title,
    );
  };
  // What is drawn between finding and clicking may put something else in its place: whoever sees that
  // their press went elsewhere presses again.
  await pick(2000).catch(() => pick(15_000));
}

/** Picks one option of a choice, by the beginning of its question and the words of the answer. */
export async function choose(shown: Page, question: string, answer: string): Promise<void> {
  const option = (await shown.waitForFunction(
    (wantedQuestion, wantedAnswer) =>
      [...document.querySelectorAll('fieldset')]
        .filter((group) => group.querySelector('legend')?.textContent?.startsWith(wantedQuestion))
        .flatMap((group) => [...group.querySelectorAll('label')])
        .find((label) => label.innerText.trim() === wantedAnswer) ?? false,
    { timeout: 10_000 },
    question,
    answer,
  )) as unknown as ElementHandle<Element>;
  await option.click();
}

/** The field with this name, which may appear a moment later. @throws when it does not. */
export async function field(shown: Page, name: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await shown.waitForSelector(`::-p-aria([name="${name}"])`, { timeout: 10_000 });
  if (!found) throw new Error(`No field "${name}"`);
  return found as ElementHandle<HTMLInputElement>;
}

export async function fieldValue(shown: Page, name: string): Promise<string> {
  return (await field(shown, name)).evaluate((input) => input.value);
}

/** Replaces what a field holds, key by key. */
export async function typeInto(shown: Page, name: string, text: string): Promise<void> {
  const input = await field(shown, name);
  await input.click({ count: 3 });
  await shown.keyboard.press('Backspace');
  await input.type(text);
}

/** Saves a new prospect and waits until the panel says so. */
export async function save(popup: Page): Promise<void> {
  await press(popup, 'Save');
  await untilText(popup, 'Saved as no.');
}
