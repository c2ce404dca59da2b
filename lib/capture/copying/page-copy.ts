/**
 * One step of a page's copy, in the order of its markup: a text; an element that begins, with its
 * attributes as name and value by turns; or 0 where the last one that began ends. Flat, because
 * what is nested deep cannot be handed over.
 */
export type CopyStep = string | readonly [tag: string, ...attributes: string[]] | 0;

/** What is handed over of a page whose reading is to be reported; as it is, nothing replaced yet. */
export interface PageCopy {
  url: string;
  steps: CopyStep[];
  /** A cap bit: the rest of the page is left out. */
  truncated: boolean;
}

/** What a copy may hold at most: elements and texts, levels, characters in all and of one attribute. */
export const copyCaps = { nodes: 50_000, depth: 200, text: 1024 * 1024, attribute: 4096 } as const;
