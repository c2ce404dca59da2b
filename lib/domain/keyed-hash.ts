/**
 * HMAC with SHA-256 that answers at once: the browser's own waits, and a transaction of the store
 * waits for nothing but the store.
 */

function fractions(count: number, power: (value: number) => number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let prime = true;
    for (let by = 2; by * by <= candidate; by += 1) if (candidate % by === 0) prime = false;
    if (prime) found.push(Math.floor((power(candidate) % 1) * 2 ** 32));
  }
  return found;
}

const rounds = Uint32Array.from(fractions(64, Math.cbrt));
const beginning = Uint32Array.from(fractions(8, Math.sqrt));
const words = new Uint32Array(64);

const turn = (value: number, by: number) => (value >>> by) | (value << (32 - by));

function extend(block: DataView, from: number): void {
  for (let at = 0; at < 16; at += 1) words[at] = block.getUint32(from + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [x, y] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const a = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const b = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    words[at] = (words[at - 16] ?? 0) + a + (words[at - 7] ?? 0) + b;
  }
}

function compress(state: Uint32Array, block: DataView, from: number): void {
  extend(block, from);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const chosen = (e & f) ^ (~e & g);
    const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + high + chosen + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0;
    const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => {
    state[at] = (state[at] ?? 0) + value;
  });
}

/** Goes on from a state that has seen `seen` bytes (a multiple of 64) and ends. */
function finish(begun: Uint32Array, message: Uint8Array, seen: number): Uint8Array {
  const state = Uint32Array.from(begun);
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  const bits = (seen + message.length) * 8;
  view.setUint32(padded.length - 8, Math.floor(bits / 2 ** 32));
  view.setUint32(padded.length - 4, bits >>> 0);
  for (let from = 0; from < padded.length; from += 64) compress(state, view, from);
  const result = new Uint8Array(32);
  const out = new DataView(result.buffer);
  state.forEach((value, at) => {
    out.setUint32(at * 4, value);
  });
  return result;
}

const encoder = new TextEncoder();

/** A hash under a secret: text → 64 hexadecimal digits. */
export function keyedHash(secret: Uint8Array): (text: string) => string {
  const key = secret.length > 64 ? finish(beginning, secret, 0) : secret;
  const begun = (pad: number) => {
    const block = new Uint8Array(64).fill(pad);
    key.forEach((byte, at) => {
      block[at] = byte ^ pad;
    });
    const state = Uint32Array.from(beginning);
    compress(state, new DataView(block.buffer), 0);
    return state;
  };
  const [inner, outer] = [begun(0x36), begun(0x5c)];
  return (text) => {
    const inside = finish(inner, encoder.encode(text), 64);
    return Array.from(finish(outer, inside, 64), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  };
}
