import { capital, letter } from '../vocabulary/letters';
import { addressPart } from './address-part';
import type { Fact } from './fact';
import type { Box, Line } from './page-text';
import { hasNumberedStreet } from './street-shapes';

const house = String.raw`[${capital}][${letter}.'’ -]{2,40} \d{1,4}[${letter}]?(?:[/-]\d{1,4}[${letter}]?)?`;
const town = `[${capital}][${letter} –-]{2,40}(?: \\d{1,2})?`;
/** "Květinová 5, Brno", "Szeged, Virág 5, Magyarország": which of them is a town is told elsewhere. */
const streetAndTown = new RegExp(`^(?:${house}, ${town}|${town}, ${house})(?:, ${town})?$`);
/** "Brno – Květinová 12" */
const beforeStreet = /^([^\d,–—]{2,40}?)(?:\s[–—-]|:)\s(.{4,})$/;
/** A telephone or e-mail within so many lines makes a street without a code an address. */
const nearContact = 6;
/** So do as many streets, each within so many lines of the next: branches, listed without a telephone. */
const inRun = 3;
const contactKinds = new Set(['phone', 'email', 'web', 'number', 'profile']);

/** Tells which lines are streets with a number, by what stands around them. */
export class StreetLines {
  constructor(
    private readonly lines: readonly Line[],
    private readonly byLine: ReadonlyMap<number, readonly Fact[]>,
    private readonly boxes: readonly Box[],
  ) {}

  /** What a line says before its street. */
  cut(text: string): { street: string; before?: string } {
    const [, before, street] = beforeStreet.exec(text) ?? [];
    if (before === undefined || street === undefined) return { street: text };
    const isStreet = hasNumberedStreet(street) || streetAndTown.test(`${street}, ${before}`);
    return isStreet ? { street, before } : { street: text };
  }

  /** The lines of the smallest part of the page that says more than line `index`: a row, a card. */
  together(index: number): { first: number; last: number } {
    let box = this.boxes[this.lines[index]?.box ?? -1];
    while (box && box.last - box.first < 2) box = this.boxes[box.parent];
    return box ?? { first: 0, last: this.lines.length };
  }

  /** The line above when it is a few words of its own, as the name of a town or a branch is. */
  sayingAbove(index: number, first: number): string | undefined {
    const { text = '', region } = this.lines[index - 1] ?? {};
    const isShort = text.length < 50 && /^\p{Lu}[^@©!?]*$/u.test(text) && !/\d{3}/.test(text);
    return index > first &&
      isShort &&
      region === this.lines[index]?.region &&
      !this.isOther(index - 1)
      ? text
      : undefined;
  }

  isNumberedStreet(index: number, text: string): boolean {
    if (text.length > 120) return false;
    if (hasNumberedStreet(text) || streetAndTown.test(text)) return true;
    const withNext = `${text}, ${this.lines[index + 1]?.text ?? ''}`;
    return streetAndTown.test(withNext) || this.cut(text).before !== undefined;
  }

  /** A street by its number and word, with a telephone, the like or other streets near it and no code behind it. */
  isInCompany(index: number, text: string): boolean {
    if (!this.isNumberedStreet(index, text)) return false;
    for (let at = index - nearContact; at <= index + nearContact; at += 1)
      if ((this.byLine.get(at) ?? []).some(({ kind }) => contactKinds.has(kind))) return true;
    return this.isInRun(index);
  }

  /** Whether the line is one of several with streets, none far from the next. */
  private isInRun(index: number): boolean {
    let count = 1;
    for (const step of [-1, 1])
      for (let at = index, gap = 0; gap < nearContact && count < inRun; ) {
        at += step;
        gap += 1;
        if (!this.isLine(at, index)) continue;
        count += 1;
        gap = 0;
      }
    return count >= inRun;
  }

  isLine(at: number, index: number): boolean {
    const line = this.lines[at];
    if (!line || line.region !== this.lines[index]?.region || !/\d/.test(line.text)) return false;
    return this.isNumberedStreet(at, addressPart(line, this.byLine.get(at) ?? []).text);
  }

  /**
   * Whether a line says something else than an address. What is below "Contact" or behind a house's number
   * need be nobody's name.
   */
  isOther(at: number): boolean {
    const isNumbered = /^\d/.test(this.lines[at]?.text ?? '');
    return (this.byLine.get(at) ?? []).some(
      ({ kind, start }) => contactKinds.has(kind) || (start > 0 && !isNumbered),
    );
  }
}
