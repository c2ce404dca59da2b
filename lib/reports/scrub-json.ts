import type { Scrubber } from './scrubber';

/** Texts, numbers and words of JSON, also of JSON that is broken: nothing is parsed as a whole. */
const tokens =
  /"((?:[^"\\]|\\.){0,100000})"(\s{0,20}:)?|(-?\d[\d.]{0,30})|([\p{L}_$][\p{L}\p{M}\d_$]*)/gsu;
const identifier = /^@?[a-z][A-Za-z]{0,40}$/;
const typeName = /^(?:[a-z]{1,12}:)?[A-Z][A-Za-z]{1,40}$/;
const literals = new Set(['true', 'false', 'null', 'undefined']);

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replace(/\\./g, ' ');
  }
}

const isAddress = (text: string) => /^(?:https?:)?\/\/|^(?:mailto|tel):/i.test(text.trim());

function scrubValue(value: string, key: string, scrubber: Scrubber): string {
  if (key === '@type' && typeName.test(value)) return value;
  if (/^_:|^#/.test(value)) return value.slice(0, 1) + scrubber.text(value.slice(1));
  if (isAddress(value)) return scrubber.url(value);
  return scrubber.text(value);
}

/**
 * JSON with invented texts and numbers and its own structure, however broken. Keys that look like
 * names of a vocabulary stay, and so do types.
 */
export function scrubJson(json: string, scrubber: Scrubber): string {
  let key = '';
  return json.replace(tokens, (whole, text?: string, colon?: string, number?: string) => {
    if (number !== undefined) return scrubber.text(number);
    if (text === undefined) return literals.has(whole) ? whole : scrubber.text(whole);
    const plain = unescaped(text);
    if (colon !== undefined) {
      key = identifier.test(plain) ? plain : scrubber.text(plain);
      return JSON.stringify(key) + colon;
    }
    // What closes a script would end the block in the markup.
    return JSON.stringify(scrubValue(plain, key, scrubber)).replace(/</g, '\\u003c');
  });
}
