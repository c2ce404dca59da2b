import type { Region } from './region';

/** An element within a line of text. Offsets are into the line's text. */
export interface Span {
  start: number;
  end: number;
  readonly tag: string;
  readonly box: number;
  readonly href?: string;
}

/** One line as the user sees it: white space folded, at least one character. */
export interface Line {
  readonly text: string;
  /** Index of the block (or cell) the line stands in. */
  readonly box: number;
  readonly region: Region;
  /** 1–6 where the line is a heading, otherwise 0. */
  readonly heading: number;
  readonly spans: readonly Span[];
  /** What a picture before the text says ("phone", "fax"), by offset. */
  readonly hints: readonly { readonly at: number; readonly word: string }[];
}

/**
 * An element of the page, by the order of opening tags. `end` is the index after its last descendant,
 * `first` and `last` delimit its lines (`last` exclusive).
 */
export interface Box {
  readonly tag: string;
  readonly parent: number;
  readonly depth: number;
  readonly region: Region;
  readonly href?: string;
  readonly element: Element;
  end: number;
  first: number;
  last: number;
}

/**
 * A picture of what the page shows, taken in one walk. All readers of visible text work on it and
 * never go back to the document, so their time is linear and a page cannot change under them.
 */
export interface PageText {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  /** What pictures are said to show where that may be a name, by the line they stand before. */
  readonly pictures: readonly { readonly line: number; readonly alt: string }[];
  /** Whether the cap of characters or elements cut something off. */
  readonly truncated: boolean;
}

/** The boxes around a box, nearest first, without itself. */
export function* boxesAround(text: PageText, box: number): Generator<number> {
  let at = text.boxes[box]?.parent ?? -1;
  while (at >= 0) {
    yield at;
    at = text.boxes[at]?.parent ?? -1;
  }
}
