/**
 * Sites write JSON-LD by templates and break it in a few ways again and again: comments around or
 * inside, raw line breaks in strings, trailing commas, a semicolon at the end. Only these are
 * repaired, outside of strings except for the line breaks; what is still wrong then stays unread.
 * One pass, linear in the block's length.
 */
export function repairJson(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (inString) {
      if (character === '\\') {
        parts.push(text.slice(at, at + 2));
        at += 2;
        continue;
      }
      if (character === '"') inString = false;
      parts.push(character < ' ' ? ' ' : character);
      at += 1;
      continue;
    }
    const comment = commentEnd(text, at);
    if (comment > at) {
      at = comment;
      continue;
    }
    if (character === '"') inString = true;
    if (character === '}' || character === ']') dropTrailingComma(parts);
    parts.push(character);
    at += 1;
  }
  return parts.join('').trim().replace(/;$/, '');
}

const openings = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['//', '\n'],
] as const;

/** Where a comment that begins at `at` ends; `at` itself when none begins there. */
function commentEnd(text: string, at: number): number {
  if (text.startsWith('<![CDATA[', at)) return at + 9;
  if (text.startsWith(']]>', at)) return at + 3;
  if (text.startsWith('-->', at)) return at + 3;
  for (const [open, close] of openings) {
    if (!text.startsWith(open, at)) continue;
    // Around a whole block the HTML comment is only its marks; inside, it is left out.
    if (open === '<!--' && /^\s*[[{]/.test(text.slice(at + 4, at + 200))) return at + 4;
    if (open === '//' && text.startsWith('//<![CDATA[', at)) return at + 11;
    if (open === '//' && text.startsWith('//]]>', at)) return at + 5;
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? text.length : end + close.length;
  }
  return at;
}

function dropTrailingComma(parts: string[]): void {
  let last = parts.length - 1;
  while (last >= 0 && /\s/.test(parts[last] ?? '')) last -= 1;
  if (parts[last] === ',') parts.splice(last, 1);
}

const entities: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  '#34': '"',
  '#39': "'",
  '#039': "'",
};

/** The few entities that templates escape by mistake. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#?[a-z0-9]{2,6});/gi, (whole, name: string) =>
    Object.hasOwn(entities, name.toLowerCase()) ? (entities[name.toLowerCase()] ?? whole) : whole,
  );
}

/** The block's value, repaired if it must be; undefined when it cannot be read. */
export function parseJsonBlock(text: string): unknown {
  const attempts = [() => text, () => repairJson(text), () => repairJson(decodeEntities(text))];
  for (const attempt of attempts) {
    try {
      const value: unknown = JSON.parse(attempt());
      return value;
    } catch {
      // The next, more forgiving attempt; the last one's failure means that there is nothing to read.
    }
  }
  return undefined;
}
