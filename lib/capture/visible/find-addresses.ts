import { finish, keepAnswer, mapInSteps, type Steps } from '../steps';
import { capital, letter } from '../vocabulary/letters';
import {
  addressPart,
  cutAround,
  hasOwnStreet,
  type Part,
  segmentsOf,
  withoutHouseNumber,
} from './address-part';
import { hasLegalForm } from './company-names';
import { type Fact, factsByLine } from './fact';
import { findLabels, findWholeLabel } from './find-labels';
import type { Box, Line, PageText } from './page-text';
import { findPostalCode } from './postal-code-shapes';
import { readFacts } from './read-facts';
import { StreetLines } from './street-lines';
import { hasStreetWord, looksLikeStreet } from './street-shapes';

const twoLetters = new RegExp(`[${letter}]{2}`);
/** A line that a street follows: "г. Казань", "Budapest,". */
const townAbove = new RegExp(`^(?:г|м|гор|с|пос|[Mm]un)\\. ?[${capital}]|[${letter}],$`);
/** What stands before the parts of an address where each is labelled. */
const partLabel =
  /^(?:Město|Mesto|Obec|Stát|Krajina|Kraj|PSČ|City|Town|State|Zip(?: code)?|Post(?:al )?code|Country|Ort|PLZ|Land|Település|Város|Irányítószám|Ország|Linn|Sihtnumber|Riik|Localitate|Oraș|Județ|Cod poștal|Țara|Miasto|Miejscowość|Kod pocztowy|Город|Индекс|Регион|Місто|Індекс)(?::|$)/i;
/** What no line below a street has that goes on with it: "Chelsea / Flat / 2 rooms", "€ 350". */
const noneOfAddress = /[:!?@©€$£]|\s\/\s|\p{L}{4}\.$/u;
const maxAbove = 6;
const maxBelow = 3;

/** A code whose street stands on another line. */
function hasCodeAlone(text: string): boolean {
  const postal = findPostalCode(text, true);
  return postal !== undefined && !hasOwnStreet(text, postal);
}

/**
 * Candidates for postal addresses: the lines around a postal code, what follows a label such as
 * "Sídlo:", and streets beside a telephone, each as lines. More is taken than belongs to them; the
 * parts, and whether it is an address at all, are told outside the page, where the vocabulary is.
 */
export function findAddresses(lines: readonly Line[], facts: readonly Fact[]): Fact[] {
  return finish(new AddressFinder(lines, facts).find());
}

/** The same for a page. Taken once a page. */
export const readAddresses = keepAnswer(function* (text: PageText): Steps<Fact[]> {
  return yield* new AddressFinder(text.lines, yield* readFacts.inSteps(text), text.boxes).find();
});

class AddressFinder {
  private readonly byLine: ReadonlyMap<number, readonly Fact[]>;
  private readonly streets: StreetLines;
  private readonly found: Fact[] = [];
  /** The last line that belongs to an address already. */
  private taken = -1;

  constructor(
    private readonly lines: readonly Line[],
    facts: readonly Fact[],
    boxes: readonly Box[] = [],
  ) {
    this.byLine = factsByLine(facts);
    this.streets = new StreetLines(lines, this.byLine, boxes);
  }

  *find(): Steps<Fact[]> {
    yield* mapInSteps(this.lines, (line, index) => {
      if (index > this.taken && line.text.length <= 3000 && /[\d,:]/.test(line.text))
        this.readLine(line, index);
    });
    return this.found;
  }

  private readLine(line: Line, index: number): void {
    const part = addressPart(line, this.byLine.get(index) ?? []);
    const [text = '', ...more] = segmentsOf(part.text);
    if (text === '') return;
    for (const said of more) this.add([said], index, index, undefined);
    const postal = this.postalOn(index, text, part.labelled);
    const label = part.label ?? this.labelAbove(index);
    if (postal) this.addAround(index, part, cutAround(text, postal), hasOwnStreet(text, postal));
    else if (label !== undefined) this.addLabelled(index, text, label);
    else this.addStreet(index, text);
  }

  /** A street without a code: "Květinová 12" below "Brno", "Brno – Květinová 12". */
  private addStreet(index: number, text: string): void {
    if (!this.streets.isInCompany(index, text)) return;
    const { street, before } = this.streets.cut(text);
    const { first, last } = this.streets.together(index);
    this.addLabelled(index, street, undefined, {
      above: before ?? this.streets.sayingAbove(index, first),
      last,
    });
  }

  /** The postal code on a line, taken as one more readily below a street or behind a label. */
  private postalOn(index: number, text: string, labelled: boolean) {
    const above = index - 1 > this.taken ? this.lines[index - 1] : undefined;
    const line = this.lines[index];
    const belowStreet =
      above !== undefined &&
      above.region === line?.region &&
      !this.streets.isOther(index - 1) &&
      looksLikeStreet(addressPart(above, []).text);
    const loose =
      !/©|copyright/i.test(line?.text ?? '') &&
      (labelled ||
        belowStreet ||
        this.labelAbove(index) !== undefined ||
        text.split(/,\s|\s[–-]\s/).some(looksLikeStreet));
    // "2260 Flower Spur" above the line of the code: the number is a house's.
    const isAboveCode =
      /^\d/.test(text) && findPostalCode(this.lines[index + 1]?.text ?? '', false);
    const found = findPostalCode(withoutHouseNumber(text), loose && !isAboveCode);
    return found && (twoLetters.test(text) || /^\S{3,4}\s?\S{2,3}$/.test(text)) ? found : undefined;
  }

  /** The label without a value on the line above: "Address". */
  private labelAbove(index: number): string | undefined {
    const above = this.lines[index - 1]?.text ?? '';
    return findLabels(above).find(
      ({ kind, valueStart }) => kind === 'address' && valueStart >= above.length,
    )?.text;
  }

  private addAround(index: number, part: Part, said: string, hasStreet: boolean): void {
    let top = part.labelled || hasStreet ? index : this.streetAbove(index);
    // Above a code that has a line of its own stands its town at least.
    if (top === index && said.length < 10) top = this.linesAbove(index, 3);
    const parts = [said];
    for (let at = index - 1; at >= top; at -= 1) {
      const above = this.lines[at];
      if (above) parts.unshift(addressPart(above, []).text);
    }
    // Below an address with its street stands a country; a second street is another address's.
    const complete = hasStreet || top < index;
    const below = this.below(index, complete ? 1 : 2).filter(
      (text) => !complete || !/\d/.test(text),
    );
    const label = part.label;
    this.add([...parts, ...below], top, index, label);
    this.taken = index;
  }

  /** What a label or a telephone says is an address, although no postal code is on its line. */
  private addLabelled(
    index: number,
    text: string,
    label: string | undefined,
    { above: saying, last }: { above?: string; last?: number } = {},
  ): void {
    if (text.length < 6 || text.length > 200 || !/\p{L}{3}/u.test(text) || !/\d|,/.test(text))
      return;
    const fields = this.fieldsBelow(index);
    if (fields.length > 0) {
      this.add([`${label}:`, text, ...fields], index, index, label);
      this.taken = index + fields.length;
      return;
    }
    const following = this.below(
      index,
      Math.min(maxBelow, (last ?? this.lines.length) - 1 - index),
    );
    // The lines above a code are read with it.
    if (following.some(hasCodeAlone)) return;
    // Below a street a second one is another address's.
    const next = this.streets.isNumberedStreet(index, text)
      ? following.findIndex((_, at) => this.streets.isLine(index + 1 + at, index))
      : -1;
    const below = next < 0 ? following : following.slice(0, next);
    const above = this.lines[index - 1]?.text ?? '';
    const top = townAbove.test(above) ? this.linesAbove(index, 1) : index;
    this.add([...(top < index ? [above] : []), text, ...below], top, index, label, saying);
  }

  private add(
    parts: string[],
    first: number,
    index: number,
    label: string | undefined,
    above?: string,
  ): void {
    const value = parts.map((part) => part.replace(/[\s,;]+$/, '')).join('\n');
    if (!twoLetters.test(value)) return;
    this.found.push({
      kind: 'address',
      value: value.slice(0, 900),
      label,
      ...(above !== undefined && { above }),
      line: first,
      start: 0,
      end: this.lines[index]?.text.length ?? 0,
      lines: index - first + 1,
    });
  }

  /** Whether a line is another part's than line `index`, or a heading where that is none. */
  private isApart(at: number, index: number): boolean {
    const [one, other] = [this.lines[at], this.lines[index]];
    return one?.region !== other?.region || (one?.heading !== other?.heading && !!one?.heading);
  }

  /** "Město:", "Brno", "PSČ:", "602 00": the other parts of an address, each behind its label. */
  private fieldsBelow(index: number): string[] {
    const fields: string[] = [];
    for (let at = index + 1; at < index + 9; at += 1) {
      const text = this.lines[at]?.text ?? '';
      if (text.length > 60 || !partLabel.test(text)) break;
      const isBare = !/[:\s]\s?\S/.test(text);
      fields.push(isBare ? text.replace(/:?$/, ':') : text);
      if (!isBare) continue;
      at += 1;
      fields.push(this.lines[at]?.text ?? '');
    }
    return fields;
  }

  /** Short lines below that may go on with the address: its town, region, country. */
  private below(index: number, count: number): string[] {
    const below: string[] = [];
    for (let at = index + 1; at <= index + count; at += 1) {
      const line = this.lines[at];
      if (!line || this.isApart(at, index)) break;
      if (this.streets.isOther(at) || line.text.length > 80 || noneOfAddress.test(line.text)) break;
      if (findWholeLabel(line.text)) break;
      below.push(line.text);
    }
    return below;
  }

  /** The first of at most `count` short lines above that say nothing else and name no company. */
  private linesAbove(index: number, count: number): number {
    let top = index;
    while (top > index - count) {
      const line = this.lines[top - 1];
      if (!line || top - 1 <= this.taken || this.isApart(top - 1, index)) break;
      if (this.streets.isOther(top - 1) || line.text.length > 50) break;
      if (/[:!?©]|\.$/.test(line.text) || hasLegalForm(line.text)) break;
      top -= 1;
    }
    return top;
  }

  /** The first line of the address that ends with the postal code on line `index`. */
  private streetAbove(index: number): number {
    const { lines } = this;
    let top = index;
    for (let at = index - 1; at > this.taken && at >= index - maxAbove; at -= 1) {
      const line = lines[at];
      if (!line || this.isApart(at, index)) break;
      if (this.streets.isOther(at)) break;
      const { text, labelled } = addressPart(line, []);
      if (text === '' || text.length > 90 || /[:!?]$|\p{L}{5}\.$/u.test(text)) break;
      if (hasLegalForm(text) && !looksLikeStreet(text)) break;
      if (looksLikeStreet(text) || hasStreetWord(text)) top = at;
      else if (top < index) break;
      if (labelled) break;
    }
    return top;
  }
}
