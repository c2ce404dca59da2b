import { type Piece, piecesOf } from './address-pieces';
import { AddressReading } from './address-reading';
import { isState } from './address-regions';
import { countryCode } from './country-names';
import { labelledAddress } from './labelled-address';
import { remembering } from './remembering';

export { countryCode };

export interface ParsedAddress {
  /** The whole address on one line, as shown. */
  text: string;
  street?: string;
  locality?: string;
  postalCode?: string;
  region?: string;
  /** ISO 3166-1 alpha-2, from the address or from the hint. */
  country?: string;
}

export interface AddressHints {
  /** ISO 3166-1 alpha-2 of the country the page is of. */
  country?: string;
  /** Something else says that it is an address: a label, a map. Then a street needs no word for one. */
  stated?: boolean;
}

const longest = 500;
const mostParts = 24;
/** In Russia the station of the underground, in Ukraine the town. */
const station = /^(?:ст\.\s?)?м(?:етро)?\.?\s(?=\p{Lu})/u;

/** "Springfield, Il 62701": a state's letters before its code, as they are written elsewhere. */
function withStates(text: string): string {
  return text.replace(/(?<=,\s?)\p{Lu}\p{Ll}(?=\s{1,3}\d{5}(?:-\d{4})?(?:\D|$))/gu, (state) =>
    isState(state.toUpperCase(), 'US') ? state.toUpperCase() : state,
  );
}

/** "New Delhi-110092": an Indian code glued to its town. */
const gluedCode = /(?<=\p{Ll}|\))[-–](?=[1-8]\d{2}\s?\d{3}(?!\d))/gu;

/** Countries of one language, where the larger one's codes have five digits and the other's four. */
const neighbours: ReadonlyMap<string, string> = new Map([
  ['DE', 'AT'],
  ['FR', 'BE'],
]);
const fourDigits = /(?<![\d.,/-])[1-9]\d{3}\s\p{Lu}\p{L}{2}/u;

/** "3730 Blumenau, Rosendorf 23" on a page that is German by its language only. */
function neighboursAddress(pieces: Piece[], hints: AddressHints): ParsedAddress | undefined {
  const country = neighbours.get(hints.country?.toUpperCase() ?? '');
  const isOther = country && pieces.some(({ text }) => fourDigits.test(text));
  if (!isOther || pieces.some(({ text }) => /(?<!\d)\d{5}(?!\d)/.test(text))) return undefined;
  const found = new AddressReading(pieces, { ...hints, country }).address();
  if (!found?.street || !found.locality || !found.postalCode) return undefined;
  // Which of the countries with such codes it is nobody says.
  const { country: _, ...parts } = found;
  return parts;
}

/** Several rules ask the same of each address of a page; by the hints that they have in common. */
const readings = new Map<string, (text: string) => ParsedAddress | undefined>();
const mostAnswers = 1000;

function readingWith({ country, stated }: AddressHints) {
  const key = `${country ?? ''} ${stated === true}`;
  const reading =
    readings.get(key) ?? remembering((text) => takeApart(text, { country, stated }), mostAnswers);
  readings.set(key, reading);
  return reading;
}

/**
 * An address taken apart. Parts may be separated by commas, line breaks, semicolons or bars; what
 * stands around it (a company's name, a telephone) is left out of its text.
 * @returns undefined for text that does not look like an address.
 */
export function parsePostalAddress(
  text: string,
  hints: AddressHints = {},
): ParsedAddress | undefined {
  if (text.length > longest * 2) return undefined;
  const parsed = readingWith(hints)(text);
  return parsed && { ...parsed };
}

function takeApart(text: string, hints: AddressHints): ParsedAddress | undefined {
  const pieces = piecesOf(withStates(text).replace(gluedCode, ' ')).filter(
    (piece) => hints.country?.toUpperCase() !== 'RU' || !station.test(piece.text),
  );
  if (pieces.length === 0 || pieces.length > mostParts) return undefined;
  const parsed =
    labelledAddress(pieces, hints) ??
    neighboursAddress(pieces, hints) ??
    new AddressReading(pieces, hints).address();
  if (!parsed || parsed.text.length > longest) return undefined;
  const entries = Object.entries(parsed).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as unknown as ParsedAddress;
}
