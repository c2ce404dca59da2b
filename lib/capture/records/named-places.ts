import { regionCountry } from '@/lib/domain/normalize/address-regions';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { namedInText } from '@/lib/domain/own-addresses';
import { believedTowns, loneTown, unknownBeforeStates } from './believe-towns';
import { couldBeTown, isStateName } from './could-be-town';
import { declinedTowns } from './declined-towns';
import type { FoundAddress, PageFindings, TextLine } from './findings-schema';
import { placesLabel, premisesLabel, standsIn, worksIn } from './place-words';
import { isSureTown, type TownMention, townMentions } from './town-mentions';

/** A town that the text names, with what stands behind it. */
export interface NamedPlace {
  readonly town: string;
  readonly region?: string;
  readonly country?: string;
  /** The text says that the company stands there, not only that it works there. */
  readonly seat?: true;
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

const counties = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{1,30}\s){1,3}Count(?:y|ies)(?!\p{L})/u;

/** "College Station Texas", "Arlen WA": the state behind the town. */
function splitState(name: string): NamedPlace {
  if (townStanding(name) > 0) return { town: name };
  const words = name.split(' ');
  for (let count = Math.min(2, words.length - 1); count > 0; count -= 1) {
    const region = words.slice(-count).join(' ');
    if (isStateName(region) || regionCountry(region) !== undefined)
      return { town: words.slice(0, -count).join(' '), region };
  }
  return { town: name };
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
    // "Sample, Example and Test Counties"
    if (counties.test(item)) return [];
    const { town, region } = splitState(name);
    if (last && !last.region && isStateName(name))
      places[places.length - 1] = { ...last, region: name };
    else if (name !== '' && (townStanding(town) > 0 || couldBeTown(town)))
      places.push({ town, ...(region && { region }) });
    else if (/^(?:the |all |all of )?\p{Lu}/u.test(item)) continue;
    else break;
    // A sentence goes on: what comes behind its next comma is no part of the list.
    if (rest !== '' && !/^(?:areas?|metro area|region|and surrounding|in)\b/.test(rest)) break;
  }
  return places;
}

const smallWord = /(?<![\p{L}])\p{Ll}{3,20}(?![\p{L}@.])/gu;

type Words = () => ReadonlySet<string>;

/** The words that the text writes small, folded, once somebody asks: of lists of those none is one of towns. */
function smallWords(lines: readonly TextLine[]): Words {
  let known: ReadonlySet<string> | undefined;
  return () => {
    if (known) return known;
    const words = new Set<string>();
    for (const { text } of lines) for (const [word] of text.matchAll(smallWord)) words.add(word);
    known = new Set([...words].map(foldText));
    return known;
  };
}

const isKnown = ({ town }: NamedPlace) => townStanding(town) > 1;

/** Whether a list of names, most of which nobody may know, is one of towns. */
function isOfTowns(places: readonly NamedPlace[], small: Words): boolean {
  const known = places.filter(isKnown).length;
  return (
    known * 3 >= places.length &&
    !places.some(({ town }) => town.split(' ').every((word) => small().has(foldText(word))))
  );
}

function* placesInLine(text: string, small: Words): Generator<NamedPlace> {
  for (const match of text.matchAll(standsIn))
    for (const place of townsAtStart(text.slice(match.index + match[0].length)).slice(0, 8))
      yield { ...place, seat: true };
  for (const match of text.matchAll(worksIn)) {
    const found = townsAtStart(
      text.slice(match.index + match[0].length).replace(/^the (?=\p{Lu})/u, ''),
    );
    if ((found.length > 1 && isOfTowns(found, small)) || found[0]?.region) yield* found;
  }
  const label = (placesLabel.exec(text) ?? premisesLabel.exec(text))?.[0];
  if (label && label.length < text.length) {
    const found = townsAtStart(text.slice(label.length));
    if (found.length > 1 && isOfTowns(found, small)) yield* found;
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

const placeOf = ({ town, region, country }: TownMention): NamedPlace => ({
  town,
  ...(region && { region }),
  ...(country && { country }),
});

export interface PlaceHints {
  /** The page's title. */
  readonly title?: string;
  /** Names of the page's own company. */
  readonly companies?: readonly string[];
  /** Towns of its addresses. */
  readonly towns?: readonly string[];
}

/** Collects places, each once, with what any mention says of it. */
class Places {
  private readonly found = new Map<string, NamedPlace>();

  add(place: NamedPlace): void {
    const key = foldText(place.town);
    const known = this.found.get(key);
    if (known) this.found.set(key, { ...place, ...known, ...(place.seat && { seat: true }) });
    else if (this.found.size < maxPlaces * 2) this.found.set(key, place);
  }

  /** Where the company stands first. */
  all(): NamedPlace[] {
    const places = [...this.found.values()];
    return [...places.filter(({ seat }) => seat), ...places.filter(({ seat }) => !seat)].slice(
      0,
      maxPlaces,
    );
  }
}

/** So many lines make a list of towns; two may be entries of a menu. */
const leastBeside = 3;
/** How many lines apart towns in lines of their own may be to speak for each other. */
const near = 3;

/**
 * The towns where the text says that the company is or works, each once, where it is said first:
 * "based in Leeds", "Areas covered: Leeds, York, Hull"; those that are known as towns wherever they are
 * meant as one. Nothing of parts about others and of quotations.
 */
export function namedPlaces(
  lines: readonly TextLine[],
  { title = '', companies = [], towns = [] }: PlaceHints = {},
): NamedPlace[] {
  const small = smallWords(lines);
  const places = new Places();
  const folded = companies.map(foldText).filter((name) => name.length > 2);
  const alone: { at: number; mention: TownMention }[] = [];
  const declined = new Map<string, string>();
  const head: TextLine = { text: title, heading: true };
  for (const [at, { text, part, heading = false }] of [head, ...lines].entries()) {
    // What others say is of where they are.
    if (part !== undefined || text === '' || /^\s?["“„«]/.test(text)) continue;
    const mentions = townMentions(text);
    if (mentions.length > 0) {
      const isTitle = heading || !/\p{Ll}/u.test(text);
      const said = believedTowns(text, mentions, { companies: folded, title: isTitle });
      const lone = loneTown(text, mentions);
      if (lone) alone.push({ at, mention: lone });
      if (!lone || isTitle || lone.region || lone.country) {
        for (const mention of said.towns) places.add(placeOf(mention));
        for (const town of said.unknown) places.add({ town });
      }
    }
    for (const { town, name } of declinedTowns(text))
      if (!declined.has(name)) declined.set(name, town);
    for (const place of placesInLine(text, small)) places.add(place);
    for (const place of unknownBeforeStates(text)) places.add(place);
    if (text.length < 40 && placesLabel.exec(text)?.[0].length === text.length)
      for (const place of placesBelow(lines, at - 1)) places.add(place);
  }
  const isSure = ({ mention }: { mention: TownMention }) =>
    isSureTown(mention) || mention.region !== undefined;
  for (const { at, mention } of alone) {
    const row = alone.filter((other) => Math.abs(other.at - at) <= near);
    const isTown = mention.standing === 3 || regionCountry(mention.town) === undefined;
    if (isTown && row.length >= leastBeside && row.some(isSure)) places.add(placeOf(mention));
  }
  // Said otherwise as well, its own name is the better one: "Lviv" where a sentence has "in Lvov".
  const known = [...towns, ...places.all().map(({ town }) => town)].map(foldText);
  for (const [name, town] of declined)
    if (!known.some((other) => other.startsWith(name.slice(0, 3)))) places.add({ town });
  return places.all();
}

/** Places of the text as addresses that are known no nearer, without what somebody there is called. */
export function placesAsAddresses(
  { lines = [], title }: Pick<PageFindings, 'lines' | 'title'>,
  { people = [], ...hints }: Omit<PlaceHints, 'title'> & { readonly people?: readonly string[] },
): FoundAddress[] {
  const surnames = new Set(people.map((name) => foldText(name).split(' ').at(-1)));
  return namedPlaces(lines, { title, ...hints })
    .filter(
      ({ town, region, country, seat }) =>
        region !== undefined || country !== undefined || seat || !surnames.has(foldText(town)),
    )
    .map(({ town, region, country, seat }) => ({
      locality: town,
      ...(region && { region }),
      ...(country && { country }),
      source: 'visible-text',
      where: seat ? 'text' : namedInText,
    }));
}
