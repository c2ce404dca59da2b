import { methodCaller, propertyReader } from './own-property';

/** Everything that the readers ask of a node, safe against DOM clobbering. See own-property.ts. */

const readNodeType = propertyReader<Node, number>('nodeType');
const readNodeValue = propertyReader<Node, string | null>('nodeValue');
const readTextContent = propertyReader<Node, string | null>('textContent');
const readParentNode = propertyReader<Node, Node | null>('parentNode');
const readParentElement = propertyReader<Node, Element | null>('parentElement');
const readFirstChild = propertyReader<Node, Node | null>('firstChild');
const readLastChild = propertyReader<Node, Node | null>('lastChild');
const readPreviousSibling = propertyReader<Node, Node | null>('previousSibling');
const readNextSibling = propertyReader<Node, Node | null>('nextSibling');
const readOwnerDocument = propertyReader<Node, Document | null>('ownerDocument');
const readLocalName = propertyReader<Element, string>('localName');
const readFirstElementChild = propertyReader<Element, Element | null>('firstElementChild');
const readNextElement = propertyReader<Element, Element | null>('nextElementSibling');
const readPreviousElement = propertyReader<Element, Element | null>('previousElementSibling');
const readDefaultView = propertyReader<Document, (Window & typeof globalThis) | null>(
  'defaultView',
);
const readDocumentElement = propertyReader<Document, Element | null>('documentElement');
const readBody = propertyReader<Document, Element | null>('body');
const callGetAttribute = methodCaller<Element, [string], string | null>('getAttribute');
const callAttributeNames = methodCaller<Element, [], ArrayLike<string>>('getAttributeNames');
const callQueryAll = methodCaller<Node, [string], ArrayLike<Element>>('querySelectorAll');
const callQuery = methodCaller<Node, [string], Element | null>('querySelector');
const callContains = methodCaller<Node, [Node], boolean>('contains');
const callMatches = methodCaller<Element, [string], boolean>('matches');

export function isElement(node: Node): node is Element {
  return readNodeType(node) === 1;
}

export function isText(node: Node): node is Text {
  return readNodeType(node) === 3;
}

/** The characters of a text node. */
export function textData(node: Node): string {
  return readNodeValue(node) ?? '';
}

/** All characters below a node, shown or not, without line breaks; for `<script>` and `<title>`. */
export function rawText(node: Node): string {
  return readTextContent(node) ?? '';
}

/** The last text below a node that is more than a sign; looked for in the last `most` nodes. */
export function lastText(node: Node, most = 100): string {
  let at = readLastChild(node);
  for (let left = most; at && left > 0; left -= 1) {
    const text = isText(at) ? textData(at).trim() : '';
    if (text.length > 1) return text;
    let before = readLastChild(at) ?? readPreviousSibling(at);
    while (!before && at) {
      at = parentOf(at) ?? null;
      if (at === node) return '';
      before = at && readPreviousSibling(at);
    }
    at = before ?? null;
  }
  return '';
}

export function parentOf(node: Node): Node | undefined {
  return readParentNode(node) ?? undefined;
}

export function parentElementOf(node: Node): Element | undefined {
  return readParentElement(node) ?? undefined;
}

export function firstChildOf(node: Node): Node | undefined {
  return readFirstChild(node) ?? undefined;
}

export function nextSiblingOf(node: Node): Node | undefined {
  return readNextSibling(node) ?? undefined;
}

export function nextElementOf(element: Element): Element | undefined {
  return readNextElement(element) ?? undefined;
}

export function previousElementOf(element: Element): Element | undefined {
  return readPreviousElement(element) ?? undefined;
}

export function documentOf(node: Node): Document | undefined {
  return readOwnerDocument(node) ?? undefined;
}

/** Lower-case name without a prefix: "div". */
export function localName(element: Element): string {
  return readLocalName(element) ?? '';
}

/** Element children in order. */
export function childElements(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = readFirstElementChild(element); at; at = readNextElement(at)) found.push(at);
  return found;
}

/** An attribute's value as written; undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return callGetAttribute(element, name) ?? undefined;
}

/** The names of an element's attributes, as written. */
export function attributeNames(element: Element): string[] {
  return Array.from(callAttributeNames(element) ?? []);
}

export function queryAll(root: Document | Element, selector: string): Element[] {
  return Array.from(callQueryAll(root, selector) ?? []);
}

export function query(root: Document | Element, selector: string): Element | undefined {
  return callQuery(root, selector) ?? undefined;
}

/** Whether `node` is `ancestor` or below it. */
export function contains(ancestor: Node, node: Node): boolean {
  return callContains(ancestor, node) === true;
}

export function matches(element: Element, selector: string): boolean {
  return callMatches(element, selector) === true;
}

export function rootElement(document: Document): Element | undefined {
  return readDocumentElement(document) ?? undefined;
}

export function bodyOf(document: Document): Element | undefined {
  return readBody(document) ?? undefined;
}

/** The window of a document that is being shown; undefined for parsed, inert ones. */
export function viewOf(document: Document): (Window & typeof globalThis) | undefined {
  return readDefaultView(document) ?? undefined;
}
