import {
  childElements,
  documentOf,
  firstChildOf,
  isText,
  localName,
  nextSiblingOf,
  parentElementOf,
  textData,
} from '../../dom/node-access';
import { methodCaller } from '../../dom/own-property';
import { linesOf } from '../read-way';

const elementsFromPoint = methodCaller<Document, [number, number], Element[]>('elementsFromPoint');
const caretRange = methodCaller<Document, [number, number], Range | null>('caretRangeFromPoint');
const caretPosition = methodCaller<
  Document,
  [number, number],
  { offsetNode: Node; offset: number } | null
>('caretPositionFromPoint');

/** What the pointer or the keys are at. */
export interface Target {
  element: Element;
  /** Which line of it, where it has several. */
  line?: number;
  range?: Range;
}

function textNodeAt(document: Document, x: number, y: number): Node | undefined {
  const node =
    caretPosition(document, x, y)?.offsetNode ?? caretRange(document, x, y)?.startContainer;
  return node && isText(node) && textData(node).trim() ? node : undefined;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The line that holds a piece of text of the element's own. */
function lineOf(element: Element, node: Node): number | undefined {
  if (parentElementOf(node) !== element) return undefined;
  const lines = linesOf(element).map(folded);
  const said = folded(textData(node));
  const at = lines.indexOf(said);
  const line = at >= 0 ? at : lines.findIndex((each) => each.includes(said));
  return lines.length > 1 && line >= 0 && line < 50 ? line : undefined;
}

/** The line as something that can be outlined; the whole element where it has no text of its own there. */
export function lineRange(element: Element, line: number): Element | Range {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (!isText(node) || lineOf(element, node) !== line) continue;
    const range = documentOf(element)?.createRange();
    range?.selectNodeContents(node);
    if (range) return range;
  }
  return element;
}

/** What of the page is under a point, below the picker's own drawing. */
export function targetAt(
  document: Document,
  { host, glass }: { host: Element; glass: HTMLElement },
  x: number,
  y: number,
): Target | undefined {
  const element = elementsFromPoint(document, x, y)?.find((each) => each !== host);
  if (!element || /^(?:html|body)$/.test(localName(element))) return undefined;
  // The glass would be what the caret is found in.
  glass.hidden = true;
  const node = textNodeAt(document, x, y);
  glass.hidden = false;
  const line = node && lineOf(element, node);
  if (!node || line === undefined) return { element };
  const range = document.createRange();
  range.selectNodeContents(node);
  const { top, bottom } = range.getBoundingClientRect();
  // Beside the text is the element, on the text is its line.
  return y >= top - 2 && y <= bottom + 2 ? { element, line, range } : { element };
}

/** Steps from one element to another by keys: to its parent, first child, or neighbour. */
export function stepFrom(
  from: Element,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
  top: Element,
): Element {
  const parent = parentElementOf(from);
  if (key === 'ArrowUp') return parent && from !== top ? parent : from;
  if (key === 'ArrowDown') return childElements(from)[0] ?? from;
  const beside = parent ? childElements(parent) : [];
  const by = key === 'ArrowRight' ? 1 : -1;
  return (from === top ? undefined : beside[beside.indexOf(from) + by]) ?? from;
}
