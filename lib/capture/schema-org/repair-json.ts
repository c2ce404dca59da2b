import { decodeEntities } from './decode-entities';

/**
 * Sites write JSON-LD by templates and break it in a few ways again and again: comments around or
 * inside, raw line breaks and quotation marks in strings, commas too many or missing, escapes that
 * are none, brackets that are not closed, a semicolon at the end. Only these are repaired; what is
 * still wrong then stays unread. One pass, linear in the block's length.
 */
export function repairJson(text: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  let inString = false;
  /** The last character outside of strings that says anything, a closed string being its mark. */
  let last = '';
  let at = 0;
  const take = (character: string) => {
    // Where one value ends and another begins there is a comma between.
    if (/[\]}"]/.test(last) && /[[{"]/.test(character)) parts.push(',');
    parts.push(character);
    last = character;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (inString) {
      const length = character === '\\' ? 2 : 1;
      if (length === 2) parts.push(escapeOf(text.slice(at, at + 6)));
      else if (character === '"' && isClosing(text, at)) {
        inString = false;
        parts.push('"');
      } else if (character === '"') parts.push('\\"');
      else parts.push(character < ' ' ? ' ' : character);
      at += length;
      continue;
    }
    const comment = commentEnd(text, at);
    if (comment > at) {
      at = comment;
      continue;
    }
    at += 1;
    if (/[\s\ufeff]/.test(character)) parts.push(' ');
    else if (character === ',' && /[,[{]/.test(last)) continue;
    else if (character === '}' || character === ']') {
      // What closes nothing is left out.
      if (open.at(-1) !== character) continue;
      open.pop();
      dropTrailingComma(parts);
      take(character);
    } else {
      if (character === '{') open.push('}');
      if (character === '[') open.push(']');
      inString = character === '"';
      take(character);
    }
  }
  if (inString) parts.push('"');
  dropTrailingComma(parts);
  return parts
    .concat(open.reverse())
    .join('')
    .trim()
    .replace(/[;,]+$/, '');
}

/** An escape as it stands where JSON has it, otherwise the character alone. */
function escapeOf(text: string): string {
  const isKnown = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/i.test(text);
  const character = text.charAt(1);
  if (isKnown) return text.slice(0, 2);
  return character < ' ' ? ' ' : character;
}

/** Whether a quotation mark ends its string: what follows is what may follow a string. */
function isClosing(text: string, at: number): boolean {
  let next = at + 1;
  let newLine = false;
  while (next < text.length && next - at < 200 && /\s/.test(text.charAt(next))) {
    if (text.charAt(next) === '\n') newLine = true;
    next += 1;
  }
  const character = text.charAt(next);
  if (character === '"') return newLine;
  return (
    character === '' ||
    /[,:}\];<]/.test(character) ||
    text.startsWith('//', next) ||
    text.startsWith('/*', next)
  );
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

/** The block's value, repaired if it must be; undefined when it cannot be read. */
export function parseJsonBlock(text: string): unknown {
  const attempts = [
    () => text,
    () => repairJson(text),
    // Several blocks in one, and blocks that an editor escaped.
    () => repairJson(text).replace(/^\{[\s\S]*$/, '[$&]'),
    () => repairJson(decodeEntities(text)),
  ];
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
