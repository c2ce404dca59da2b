import { neverShown } from './element-kinds';
import {
  attribute,
  documentOf,
  localName,
  nextElementOf,
  parentElementOf,
  previousElementOf,
  viewOf,
} from './node-access';
import { methodCaller } from './own-property';

const checkVisibility = methodCaller<Element, [CheckVisibilityOptions], boolean>('checkVisibility');
const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether its own attributes hide it, or its name: what style sheets do is not asked. */
export function hidesItself(element: Element): boolean {
  return (
    neverShown.has(localName(element)) ||
    attribute(element, 'hidden') !== undefined ||
    hiddenStyle.test(attribute(element, 'style') ?? '')
  );
}

/** Elements of a row looked at to both sides. */
const reach = 12;

/** What elements of one row have in common. */
function looksOf(element: Element): string[] {
  const classes = attribute(element, 'class')?.slice(0, 200).match(/\S+/g) ?? [];
  // Scripts that turn a row over lay its elements upon each other.
  const isLaid = /position|opacity/i.test(attribute(element, 'style') ?? '');
  return localName(element) === 'li' || isLaid ? [...classes, ''] : classes;
}

/**
 * Whether a hidden element is one of a row of which another is shown: a slide that comes later, the
 * panel of another tab. Menus and dialogs are hidden without anything like them beside them.
 */
export function isTurnedAway(element: Element): boolean {
  const looks = looksOf(element);
  for (const step of [previousElementOf, nextElementOf]) {
    let at = step(element);
    for (let left = reach; at && left > 0; left -= 1, at = step(at))
      if (
        localName(at) === localName(element) &&
        !hidesItself(at) &&
        looksOf(at).some((look) => looks.includes(look))
      )
        return true;
  }
  return false;
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
