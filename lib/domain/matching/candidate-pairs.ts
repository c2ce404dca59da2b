import type { Block } from './block-keys';

/** Leads in a block at most: what more of them share tells nothing about any of them. */
const mostInBlock = 16;
const buckets = 64;
/** A lead's place, and whether its block is a strong one, beside the hash in the 53 bits of a number. */
const places = 2 ** 20;

/** 31 bits of FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 1;
}

/** Numbers that grow in place: a plain list of as many would be copied again and again. */
class Numbers {
  #values = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** Its values in order; it is empty then. */
  take(): Float64Array {
    const values = this.#values.subarray(0, this.#length).sort();
    this.#values = new Float64Array(0);
    this.#length = 0;
    return values;
  }
}

const emptyBuckets = () => Array.from({ length: buckets }, () => new Numbers());

/**
 * Collects which leads share blocks, and gives each two of them once that share a strong one or two
 * weak ones. Blocks are numbers, kept in buckets that are sorted one by one, so that neither memory
 * nor a single step grows with the square of the leads. Two blocks with the same hash cost a
 * comparison in vain, nothing else.
 */
export class CandidatePairs {
  readonly #blocks = emptyBuckets();
  readonly #pairs = emptyBuckets();

  /** `place`: the lead's, below a million. */
  add(place: number, blocks: Iterable<Block>): void {
    for (const { key, strong } of blocks) {
      const hash = hashOf(key);
      const own = hash * 2 + Number(strong);
      this.#blocks[hash % buckets]?.push(own * places + place);
    }
  }

  #pairUp(block: readonly number[], strong: boolean): void {
    if (block.length > mostInBlock) return;
    for (let at = 0; at < block.length; at += 1)
      for (let later = at + 1; later < block.length; later += 1) {
        const [a = 0, b = 0] = [block[at], block[later]];
        const bucket = this.#pairs[a % buckets];
        bucket?.push(a * places + b);
        // What is there twice is compared.
        if (strong) bucket?.push(a * places + b);
      }
  }

  #readBucket(bucket: Numbers): void {
    let block: number[] = [];
    let [own, last] = [-1, -1];
    for (const entry of bucket.take()) {
      const place = entry % places;
      const found = (entry - place) / places;
      if (found !== own) {
        this.#pairUp(block, own % 2 === 1);
        block = [];
        own = found;
        last = -1;
      }
      // A lead may be in a block twice: two of its words look alike.
      if (place !== last) block.push(place);
      last = place;
    }
    this.#pairUp(block, own % 2 === 1);
  }

  /** Each two leads to compare, the smaller place first; some at a time. The blocks are gone then. */
  *pairs(): Generator<[a: number, b: number][]> {
    for (const bucket of this.#blocks) {
      this.#readBucket(bucket);
      yield [];
    }
    for (const bucket of this.#pairs) {
      let found: [number, number][] = [];
      let [last, times] = [-1, 0];
      for (const code of bucket.take()) {
        times = code === last ? times + 1 : 1;
        last = code;
        if (times !== 2) continue;
        const b = code % places;
        found.push([(code - b) / places, b]);
        if (found.length === 128) {
          yield found;
          found = [];
        }
      }
      yield found;
    }
  }
}
