import ICAL from 'ical.js';

/** One property of a card, whatever version it was written in. */
export interface CardProperty {
  /** Lower case, without its group: "tel". */
  name: string;
  /** Lower case: "cell", "work", "pref". */
  types: string[];
  /** The parts of a structured value; one for a plain one. */
  values: string[];
}

/** How 2.1 names what it writes in other bytes than ASCII. */
function decodeQuoted(text: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? text.slice(at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(text[at] ?? ''));
  }
  const whole = Uint8Array.from(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(whole);
  } catch {
    return new TextDecoder('windows-1252').decode(whole);
  }
}

function decodeBase64(text: string, charset: string): string {
  try {
    const binary = atob(text.replace(/\s/g, ''));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return '';
  }
}

const structured = new Set(['n', 'adr', 'org', 'gender']);

/** Parts between `;` that are not escaped, each without its escapes. */
function splitValue(name: string, value: string): string[] {
  const parts = structured.has(name) ? value.split(/(?<!\\);/) : [value];
  return parts.map((part) =>
    part.replace(/\\([\\;,:nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char)),
  );
}

/** Lines put together again: folded ones, and quoted-printable ones that end in "=". */
function* contentLines(card: string): Generator<string> {
  let line: string | undefined;
  for (const next of card.split(/\r\n|\n|\r/)) {
    if (line !== undefined && /^[ \t]/.test(next)) line += next.slice(1);
    else if (line !== undefined && /=$/.test(line) && /^[^:]{0,200}QUOTED-PRINTABLE/i.test(line))
      line = line.slice(0, -1) + next;
    else {
      if (line !== undefined) yield line;
      line = next;
    }
  }
  if (line !== undefined) yield line;
}

/** Properties as 2.1 writes them; also what is left of a card of a later version that is not sound. */
function looseProperties(card: string): CardProperty[] {
  const found: CardProperty[] = [];
  for (const line of contentLines(card)) {
    const [, head, value] = /^((?:[^":]|"[^"]*"){1,500}?):(.*)$/s.exec(line) ?? [];
    if (head === undefined || value === undefined) continue;
    const [first = '', ...params] = head.split(';');
    const name = first.replace(/^.*\./, '').trim().toLowerCase();
    if (/^(?:begin|end|version)$/.test(name)) continue;
    let charset = 'utf-8';
    let encoding = '';
    const types: string[] = [];
    for (const param of params) {
      const [key = '', given] = param.split('=', 2);
      const text = (given ?? key).replace(/^"|"$/g, '');
      if (/^charset$/i.test(key) && given) charset = text;
      else if (/^encoding$/i.test(key) || /^(?:quoted-printable|base64|b|8bit|7bit)$/i.test(key))
        encoding = text.toLowerCase();
      else if (given === undefined || /^type$/i.test(key))
        types.push(...text.toLowerCase().split(','));
    }
    const decode = (part: string) => {
      if (encoding === 'quoted-printable') return decodeQuoted(part, charset);
      return /^(?:base64|b)$/.test(encoding) ? decodeBase64(part, charset) : part;
    };
    // A semicolon within quoted-printable is written =3B: parts are told before decoding.
    const values = splitValue(name, value).map(decode);
    found.push({ name, types, values });
  }
  return found;
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((part) => textsOf(part).join(', '));
  // The library leaves the semicolons of 3.0 escaped.
  return [(typeof value === 'string' ? value : String(value ?? '')).replaceAll('\\;', ';')];
}

/** Properties of a sound card of 3.0 or 4.0. */
function soundProperties(card: string): CardProperty[] {
  const [, properties] = ICAL.parse(card) as [string, [string, object, string, ...unknown[]][]];
  return properties.flatMap(([name, params, , ...values]) => {
    if (name === 'version') return [];
    const { type } = params as { type?: string | string[] };
    const types = (Array.isArray(type) ? type : [type ?? '']).flatMap((each) =>
      each.toLowerCase().split(','),
    );
    const texts = values.flatMap((value) =>
      structured.has(name) ? textsOf(value) : [textsOf(value).join(', ')],
    );
    return [{ name, types, values: texts }];
  });
}

/** All properties of one card, "BEGIN:VCARD" to "END:VCARD". */
export function cardProperties(card: string): CardProperty[] {
  const version = /^VERSION:\s*([\d.]+)/im.exec(card)?.[1] ?? '2.1';
  if (version.startsWith('2')) return looseProperties(card);
  try {
    return soundProperties(card);
  } catch {
    return looseProperties(card);
  }
}
