import { neverShown } from '../dom/element-kinds';
import { isShownBelow } from '../dom/is-shown';
import {
  attribute,
  firstChildOf,
  isElement,
  isText,
  localName,
  nextSiblingOf,
  rawText,
  rootElement,
  textData,
} from '../dom/node-access';
import { propertyReader } from '../dom/own-property';
import { copiedAttributes } from './copied-attributes';
import { type CopyStep, copyCaps, type PageCopy } from './page-copy';

const shadowOf = propertyReader<Element, ShadowRoot | null>('shadowRoot');
/** No text of a page is in them, or one that nobody sees: they are copied empty. */
const emptied = new Set([...neverShown].filter((tag) => tag !== 'head' && tag !== 'title'));
const leftOut = new Set(['style', 'noscript', 'template', 'base']);
const linksOfFiles = /stylesheet|preload|prefetch|preconnect|icon|manifest|dns/i;
const jsonLd = /^application\/ld\+json\b/i;

function isLeftOut(element: Element, tag: string): boolean {
  if (leftOut.has(tag)) return true;
  if (tag === 'script') return !jsonLd.test(attribute(element, 'type')?.trim() ?? '');
  return tag === 'link' && linksOfFiles.test(attribute(element, 'rel') ?? '');
}

class PageCopier {
  readonly steps: CopyStep[] = [];
  truncated = false;
  private nodes = 0;
  private length = 0;
  /** What comes next in each element that is open, the innermost last. */
  private readonly open: { next: Node | undefined; hidden: boolean }[] = [];

  constructor(private readonly document: Document) {}

  copy(root: Element): void {
    this.begin(root, false);
    for (let around = this.open.at(-1); around; around = this.open.at(-1)) {
      const node = around.next;
      if (node && (this.nodes >= copyCaps.nodes || this.length >= copyCaps.text)) {
        this.truncated = true;
        around.next = undefined;
      } else if (node) {
        around.next = nextSiblingOf(node);
        if (isText(node)) this.addText(textData(node));
        else if (isElement(node)) this.begin(node, around.hidden);
      } else {
        this.open.pop();
        this.steps.push(0);
      }
    }
  }

  private addText(text: string): void {
    if (!text) return;
    const kept = text.slice(0, copyCaps.text - this.length);
    this.nodes += 1;
    this.length += kept.length;
    this.steps.push(kept);
  }

  private begin(element: Element, within: boolean): void {
    const tag = localName(element);
    if (isLeftOut(element, tag)) return;
    if (this.open.length >= copyCaps.depth) {
      this.truncated = true;
      return;
    }
    const shown = within || neverShown.has(tag) || tag === 'link' || isShownBelow(element);
    const attributes = copiedAttributes(element, this.document, shown);
    this.nodes += 1;
    this.length += attributes.reduce((sum, { length }) => sum + length, tag.length);
    this.steps.push([tag, ...attributes]);
    if (emptied.has(tag)) {
      if (tag === 'script') this.addText(rawText(element));
      this.steps.push(0);
      return;
    }
    const hidden = within || !shown;
    this.open.push({ next: firstChildOf(element), hidden });
    const shadow = shadowOf(element);
    if (!shadow) return;
    this.steps.push(['template', 'shadowrootmode', 'open']);
    this.open.push({ next: firstChildOf(shadow), hidden });
  }
}

/**
 * The page as it stands, as a list of steps: elements with their attributes, texts, JSON-LD; without
 * other scripts, styles and comments. What is not rendered says so by `hidden`, open shadow roots
 * are templates. Reads only, iteratively, within caps.
 */
export function copyPage({ document, url }: { document: Document; url: string }): PageCopy {
  const copier = new PageCopier(document);
  const root = rootElement(document);
  if (root) copier.copy(root);
  return { url: url.slice(0, 2048), steps: copier.steps, truncated: copier.truncated };
}
