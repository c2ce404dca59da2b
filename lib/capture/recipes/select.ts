import { bodyOf, queryAll } from '../dom/node-access';

/** What a selector finds below the root, in page order; nothing where the browser refuses it. */
export function select(root: Document | Element, css: string): Element[] {
  if (css === ':scope') return 'defaultView' in root ? [] : [root as Element];
  try {
    return queryAll(root, css);
  } catch {
    return [];
  }
}

/** Where the values of a single page are looked for. */
export function pageRoots(document: Document): Element[] {
  const body = bodyOf(document);
  return body ? [body] : [];
}
