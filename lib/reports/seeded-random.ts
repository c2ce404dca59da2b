/** Numbers from 0 up to 1 that look random and are the same for the same text. */
export type Random = () => number;

/** cyrb53 by bryc (public domain) for the beginning, mulberry32 for what follows. */
export function seededRandom(text: string): Random {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  let state = (Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, or of the characters of a text. */
export function pick<T>(random: Random, from: ArrayLike<T>): T {
  return from[Math.floor(random() * from.length)] as T;
}
