import type { Piece } from './address-pieces';
import { countryCode } from './country-names';
import type { AddressHints, ParsedAddress } from './postal-address';

/** "Street: …, City: …": each part says what it is. */
export function labelledAddress(
  pieces: readonly Piece[],
  hints: AddressHints,
): ParsedAddress | undefined {
  const labelled = (name: string) => {
    const at = pieces.findIndex(({ label }) => label === name);
    if (at < 0) return undefined;
    let end = at + 1;
    // "Street: Main Road 5, Block B": what follows on the line belongs to it.
    while (name === 'street' && pieces[end] && !pieces[end]?.label && !pieces[end]?.first) end += 1;
    return pieces
      .slice(at, end)
      .map(({ text }) => text)
      .join(', ');
  };
  const [street, locality, postalCode] = ['street', 'locality', 'postalCode'].map(labelled);
  const known = [street, locality, postalCode].filter((value) => value !== undefined);
  if (known.length < 2 || (postalCode && !/\d/.test(postalCode))) return undefined;
  const named = labelled('country');
  const country = (named && countryCode(named)) ?? hints.country?.toUpperCase();
  const region = labelled('region');
  const town = [postalCode, locality].filter(Boolean).join(' ');
  const text = [street, town, region, named].filter(Boolean).join(', ');
  return { text, street, locality, postalCode, region, country };
}
