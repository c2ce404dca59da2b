import { blockElements, cellElements, neverShown } from './element-kinds';
import { isShownBelow } from './is-shown';
import {
  documentOf,
  firstChildOf,
  isElement,
  isText,
  localName,
  nextSiblingOf,
  parentOf,
  textData,
  viewOf,
} from './node-access';

/** Inline by default, but styles often make lines of them. */
const maybeBlock = new Set(['a', 'label', 'span', 'strong', 'b', 'em', 'i', 'small', 'time']);

/** Whether the element begins and ends a line, by its name or, where there is a window, its style. */
function breaksLine(element: Element): boolean {
  const name = localName(element);
  if (blockElements.has(name)) return true;
  if (!maybeBlock.has(name) && !name.includes('-')) return false;
  const document = documentOf(element);
  const view = document && viewOf(document);
  if (!view) return false;
  const { display } = view.getComputedStyle(element);
  return /^(?:block|flex|grid|list-item|table|flow-root)/.test(display);
}

/**
 * The text below `root` as the user sees it: hidden parts left out, white space folded, a line break
 * at each block and `<br>`, a tab between table cells. At most about `max` characters. Iterative, so
 * that deep nesting cannot exhaust the stack. `root` itself is taken to be shown.
 */
export function shownText(root: Node, max = 20_000): string {
  return textBelow(root, max, isShownBelow);
}

/** The same with what styles hide, for values that a page states for machines only. */
export function markedText(root: Node, max = 2000): string {
  return textBelow(root, max, (element) => !neverShown.has(localName(element)));
}

function textBelow(root: Node, max: number, takes: (element: Element) => boolean): string {
  if (isText(root)) return textData(root).replace(/\s+/g, ' ').trim().slice(0, max);
  const parts: string[] = [];
  let length = 0;
  const open: Element[] = [];
  let node = firstChildOf(root);
  while (node && length < max) {
    let child: Node | undefined;
    if (isText(node)) {
      const text = textData(node)
        .slice(0, max - length)
        .replace(/[ \t\r\n\f\u00a0]+/g, ' ');
      parts.push(text);
      length += text.length;
    } else if (isElement(node)) {
      const name = localName(node);
      if (name === 'br') parts.push('\n');
      else if (takes(node)) {
        child = firstChildOf(node);
        if (cellElements.has(name)) parts.push('\t');
        else if (breaksLine(node)) {
          parts.push('\n');
          if (child) open.push(node);
        }
      }
    }
    if (child) {
      node = child;
      continue;
    }
    let at: Node = node;
    let next = nextSiblingOf(at);
    while (!next) {
      const parent = parentOf(at);
      if (!parent || parent === root) break;
      if (open.at(-1) === parent) {
        open.pop();
        parts.push('\n');
      }
      at = parent;
      next = nextSiblingOf(at);
    }
    node = next;
  }
  return foldLines(parts.join(''));
}

function foldLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/ {0,9}\t[ \t]{0,99}/g, '\t')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** The same on one line. */
export function shownLine(root: Node, max = 500): string {
  return shownText(root, max * 2)
    .replace(/\s+/g, ' ')
    .slice(0, max)
    .trim();
}
