import { finish, keepAnswer, mapInSteps, type Steps } from '../steps';
import { capital, letter } from '../vocabulary/letters';
import { hasLegalForm } from './company-names';
import { type Fact, factsByLine } from './fact';
import { findLabels, findWholeLabel } from './find-labels';
import type { Line, PageText } from './page-text';
import { findPostalCode } from './postal-code-shapes';
import { readFacts } from './read-facts';
import { hasNumberedStreet, hasStreetWord, looksLikeStreet } from './street-shapes';

const twoLetters = new RegExp(`[${letter}]{2}`);
const unknownLabel = new RegExp(String.raw`^[${letter}][${letter} ]{2,24}:\s+(?=[\d${capital}])`);
const edges = new RegExp(
  String.raw`^(?:[\s,;|•·–—]|-\s|[^${letter}\d+#„"(-]\s)+|[\s,;|•·–—(-]+$`,
  'g',
);
const stops = new RegExp(String.raw`[${letter}]{3}[.!?]\s[${capital}]|\s[|•·–—]\s|;\s`, 'g');

/** The part of a long line around its postal code. */
function cutAround(text: string, postal: { index: number; length: number }): string {
  if (text.length <= 120) return text;
  const at = postal.index;
  let start = Math.max(0, at - 110);
  let end = Math.min(text.length, at + postal.length + 60);
  for (const stop of text.matchAll(stops)) {
    const next = stop.index + stop[0].length - 1;
    if (next <= at) start = Math.max(start, next);
    else if (stop.index > at + 5) {
      end = Math.min(end, stop.index + 3);
      break;
    }
  }
  return text.slice(start, end);
}

/** "Firma · Lidická 12, 602 00 Brno · IČO": the part between the dots that is an address by itself. */
function segmentOf(text: string): string {
  const segments = text.split(/\s[·|•]\s/);
  if (segments.length < 2) return text;
  const own = segments.find((segment) => {
    const postal = findPostalCode(segment, true);
    return postal && hasOwnStreet(segment, postal);
  });
  return own ?? text;
}

/** Whether the street stands on the postal code's own line, before it or after it. */
function hasOwnStreet(text: string, postal: { index: number; length: number }): boolean {
  const before = text.slice(0, postal.index).split(/[,;]\s|\s[–-]\s/);
  const after = text
    .slice(postal.index + postal.length)
    .split(/[,;]\s|\s[–-]\s/)
    .slice(1);
  return [...before, ...after].some((part) => looksLikeStreet(part.trim()));
}

/** "1600 South Canal Street": the number before a street that has no other is its own, no code. */
function withoutHouseNumber(text: string): string {
  const [first = '', number = '', street = ''] = /^(\d{4}\s)([^,\d]{4,60})/.exec(text) ?? [];
  const ends = first.length === text.length || text.charAt(first.length) === ',';
  return ends && hasStreetWord(street) ? text.replace(number, '#### ') : text;
}

interface Part {
  readonly text: string;
  readonly labelled: boolean;
  readonly label?: string;
  /** The part of the line begins at its start. */
  readonly whole: boolean;
}

/** Address-like part of a line: without its label, e-mails and telephones after it. */
function addressPart(line: Line, values: readonly Fact[]): Part {
  const labels = findLabels(line.text);
  const own = labels.find(({ kind }) => kind === 'address');
  // "Lives at: 12 Main Street": a label nobody listed.
  const unknown = unknownLabel.exec(line.text)?.[0].length ?? 0;
  const from = own && own.valueStart < line.text.length ? own.valueStart : unknown;
  const cuts = [
    ...labels
      .filter(({ start, kind }) => start > from && kind !== 'address' && kind !== 'name')
      .map(({ start }) => start),
    ...values
      .filter(
        ({ kind, start }) =>
          kind !== 'address' && kind !== 'name' && kind !== 'person' && start >= from,
      )
      .map(({ start }) => start),
  ];
  const to = Math.min(line.text.length, ...cuts);
  const text = line.text.slice(from, to).replace(edges, '');
  return {
    text,
    labelled: own !== undefined && from === own.valueStart,
    label: own?.text,
    whole: from === 0,
  };
}

const maxAbove = 6;
const maxBelow = 3;
/** A telephone or e-mail within so many lines makes a street without a code an address. */
const nearContact = 6;
const contactKinds = new Set(['phone', 'email', 'web', 'number']);

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
  return yield* new AddressFinder(text.lines, yield* readFacts.inSteps(text)).find();
});

class AddressFinder {
  private readonly byLine: ReadonlyMap<number, readonly Fact[]>;
  private readonly found: Fact[] = [];
  /** The last line that belongs to an address already. */
  private taken = -1;

  constructor(
    private readonly lines: readonly Line[],
    facts: readonly Fact[],
  ) {
    this.byLine = factsByLine(facts);
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
    const text = segmentOf(part.text);
    if (text === '') return;
    const postal = this.postalOn(index, text, part.labelled);
    if (postal) this.addAround(index, part, cutAround(text, postal), hasOwnStreet(text, postal));
    else if (part.labelled || this.isLabelled(index)) this.addLabelled(index, text, part.label);
    else if (this.isStreetBesideContact(index, text)) this.addLabelled(index, text, undefined);
  }

  /** The postal code on a line, taken as one more readily below a street or behind a label. */
  private postalOn(index: number, text: string, labelled: boolean) {
    const above = index - 1 > this.taken ? this.lines[index - 1] : undefined;
    const line = this.lines[index];
    const belowStreet =
      above !== undefined &&
      above.region === line?.region &&
      !this.byLine.has(index - 1) &&
      looksLikeStreet(addressPart(above, []).text);
    const loose =
      !/©|copyright/i.test(line?.text ?? '') &&
      (labelled ||
        belowStreet ||
        this.isLabelled(index) ||
        looksLikeStreet(text.split(/,\s|\s[–-]\s/)[0] ?? ''));
    const found = findPostalCode(withoutHouseNumber(text), loose);
    return found && (twoLetters.test(text) || /^\S{3,4}\s?\S{3}$/.test(text)) ? found : undefined;
  }

  /** Whether the line above is a label without a value: "Address". */
  private isLabelled(index: number): boolean {
    const above = this.lines[index - 1];
    return (
      above !== undefined &&
      findLabels(above.text).some(
        ({ kind, valueStart }) => kind === 'address' && valueStart >= above.text.length,
      )
    );
  }

  private addAround(index: number, part: Part, said: string, hasStreet: boolean): void {
    const top = part.labelled || hasStreet ? index : this.streetAbove(index);
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
  private addLabelled(index: number, text: string, label: string | undefined): void {
    if (text.length < 6 || text.length > 200 || !/\p{L}{3}/u.test(text) || !/\d|,/.test(text))
      return;
    const below = this.below(index, maxBelow);
    // The lines above a code are read with it.
    if (below.some((line) => findPostalCode(line, true))) return;
    this.add([text, ...below], index, index, label);
  }

  private add(parts: string[], first: number, index: number, label: string | undefined): void {
    const value = parts.map((part) => part.replace(/[\s,;]+$/, '')).join('\n');
    if (!twoLetters.test(value)) return;
    this.found.push({
      kind: 'address',
      value: value.slice(0, 900),
      label,
      line: first,
      start: 0,
      end: this.lines[index]?.text.length ?? 0,
      lines: index - first + 1,
    });
  }

  /** Short lines below that may go on with the address: its town, region, country. */
  private below(index: number, count: number): string[] {
    const below: string[] = [];
    for (let at = index + 1; at <= index + count; at += 1) {
      const line = this.lines[at];
      if (!line || line.heading > 0 || line.region !== this.lines[index]?.region) break;
      if (this.byLine.has(at) || line.text.length > 80 || /[:!?@©]|\p{L}{4}\.$/u.test(line.text))
        break;
      if (findWholeLabel(line.text)) break;
      below.push(line.text);
    }
    return below;
  }

  /** The first line of the address that ends with the postal code on line `index`. */
  private streetAbove(index: number): number {
    const { lines } = this;
    let top = index;
    for (let at = index - 1; at > this.taken && at >= index - maxAbove; at -= 1) {
      const line = lines[at];
      if (!line || line.heading > 0 || line.region !== lines[index]?.region) break;
      if ((this.byLine.get(at) ?? []).some(({ kind }) => kind !== 'address')) break;
      const { text, labelled } = addressPart(line, []);
      if (text === '' || text.length > 90 || /[:!?]$|\p{L}{5}\.$/u.test(text)) break;
      if (hasLegalForm(text) && !looksLikeStreet(text)) break;
      if (looksLikeStreet(text) || hasStreetWord(text)) top = at;
      else if (top < index) break;
      if (labelled) break;
    }
    return top;
  }

  /** A street by its number and word, with a telephone or the like near it and no code behind it. */
  private isStreetBesideContact(index: number, text: string): boolean {
    if (text.length > 120 || !hasNumberedStreet(text)) return false;
    for (let at = index - nearContact; at <= index + nearContact; at += 1)
      if ((this.byLine.get(at) ?? []).some(({ kind }) => contactKinds.has(kind))) return true;
    return false;
  }
}
