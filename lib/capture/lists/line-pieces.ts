import type { Line } from '../visible/page-text';

/** A part of a line that stands in an element of its own, or between two. */
export interface LinePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Tag of the element, empty between elements. */
  readonly tag: string;
  readonly href?: string;
}

const edges = /^[\s,;|•·–—/()-]+|[\s,;|•·–—/(-]+$/g;

/** The parts of a line, in order: its outermost inline elements and what is between them. */
export function piecesOf({ text, spans }: Line): LinePiece[] {
  const pieces: LinePiece[] = [];
  const add = (start: number, end: number, tag: string, href?: string) => {
    const said = text.slice(start, end).replace(edges, '');
    if (said !== '') pieces.push({ text: said, start, end, tag, href });
  };
  let at = 0;
  // Spans stand in the order in which they open: the outermost first.
  for (const { start, end, tag, href } of spans) {
    if (start < at || end - start >= text.trimEnd().length) continue;
    add(at, start, '');
    add(start, end, tag, href);
    at = end;
  }
  if (at === 0) {
    const whole = spans.find(({ href }) => href) ?? spans[0];
    return [{ text, start: 0, end: text.length, tag: whole?.tag ?? '', href: whole?.href }];
  }
  add(at, text.length, '');
  return pieces;
}
