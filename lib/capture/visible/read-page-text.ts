import { caps } from '../caps';
import { blockElements, cellElements, neverShown, withinWord } from '../dom/element-kinds';
import { hidesItself, isTurnedAway } from '../dom/is-shown';
import {
  attribute,
  bodyOf,
  contains,
  firstChildOf,
  isElement,
  isText,
  localName,
  nextElementOf,
  nextSiblingOf,
  parentOf,
  previousElementOf,
  queryAll,
  rawText,
  textData,
  viewOf,
} from '../dom/node-access';
import type { PageContext } from '../page-context';
import { keepAnswer, type Steps } from '../steps';
import { isApart } from './is-apart';
import { LineBuffer } from './line-buffer';
import type { Box, Line, PageText, Span } from './page-text';
import { pictureWord } from './picture-word';
import { asRead, decodeProtectedEmail, hidingElements } from './protected-email';
import { type Region, regionOf } from './region';
import { saysAgain } from './says-again';

const maxBoxes = 60_000;
/** Elements on one line: no step may take long. */
const maxSpans = 400;
/** Nodes between two rests. */
const between = 200;
/** Inline by default, but styles often make lines of them. */
const maybeBlock = new Set([
  'a',
  'label',
  'span',
  'strong',
  'b',
  'em',
  'i',
  'small',
  'time',
  'cite',
]);
const maxPictures = 200;
/** Several words with capitals, as a picture of somebody has. */
const nameable = /^\p{Lu}\S{0,20} (?:\S{1,20} ){0,6}\p{Lu}[^\s@/]{0,20}$/u;
const pictures = new Set(['svg', 'img', 'i', 'span', 'use']);

interface Open {
  readonly element: Element;
  readonly box: number;
  block: boolean;
  readonly region: Region;
  readonly inArticle: boolean;
  readonly heading: number;
  span?: Span;
}

/** Walks the page once; iterative, so that deep nesting cannot exhaust the stack. */
class PageWalk {
  readonly lines: Line[] = [];
  readonly boxes: Box[] = [];
  readonly pictures: PageText['pictures'][number][] = [];
  truncated = false;
  private length = 0;
  private buffer = new LineBuffer();
  private readonly open: Open[] = [];
  private readonly view;
  private readonly hiding: ReadonlySet<Element>;

  constructor(document: Document) {
    this.view = viewOf(document);
    this.hiding = new Set(queryAll(document, hidingElements));
  }

  /** False where the page took away what was being read, so that nobody knows how to go on. */
  *run(root: Element): Steps<boolean> {
    this.enter(root, localName(root));
    let node: Node | undefined = firstChildOf(root);
    let torn = false;
    for (let nodes = 1; node && !this.truncated; nodes += 1) {
      if (nodes % between === 0) {
        yield;
        torn = !contains(root, node) || parentOf(node) !== this.open.at(-1)?.element;
        if (torn) break;
      }
      let child: Node | undefined;
      if (isText(node)) this.addText(textData(node));
      else if (isElement(node)) {
        const tag = localName(node);
        if (this.takes(node, tag)) {
          this.enter(node, tag);
          child = firstChildOf(node);
          if (!child) this.leave();
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
        this.leave();
        at = parent;
        next = nextSiblingOf(at);
      }
      node = next;
    }
    while (this.open.length > 0) this.leave();
    return !torn;
  }

  private takes(element: Element, tag: string): boolean {
    if (tag === 'br') {
      this.flush();
      return false;
    }
    if (tag === 'img' || tag === 'svg') {
      this.addPicture(element);
      return false;
    }
    if (neverShown.has(tag) || tag === 'input') return false;
    if (hidesItself(element) && !isTurnedAway(element)) return false;
    if (this.boxes.length >= maxBoxes) {
      this.truncated = true;
      return false;
    }
    if (!this.isTwin(element, tag)) return true;
    // What is said twice, once for the eye and once for the ear, is a piece of its own.
    const around = this.open.at(-1);
    if (around) around.block = true;
    return false;
  }

  /** Text for screen readers that repeats what stands before it, hidden from them, is left out. */
  private isTwin(element: Element, tag: string): boolean {
    if (tag !== 'span' || attribute(element, 'aria-hidden') === 'true') return false;
    const before = previousElementOf(element);
    if (!before || localName(before) !== 'span') return false;
    return (
      attribute(before, 'aria-hidden') === 'true' && saysAgain(rawText(element), rawText(before))
    );
  }

  private addPicture(element: Element): void {
    const word = pictureWord(element);
    if (word) this.buffer.hints.push({ at: this.buffer.text.length, word });
    this.buffer.seam = true;
    const alt = attribute(element, 'alt')?.trim() ?? '';
    if (nameable.test(alt) && this.pictures.length < maxPictures)
      this.pictures.push({ line: this.lines.length, alt });
  }

  private addText(data: string): void {
    if (this.length >= caps.visibleText) {
      this.truncated = true;
      return;
    }
    const text = data.slice(0, caps.visibleText - this.length);
    this.length += text.length;
    const around = this.open.at(-1);
    this.buffer.add(around ? asRead(text, around.element, this.view) : text);
  }

  private isBlock(element: Element, tag: string): boolean {
    if (blockElements.has(tag) || cellElements.has(tag)) return true;
    if (!this.view || !(maybeBlock.has(tag) || tag.includes('-'))) return false;
    // An only child breaks where its parent does; asking for styles is dear.
    if (!nextElementOf(element) && !previousElementOf(element)) return false;
    return /^(?:block|flex|grid|list-item|table|flow-root)/.test(
      this.view.getComputedStyle(element).display,
    );
  }

  private enter(element: Element, tag: string): void {
    const around = this.open.at(-1);
    const block = this.isBlock(element, tag);
    if (block || this.buffer.spans.length >= maxSpans) this.flush();
    const region = regionOf(element, tag, around?.region ?? 'body', around?.inArticle ?? false);
    const href = tag === 'a' ? attribute(element, 'href')?.trim().slice(0, 2000) : undefined;
    const box = this.boxes.length;
    this.boxes.push({
      tag,
      parent: around?.box ?? -1,
      depth: this.open.length,
      region,
      href,
      element,
      end: box + 1,
      first: this.lines.length,
      last: this.lines.length,
    });
    let span: Span | undefined;
    if (!block) {
      if (!withinWord.has(tag)) this.buffer.seam = true;
      span = { start: this.buffer.text.length, end: -1, tag, box, href };
      this.buffer.spans.push(span);
    }
    const level = /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0;
    const ariaLevel =
      attribute(element, 'role') === 'heading'
        ? Number(attribute(element, 'aria-level') ?? 2) || 2
        : 0;
    this.open.push({
      element,
      box,
      block,
      region,
      inArticle: (around?.inArticle ?? false) || tag === 'article' || tag === 'section',
      heading: level || ariaLevel || (around?.heading ?? 0),
      span,
    });
    const email =
      this.hiding.has(element) || (href && /^javascript:|email-protection/i.test(href))
        ? decodeProtectedEmail(element, href)
        : undefined;
    if (email && !rawText(element).includes(email)) this.buffer.add(`${email} `);
    else if (pictures.has(tag) && !firstChildOf(element)) this.addPicture(element);
  }

  private leave(): void {
    const last = this.open.at(-1);
    if (!last) return;
    if (last.block) this.flush();
    this.open.pop();
    const box = this.boxes[last.box];
    if (box) {
      box.end = this.boxes.length;
      box.last = this.lines.length + (last.block || this.buffer.text === '' ? 0 : 1);
    }
    if (last.span) {
      last.span.end = this.buffer.text.length;
      if (!withinWord.has(last.span.tag)) this.buffer.seam = true;
      this.buffer.apart = isApart(last.element, nextSiblingOf(last.element));
    }
  }

  private flush(): void {
    const { buffer } = this;
    const text = buffer.text.trimEnd();
    const inside = this.open.findLast((at) => at.block) ?? this.open[0];
    if (text !== '' && inside) {
      const spans = buffer.spans.map((span) => {
        span.end = Math.min(span.end < 0 ? text.length : span.end, text.length);
        return span;
      });
      this.lines.push({
        text,
        box: inside.box,
        region: this.open.at(-1)?.region ?? inside.region,
        heading: this.open.at(-1)?.heading ?? 0,
        spans: spans.filter(({ start, end }) => end > start),
        hints: buffer.hints,
      });
      // A picture alone on its line speaks for what follows.
      this.buffer = new LineBuffer();
    } else {
      const { hints } = buffer;
      this.buffer = new LineBuffer();
      this.buffer.hints = hints.slice(-1).map(({ word }) => ({ at: 0, word }));
    }
    // Inline elements that are still open go on in the next line.
    for (const at of this.open)
      if (at.span) {
        at.span = { ...at.span, start: 0, end: -1 };
        this.buffer.spans.push(at.span);
      }
  }
}

/** How often a page that changes is read anew, before what was read of it so far has to do. */
const attempts = 3;

/** What the page shows, as lines and boxes; at most 200 KB of text. Taken once a page. */
export const readPageText = keepAnswer(function* (page: PageContext): Steps<PageText> {
  const body = bodyOf(page.document);
  let walk = new PageWalk(page.document);
  for (let left = attempts; body; walk = new PageWalk(page.document)) {
    if (yield* walk.run(body)) break;
    left -= 1;
    walk.truncated ||= left === 0;
    if (left === 0) break;
  }
  if (walk.truncated) page.notices.add('page-too-large');
  const { lines, boxes, pictures: shown, truncated } = walk;
  return { lines, boxes, pictures: shown, truncated };
});
