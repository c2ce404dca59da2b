import type { PostalAddress } from '@/lib/domain/captured-record';
import { townWord } from '@/lib/domain/normalize/address-words';
import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { countryCode, parsePostalAddress } from '@/lib/domain/normalize/postal-address';
import { isStated } from '../found-record';
import type { FoundAddress } from './findings-schema';
import { withoutMapLink } from './map-links';
import { originOf, type RecordContext } from './record-context';
import { townAbove } from './town-above';
import { byTrust } from './trust';

type Parts = Omit<PostalAddress, 'origin'>;

function clean(text: string | undefined, max: number): string | undefined {
  return text === undefined ? undefined : cleanText(text, max) || undefined;
}

/** "Write to us at PO Box 600": what a sentence says before an address. */
const leadIn =
  /^(?:(?:write|come|post|mail|send it) to (?:us )?(?:at )?|(?:visit|find|see|meet) us (?:at|in|on) |(?:we are |is )?located at |najdete nás na adrese |sídlíme na adrese |sie finden uns )(?=\p{Lu}|\d)/iu;

/** The lines of an address, each cleaned: where one ends says more than a comma. */
function linesOf(text: string | undefined): string | undefined {
  const lines = text
    ?.split('\n')
    .map((line) => withoutMapLink(cleanText(line, 300), { sure: true }).replace(leadIn, ''));
  return lines?.filter((line) => line !== '').join('\n') || undefined;
}

/**
 * "Leeds, England, United Kingdom" given as a town. LinkedIn writes places in this order only, so
 * there two names are a town and its region, three end in the country in whatever language, and a
 * country alone may stand for the town.
 */
function splitPlace<P extends Partial<Parts>>(parts: P, source: FoundAddress['source']): P {
  if (parts.street || parts.postalCode || parts.region || parts.country) return parts;
  const names = parts.locality?.split(',').map((name) => name.trim()) ?? [];
  const last = names.at(-1);
  if (!last || names.length > 4) return parts;
  if (source !== 'linkedin' && (!countryCode(last) || names.length === 1)) return parts;
  if (!countryCode(last) && names.length < 3)
    return names.length === 2 ? { ...parts, locality: names[0], region: last } : parts;
  if (names.length === 1) return { ...parts, country: last };
  return {
    ...parts,
    locality: names[0],
    region: names.length > 2 ? names[1] : undefined,
    country: last,
  };
}

/** A label beside it, a map's link or structured data says that it is an address. */
function isLabelled({ source, where }: FoundAddress): boolean {
  if (source === 'visible-text')
    return !/^(?:text|main|body|header|footer|nav|aside|dialog)$/.test(where);
  return isStated(source) || source === 'contact-link' || (source === 'list' && where === 'column');
}

/** "г. Цветов, ул. Роз, 5" given as the street where the town is given besides. */
function withoutTown(street: string, locality = ''): string {
  const [first = '', ...more] = street.split(/,\s{0,2}/);
  const rest = more.join(', ');
  const isTown = locality !== '' && foldText(first.replace(townWord, '')) === foldText(locality);
  return isTown && /\d/.test(rest) ? rest : street;
}

function partsOf(found: FoundAddress, region: string | undefined): Parts | undefined {
  const given = splitPlace(
    {
      street: clean(found.street, 200),
      locality: clean(found.locality, 120),
      postalCode: clean(found.postalCode, 20),
      region: clean(found.region, 120),
      country: clean(found.country, 80),
    },
    found.source,
  );
  const country = given.country && (countryCode(given.country) ?? given.country);
  const hasParts =
    given.street ||
    given.locality ||
    given.postalCode ||
    (found.source === 'list' && found.country);
  if (hasParts) {
    given.locality = given.locality?.replace(townWord, '');
    given.street = given.street && withoutTown(given.street, given.locality);
    const line = [
      given.street,
      [given.postalCode, given.locality].filter(Boolean).join(' '),
      given.region,
      given.country,
    ];
    const text = clean(found.text, 500) ?? line.filter(Boolean).join(', ').slice(0, 500);
    return { text, ...given, country };
  }
  const lines = linesOf(found.text);
  if (!lines) return undefined;
  const parsed = parsePostalAddress(lines, {
    country: country ?? region,
    stated: isLabelled(found),
  });
  if (parsed)
    return belowTown(splitTown({ ...parsed, country: parsed.country ?? country }), found.above);
  // Structured data calls it an address; running text has to look like one.
  const { source } = found;
  return isStated(source) || source === 'linkedin'
    ? { text: clean(lines.replace(/,?\n/g, ', '), 500) ?? lines, country }
    : undefined;
}

/**
 * "12 Quarry Lane (Route 2) West Warwick" where no town stands: the known town that the street ends
 * with, of two words or behind a sign that ends a street.
 */
function splitTown(parts: Parts): Parts {
  const { street = '', locality, postalCode } = parts;
  if (locality || !postalCode) return parts;
  const words = street.split(' ');
  for (let count = Math.min(3, words.length - 2); count > 0; count -= 1) {
    const town = words.slice(-count).join(' ');
    const rest = words
      .slice(0, -count)
      .join(' ')
      .replace(/[,\s]+$/, '');
    const isApart = count > 1 || /[).]$/.test(rest);
    if (isApart && /\d/.test(rest) && /^\p{Lu}/u.test(town) && townStanding(town) === 3)
      return { ...parts, street: rest, locality: town };
  }
  return parts;
}

/** A street that says neither town nor code is in the town that stands above it. */
function belowTown(parts: Parts, above: string | undefined): Parts {
  if (above === undefined || parts.locality || parts.postalCode || !parts.street) return parts;
  const town = townAbove(above, parts.country);
  return town ? { ...parts, ...town, text: `${parts.text}, ${above}`.slice(0, 500) } : parts;
}

/** House, suite, floor: streets of one house agree in as many numbers as both have. */
function sameNumbers(a: string, b: string): boolean {
  const [x, y] = [a, b].map((street) => street.match(/\d+\p{L}?(?:\/\d+)?/gu) ?? []);
  const count = Math.min(x?.length ?? 0, y?.length ?? 0);
  return count > 0 && x?.slice(0, count).join() === y?.slice(0, count).join();
}

/** Whether one says nothing but the beginning of the other: its lines without those that end it. */
function isShortened(short: Parts, long: Parts): boolean {
  if (short.postalCode) return false;
  const said = ` ${foldText(long.text)} `;
  const street = foldText(short.street ?? '');
  return (
    foldText(long.street ?? '').startsWith(`${street} `) &&
    [short.locality, short.region].every((part) => !part || said.includes(` ${foldText(part)} `))
  );
}

/** Whether one says nothing but the other's street, with its suite: "1 Main Street, Suite 5". */
function isSuiteOf(street: Parts, whole: Parts): boolean {
  const { postalCode, locality } = street;
  return (
    !postalCode &&
    !locality &&
    !!whole.street &&
    foldText(street.street ?? '').startsWith(`${foldText(whole.street)} `)
  );
}

/** Whether a street is another without what stands before or behind it: "88, High St", "High St". */
const isWithin = (short: string, long: string) =>
  short !== '' && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));

const codeOf = (code: string | undefined) => code?.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Whether two readings are of one place: nothing that both say differs, and a street or code agrees. */
function isSame(a: Parts, b: Parts): boolean {
  const [x, y] = [foldText(a.text), foldText(b.text)];
  if (x === y) return true;
  const [codeA, codeB] = [codeOf(a.postalCode), codeOf(b.postalCode)];
  if (codeA && codeB && codeA !== codeB) return false;
  const [streetA, streetB] = [foldText(a.street ?? ''), foldText(b.street ?? '')];
  if (streetA && streetB) {
    if (streetA === streetB) return true;
    if (isShortened(a, b) || isShortened(b, a) || isSuiteOf(a, b) || isSuiteOf(b, a)) return true;
    if (codeA === undefined || codeA !== codeB) return false;
    if (isWithin(streetA, streetB) || isWithin(streetB, streetA)) return true;
    return sameNumbers(a.street ?? '', b.street ?? '');
  }
  // A code is one town's; what stands beside it there is no other place.
  if (codeA && codeA === codeB) return true;
  const [short, long] = streetA ? [b, x] : [a, y];
  // One has no street: the same place when the other contains all that it says.
  const said = [short.postalCode, short.locality].filter((part) => part !== undefined);
  return said.length > 0 && said.every((part) => long.includes(foldText(part)));
}

/** The street with the house's number or its suite, where only one has it. */
function fullerStreet(known: Parts, more: Parts): string | undefined {
  if (isSuiteOf(more, known)) return more.street;
  const [short, long] = [foldText(known.street ?? ''), foldText(more.street ?? '')];
  const isNumber = isWithin(short, long) && !/\d/.test(short) && /\d/.test(long);
  return isNumber ? more.street : (known.street ?? more.street);
}

function join(known: PostalAddress, more: Parts): void {
  // The fuller reading tells the parts apart better than the one that ends too early.
  if (isShortened(known, more)) {
    Object.assign(known, { ...more, country: more.country ?? known.country });
    return;
  }
  if (!known.street && more.street && more.locality) known.locality = more.locality;
  known.street = fullerStreet(known, more);
  known.locality ??= more.locality;
  known.postalCode ??= more.postalCode;
  known.region ??= more.region;
  known.country ??= more.country;
  if (
    more.text.length > known.text.length &&
    more.street &&
    !foldText(known.text).includes(foldText(more.street))
  )
    known.text = more.text;
}

/** Whether an address is in the town that the text names besides, or in a street that is called after it. */
function isInTown({ locality, region, street, text }: Parts, town: string): boolean {
  if (` ${foldText(street ?? '')} `.includes(` ${town} `)) return true;
  // "Hamilton, Ontario"
  if (region && foldText(region) === town) return true;
  // "Paris, France" given as a town, "Lauffen am Neckar" said in short
  return locality
    ? `${foldText(locality.split(',')[0] ?? '')} `.startsWith(`${town} `)
    : ` ${foldText(text)} `.includes(` ${town} `);
}

/** Postal addresses, each place once: the parts of the best source, completed by the others. */
export function makeAddresses(
  founds: readonly FoundAddress[],
  context: RecordContext,
  max = 60,
): PostalAddress[] {
  const addresses: PostalAddress[] = [];
  // What a map link searches for often begins with the company's name: only where nothing else is.
  const links = founds.filter(({ source }) => source === 'contact-link');
  const others = founds.filter(({ source }) => source !== 'contact-link');
  for (const found of [...byTrust(others), ...links]) {
    const parts = partsOf(found, context.region);
    if (!parts) continue;
    const isLink = found.source === 'contact-link';
    const known = addresses.find(
      (other) =>
        isSame(other, parts) || (isLink && codeOf(other.postalCode) === codeOf(parts.postalCode)),
    );
    if (known && !isLink) join(known, parts);
    else if (!known) addresses.push({ ...parts, origin: originOf(found, context) });
  }
  // A page in its own country seldom says which; one with a foreign address does.
  const [said] = addresses.map(({ country }) => country).filter(Boolean);
  for (const address of addresses)
    if (address.postalCode) address.country ??= said ?? context.pageCountry;
  return addresses.slice(0, max);
}

/** The addresses, and behind them the towns that the text names besides and none of them is in. */
export function withTowns(
  addresses: readonly PostalAddress[],
  towns: readonly FoundAddress[],
  context: RecordContext,
  max = 60,
): PostalAddress[] {
  const all = [...addresses];
  for (const found of towns) {
    const parts = partsOf(found, context.region);
    const town = foldText(parts?.locality ?? '');
    if (parts && !all.some((other) => isInTown(other, town)))
      all.push({ ...parts, origin: originOf(found, context) });
  }
  return all.slice(0, max);
}
