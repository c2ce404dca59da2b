/** What a page may make the reader do at most. Beyond a cap the rest is left out, with a notice. */
export const caps = {
  /** Characters of one JSON-LD block and of all of them. */
  jsonLdBlock: 512 * 1024,
  jsonLdTotal: 2 * 1024 * 1024,
  /** Nodes walked in all JSON-LD, or items in all microdata. */
  nodes: 5000,
  depth: 20,
  /** Characters that the findings take of each kind of structured data. */
  structured: 160 * 1024,
  /** Characters of visible text. */
  visibleText: 200 * 1024,
  /** Characters that the findings take from the page, and of the findings as JSON. */
  findings: { text: 256 * 1024, json: 1024 * 1024 },
  /** Links looked at. */
  links: 5000,
  entries: 2000,
  records: 500,
  selection: 2000,
} as const;
