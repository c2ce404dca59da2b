import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { openedPanel } from '../support/panel';

let chrome: ExtensionBrowser;
beforeAll(async () => {
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

/** Put into the page before its own scripts: a page that watches for extensions as closely as it can. */
function watch() {
  const seen: string[] = [];
  const types = ['message', 'error', 'unhandledrejection', 'storage', 'securitypolicyviolation'];
  for (const type of [...types, 'selectionchange', 'scroll', 'focusin', 'input', 'copy', 'resize'])
    window.addEventListener(type, () => seen.push(type), true);
  // What a reader would call; in the page's own world nobody may.
  for (const method of ['querySelectorAll', 'createTreeWalker', 'getElementsByTagName'] as const) {
    const original = Document.prototype[method] as (...args: unknown[]) => unknown;
    Object.defineProperty(Document.prototype, method, {
      value(this: Document, ...args: unknown[]) {
        seen.push(method);
        return original.apply(this, args);
      },
    });
  }
  const observer = new MutationObserver((changes) => {
    for (const change of changes) seen.push(`${change.type} of ${change.target.nodeName}`);
  });
  Object.assign(window, {
    takeSnapshot() {
      seen.push(...observer.takeRecords().map(({ type }) => type));
      return {
        seen: [...seen],
        document: new XMLSerializer().serializeToString(document),
        globals: Object.getOwnPropertyNames(window).sort(),
        ofDocument: Object.getOwnPropertyNames(document).sort(),
        ofRoot: document.documentElement.getAttributeNames(),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        resources: performance.getEntriesByType('resource').map(({ name }) => name),
        selection: String(getSelection()),
        scroll: [scrollX, scrollY],
        focus: document.activeElement?.nodeName,
        storage: [localStorage.length, sessionStorage.length],
      };
    },
    beginWatching() {
      seen.length = 0;
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    },
  });
}

test.each(['directory detail page', 'directory list', 'linkedin profile'] as const)(
  'a %s cannot tell that it was captured',
  async (kind) => {
    const page = await chrome.browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(demoPage(kind), { waitUntil: 'networkidle0' });
    await page.evaluate('beginWatching()');
    const before = await page.evaluate('takeSnapshot()');

    const popup = await openedPanel(chrome, page);
    await popup.close();
    const after = await page.evaluate('takeSnapshot()');

    expect(after).toEqual(before);
    expect(before).toMatchObject({ seen: [] });
    await page.close();
  },
);

test('a page cannot load anything of the extension', async () => {
  const page = await chrome.visit(demoPage('directory detail page'));
  const outcomes = await page.evaluate(async (id) => {
    const paths = ['icon/16.png', 'manifest.json', 'reader.js', 'linkedin-reader.js', 'popup.html'];
    return Promise.all(
      paths.map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => `${path} loaded`,
          () => 'refused',
        ),
      ),
    );
  }, chrome.extension.id);
  expect(new Set(outcomes)).toEqual(new Set(['refused']));
});
