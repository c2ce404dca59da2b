import { neverShown } from './element-kinds';
import { attribute, documentOf, localName, parentElementOf, viewOf } from './node-access';
import { methodCaller } from './own-property';

const checkVisibility = methodCaller<Element, [CheckVisibilityOptions], boolean>('checkVisibility');
export const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function hidesItself(element: Element): boolean {
  if (neverShown.has(localName(element))) return true;
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return style !== undefined && hiddenStyle.test(style);
}

function hiddenByAttributes(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentElementOf(at))
    if (hidesItself(at)) return true;
  return false;
}

/**
 * Whether the element is rendered for the user, wherever it is scrolled to. In a document without a
 * window, where nothing is rendered, its own and its ancestors' attributes decide.
 */
export function isShown(element: Element): boolean {
  if (neverShown.has(localName(element))) return false;
  const document = documentOf(element);
  const view = document && viewOf(document);
  if (!view) return !hiddenByAttributes(element);
  const visible = checkVisibility(element, { visibilityProperty: true });
  if (visible === undefined) return !hiddenByAttributes(element);
  if (visible) return true;
  // `display: contents` has no box of its own and so counts as invisible, though its children show.
  if (view.getComputedStyle(element).display !== 'contents') return false;
  const parent = parentElementOf(element);
  return parent ? isShown(parent) : false;
}

/** The same for an element whose parent is known to be shown: cheaper while walking down. */
export function isShownBelow(element: Element): boolean {
  const document = documentOf(element);
  return document && viewOf(document) ? isShown(element) : !hidesItself(element);
}
