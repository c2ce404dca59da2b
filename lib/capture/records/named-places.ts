import { isState, regionCountry } from '@/lib/domain/normalize/address-regions';
import { isTown, streetStrength } from '@/lib/domain/normalize/address-parts';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { countryCode } from '@/lib/domain/normalize/country-names';
import type { FoundAddress, PageFindings, TextLine } from './findings-schema';
import { notPlaces, placesLabel, premisesLabel, standsIn, worksIn } from './place-words';

/** A town that the text names, with its region where that stands behind it. */
export interface NamedPlace {
  readonly town: string;
  readonly region?: string;
}

const maxPlaces = 24;
/** How far behind the words that introduce them towns are looked for. */
const reach = 400;
const stop = /(?<=[\p{L}\p{M}]{3})[.!?](?=\s|$)|[;:|•()]|\s[–—-]\s/u;
const between =
  /\s{0,3}[,/]\s{0,3}|\s(?:and|&|or|to|und|oder|sowie|et|y|e|a|i|en|og|och|ja|és|și|si|и|та|as well as)\s/u;
const before =
  /^(?:(?:and|or|und|et|y|from|including|such as|parts of|areas of|cities of|towns of|town of|city of|downtown|in|the (?:city|town|cities|towns) of):?\s){1,2}/u;
/** "Lake Wood Park", "Stoke-on-Trent", "St. Laurent du Var", "Washington D.C." */
const townWords =
  /^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?:\s(?:(?:upon|on|de|del|la|le|les|du|des|sur|am|an der|im|nad|pod|cu|do)\s)?\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}/u;
const states = ['US', 'CA', 'AU'];

const isStateName = (text: string) => states.some((country) => isState(text, country));

/** "College Station Texas", "Arlen WA": the state behind the town. */
function splitState(name: string): NamedPlace {
  const words = name.split(' ');
  for (let count = Math.min(2, words.length - 1); count > 0; count -= 1) {
    const region = words.slice(-count).join(' ');
    if (isStateName(region) || regionCountry(region) !== undefined)
      return { town: words.slice(0, -count).join(' '), region };
  }
  return { town: name };
}

function couldBeTown(name: string): boolean {
  const words = foldText(name).split(' ');
  if (words.some((word) => notPlaces.has(word)) || words.join('').length < 3) return false;
  if (/^\p{Lu}{2,}$/u.test(name) && name.length < 4) return false;
  if (countryCode(name) || regionCountry(name) !== undefined || isStateName(name)) return false;
  return isTown(name) && streetStrength(name) === 0 && !hasLegalForm(name);
}

/**
 * The towns that a text begins with, up to the first that is none: "Leeds, York and Hull since 1990".
 * What is bigger than a town ("the Greater Sound Area") is passed over.
 */
export function townsAtStart(text: string): NamedPlace[] {
  const cut = text.slice(0, reach).replace(/,?\s(?:including|such as):?\s/, ', ');
  const end = cut.search(stop);
  const places: NamedPlace[] = [];
  for (const piece of (end < 0 ? cut : cut.slice(0, end)).split(between)) {
    const item = piece.trim().replace(before, '');
    if (item === '') continue;
    const said = townWords.exec(item)?.[0] ?? '';
    const name = said.replace(/(?<=[\p{L}\p{M}]{3})\.$/u, '').replace(/['’]s$/u, '');
    const rest = item.slice(said.length).trim();
    const last = places.at(-1);
    const { town, region } = splitState(name);
    if (last && !last.region && isStateName(name))
      places[places.length - 1] = { ...last, region: name };
    else if (name !== '' && couldBeTown(town)) places.push({ town, ...(region && { region }) });
    else if (/^(?:the |all |all of )?\p{Lu}/u.test(item)) continue;
    else break;
    // A sentence goes on: what comes behind its next comma is no part of the list.
    if (rest !== '' && !/^(?:areas?|metro area|region|and surrounding|in)\b/.test(rest)) break;
  }
  return places;
}

const smallWord = /(?<![\p{L}])\p{Ll}{3,20}(?![\p{L}@.])/gu;

/** The words that the text writes small, folded: of lists of those none is one of towns. */
function smallWords(lines: readonly TextLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) for (const [word] of text.matchAll(smallWord)) words.add(word);
  return new Set([...words].map(foldText));
}

function* placesInLine(text: string, small: ReadonlySet<string>): Generator<NamedPlace> {
  const isOfTowns = (places: readonly NamedPlace[]) =>
    !places.some(({ town }) => town.split(' ').every((word) => small.has(foldText(word))));
  for (const match of text.matchAll(standsIn))
    yield* townsAtStart(text.slice(match.index + match[0].length));
  for (const match of text.matchAll(worksIn)) {
    const found = townsAtStart(
      text.slice(match.index + match[0].length).replace(/^the (?=\p{Lu})/u, ''),
    );
    if ((found.length > 1 && isOfTowns(found)) || found[0]?.region) yield* found;
  }
  const label = (placesLabel.exec(text) ?? premisesLabel.exec(text))?.[0];
  if (label && label.length < text.length) {
    const found = townsAtStart(text.slice(label.length));
    if (found.length > 1 && isOfTowns(found)) yield* found;
  }
}

/** The lines below a label alone: towns, several on one or each on its own. */
function placesBelow(lines: readonly TextLine[], at: number): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const { text, part, heading } of lines.slice(at + 1, at + 1 + maxPlaces)) {
    if (part || heading || text.length > reach) break;
    const here = townsAtStart(text);
    const said = here.map(({ town, region = '' }) => town + region).join('');
    // Nothing but towns stands in it.
    if (here.length === 0 || foldText(said).length < foldText(text).length * 0.6) break;
    found.push(...here);
  }
  return found.length > 1 ? found : [];
}

/**
 * The towns where the text says that the company is or works, each once, where it is said first:
 * "based in Leeds", "Areas covered: Leeds, York, Hull". Nothing of what stands in menus, quotations
 * and parts about others.
 */
export function namedPlaces(lines: readonly TextLine[]): NamedPlace[] {
  const small = smallWords(lines);
  const found = new Map<string, NamedPlace>();
  const add = (place: NamedPlace) => {
    const key = foldText(place.town);
    const known = found.get(key);
    if (!known ? found.size < maxPlaces : !known.region && place.region) found.set(key, place);
  };
  for (const [at, { text, part }] of lines.entries()) {
    if (part || /^\s?["“„«]/.test(text)) continue;
    for (const place of placesInLine(text, small)) add(place);
    if (text.length < 40 && placesLabel.exec(text)?.[0].length === text.length)
      for (const place of placesBelow(lines, at)) add(place);
  }
  return [...found.values()];
}

/** Places of the text as addresses that are known no nearer. */
export function placesAsAddresses({ lines = [] }: PageFindings): FoundAddress[] {
  return namedPlaces(lines).map(({ town, region }) => ({
    locality: town,
    ...(region && { region }),
    source: 'visible-text',
    where: 'text',
  }));
}
