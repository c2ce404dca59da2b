/** A piece of a template: text as it stands, a field, or a brace that belongs to no field. */
export type TemplatePart =
  | { kind: 'text'; text: string; at: number }
  | {
      kind: 'field';
      /** As written: "{town|your town}". */
      text: string;
      at: number;
      name: string;
      /** What stands there when there is no value; '' leaves nothing. Absent: the value is needed. */
      fallback?: string;
    }
  | { kind: 'brace'; text: string; at: number };

const braces = /\{([^{}\n]*)\}|[{}]/gu;

/** A template's text in pieces, one after the other, nothing left out. `at`: where in the text. */
export function templateParts(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(braces)) {
    const [written, inner] = match;
    const at = match.index;
    if (at > from) parts.push({ kind: 'text', text: text.slice(from, at), at: from });
    from = at + written.length;
    if (inner === undefined) {
      parts.push({ kind: 'brace', text: written, at });
      continue;
    }
    const bar = inner.indexOf('|');
    const name = (bar < 0 ? inner : inner.slice(0, bar)).trim();
    parts.push({
      kind: 'field',
      text: written,
      at,
      name,
      ...(bar >= 0 && { fallback: inner.slice(bar + 1).trim() }),
    });
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from), at: from });
  return parts;
}
