import { alphabets } from './alphabet-words';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes that are looked at: letters of one language repeat soon enough. */
const sampled = 256 * 1024;

/** Text of two bytes a character without its mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, Math.min(sampled, bytes.length & ~1));
  if (sample.length < 2) return undefined;
  const zeros = [0, 0];
  // Cyrillic has no zeros, but the same high byte (4) again and again.
  const cyrillic = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
    if (sample[at] === 4) cyrillic[at & 1] = (cyrillic[at & 1] ?? 0) + 1;
  }
  const half = sample.length / 2;
  const high = [0, 1].map((side) => ((zeros[side] ?? 0) + (cyrillic[side] ?? 0)) / half) as [
    number,
    number,
  ];
  if (high[1] > 0.6 && high[0] < 0.1) return 'utf-16le';
  if (high[0] > 0.6 && high[1] < 0.1) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const words = /[\p{L}\p{M}\u0080-\uffff]+/gu;

/** A Cyrillic letter beside a Latin one: no word of any language is written so. */
function amidOtherScript(word: string, at: number): boolean {
  if (!/[\u0400-\u04ff]/.test(word[at] ?? '')) return false;
  return /[a-z]/i.test(`${word[at - 1] ?? ''}${word[at + 1] ?? ''}`);
}

/**
 * How well a text fits a language: 1 when every accented letter is one of the language's, less for
 * letters of others, for signs amid letters and for capitals amid small letters.
 */
function fitOf(text: string, letters: ReadonlySet<string>, frequent: ReadonlySet<string>): number {
  let good = 0;
  let all = 0;
  for (const [word] of text.matchAll(words)) {
    for (let at = 0; at < word.length; at += 1) {
      const char = word[at] ?? '';
      if (char < '\u0080') continue;
      all += 1;
      const small = char.toLowerCase();
      const before = word[at - 1];
      const capitalAmid =
        before !== undefined && char !== small && before === before.toLowerCase() && at > 0;
      if (!letters.has(small) || capitalAmid || amidOtherScript(word, at)) continue;
      good += frequent.has(small) ? 1 : 0.9;
    }
  }
  return all === 0 ? 0 : good / all;
}

/** The single-byte encoding in which the accented letters make the best sense. */
function narrowEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, sampled);
  let best: { encoding: Encoding; fit: number } = { encoding: 'windows-1252', fit: 0 };
  for (const { encoding, letters, frequent } of alphabets) {
    const fit = fitOf(new TextDecoder(encoding).decode(sample), letters, frequent);
    if (fit > best.fit + 1e-9) best = { encoding, fit };
  }
  return best.encoding;
}

/** The encoding a file's bytes are in, and how many bytes its mark has. */
export function detectEncoding(bytes: Uint8Array): { encoding: Encoding; mark: number } {
  for (const [encoding, mark] of marks)
    if (mark.every((byte, at) => bytes[at] === byte)) return { encoding, mark: mark.length };
  const wide = wideEncoding(bytes);
  if (wide) return { encoding: wide, mark: 0 };
  return { encoding: isUtf8(bytes) ? 'utf-8' : narrowEncoding(bytes), mark: 0 };
}

/** A file's text, in the encoding that is given or found. A byte order mark is no part of it. */
export function decodeText(
  bytes: Uint8Array,
  given?: Encoding,
): { text: string; encoding: Encoding } {
  const found = detectEncoding(bytes);
  const encoding = given ?? found.encoding;
  const from = given === undefined || given === found.encoding ? found.mark : 0;
  return { text: new TextDecoder(encoding).decode(bytes.subarray(from)), encoding };
}
