import { isGiven, otherGivenName } from './given-name-pool';
import { bareLetters, inventLetters, writtenLike } from './invent-letters';
import { isKeptWord, isLabelWord, keptEnding } from './kept-words';
import { seededRandom } from './seeded-random';
import { otherTown } from './town-pool';

const wordsIn = /\p{L}[\p{L}\p{M}]*/gu;
/** The shortest word of the page that counts where words are written together. */
const shortestPart = 4;

function inCaseOf(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = [...model][0] ?? '';
  if (first === first.toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Invented words in place of a page's: the same one wherever the word stands, whatever its capitals
 * and accents; none that the page has itself. Words of the readers' vocabulary stay.
 */
export class WordMap {
  private readonly known = new Map<string, string>();
  private readonly kept = new Map<string, boolean>();
  /** Words of the page, bare: nothing invented may be one of them. */
  private readonly taken = new Set<string>();
  /** Those of its texts, of which addresses are made. */
  private readonly spoken = new Set<string>();

  constructor(private readonly seed: string) {}

  /** Tells of the page's words before any is replaced. `isText`: people read it. */
  learn(text: string, isText: boolean): void {
    for (const [word] of text.matchAll(wordsIn)) {
      const bare = bareLetters(word);
      this.taken.add(bare);
      if (isText && bare.length >= shortestPart) this.spoken.add(bare);
    }
  }

  /**
   * Tells of a name that was found: nothing of it may stay only because the readers know such words
   * too. A name that is made of labels was read wrongly, and is to be read so again.
   */
  learnName(name: string, isPerson: boolean): void {
    const words = [...name.matchAll(wordsIn)].map(([word]) => word);
    const hidden = words.filter((word) => this.isKept(word) && !isLabelWord(word));
    const says = words.some((word) => !this.isKept(word));
    for (const word of isPerson ? hidden : says ? [] : hidden.slice(0, 1))
      this.kept.set(bareLetters(word), false);
  }

  isKept(word: string): boolean {
    const bare = bareLetters(word);
    const before = this.kept.get(bare);
    if (before !== undefined) return before;
    const kept = bare.length < 3 || (!isGiven(word) && isKeptWord(word));
    this.kept.set(bare, kept);
    return kept;
  }

  word(word: string): string {
    if (this.isKept(word)) return word;
    const bare = bareLetters(word);
    const invented = this.inventedFor(bare);
    return invented.length === bare.length ? writtenLike(word, invented) : inCaseOf(invented, word);
  }

  /** Letters without a break, as in a host: put together of the page's own words where they are. */
  joined(letters: string): string {
    const bare = bareLetters(letters);
    if (this.isKept(letters) || this.spoken.has(bare) || bare.length !== letters.length)
      return this.word(letters);
    const parts = this.partsOf(bare);
    if (parts.length < 2) return this.word(letters);
    let at = 0;
    return parts
      .map((part) => {
        at += part.length;
        return this.word(letters.slice(at - part.length, at));
      })
      .join('');
  }

  /** Whether one of the page's own words is in it. */
  isSpoken(letters: string): boolean {
    const bare = bareLetters(letters);
    return this.spoken.has(bare) || this.partsOf(bare).some((part) => this.spoken.has(part));
  }

  private partsOf(bare: string): string[] {
    const parts: string[] = [];
    let rest = '';
    const limited = bare.slice(0, 60);
    for (let at = 0; at < limited.length; ) {
      let length = Math.min(24, limited.length - at);
      while (length >= shortestPart && !this.spoken.has(limited.slice(at, at + length)))
        length -= 1;
      if (length < shortestPart) {
        rest += limited.charAt(at);
        at += 1;
        continue;
      }
      if (rest) parts.push(rest);
      rest = '';
      parts.push(limited.slice(at, at + length));
      at += length;
    }
    rest += bare.slice(60);
    return rest ? [...parts, rest] : parts;
  }

  private isFree(bare: string): boolean {
    return !this.taken.has(bareLetters(bare)) && !isKeptWord(bare);
  }

  private inventedFor(bare: string): string {
    const before = this.known.get(bare);
    if (before !== undefined) return before;
    const invented = this.invent(bare);
    this.known.set(bare, invented);
    return invented;
  }

  private invent(bare: string): string {
    const random = seededRandom(`${this.seed}\n${bare}`);
    const isFree = (name: string) => !this.taken.has(bareLetters(name));
    const given = isGiven(bare) && otherGivenName(bare, random, isFree);
    if (given) return given;
    const town = otherTown(bare, random, isFree);
    if (town) return town;
    const ending = keptEnding(bare);
    const beginning = bare.slice(0, bare.length - ending.length);
    let invented = '';
    for (let tries = 0; tries < 40; tries += 1) {
      // An ending is worth less than that nothing of the page is left.
      const kept = tries < 20 ? ending : '';
      invented = inventLetters(kept ? beginning : bare, random) + kept;
      if (this.isFree(invented) && !isGiven(invented)) return invented;
    }
    return invented;
  }
}
