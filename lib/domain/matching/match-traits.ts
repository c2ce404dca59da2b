import type { CapturedRecord, PostalAddress, RecordKind } from '@/lib/domain/captured-record';
import { matchKeys } from '@/lib/domain/match-keys';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import { ownAddresses } from '@/lib/domain/own-addresses';
import { comparableName } from './comparable-name';
import type { LegalFormFamily } from './legal-form-family';
import type { NameWord } from './name-likeness';
import { soundOf } from './sound-of';

/** All that leads are compared by. Lists have no value twice. */
export interface MatchTraits {
  kind: RecordKind;
  /** Its exact keys, those of a company's people among them; see match-keys.ts. */
  keys: readonly string[];
  name: readonly NameWord[];
  form: LegalFormFamily | '';
  /** Street and house number with the postal code, and with the town: "60200 dlouha 12". */
  places: readonly string[];
  /** Folded, without districts. */
  towns: readonly string[];
  /** Domains of its websites and mailboxes that are its own. */
  domains: readonly string[];
  /** For a person: the employer's name. */
  employer: readonly NameWord[];
}

type Comparable = Pick<
  CapturedRecord,
  | 'kind'
  | 'name'
  | 'organization'
  | 'phones'
  | 'emails'
  | 'websites'
  | 'addresses'
  | 'registrationNumbers'
  | 'socialProfiles'
  | 'people'
>;

const streetTypes = new Set(
  'ul ulice ulica street st str strasse straße road rd avenue ave utca u ut ulitsa tanav tn tee mnt strada calea aleja al no nr c cp'.split(
    ' ',
  ),
);

function streetKey(street: string): string {
  const words = foldText(street.replace(/str\.(?=\s|$)/giu, ' '))
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L}{3})str(?:asse)?$/u, ''))
    .filter((word) => word && !streetTypes.has(word));
  if (!words.some((word) => /\d/.test(word))) return '';
  return words.sort().join(' ');
}

/** "Praha 4 - Nusle" is in Praha, "Brno-střed" in Brno. */
const townOf = (locality: string) =>
  soundOf(foldText(locality.split(/[\d,(/]|\s[-–]\s?|-(?=\p{Ll})/u)[0] || locality));

function distinct(values: readonly string[]): string[] {
  const kept: string[] = [];
  // Of most leads there are one or two.
  for (const value of values) if (value && !kept.includes(value)) kept.push(value);
  return kept;
}

function placesOf({ street = '', postalCode = '', locality = '' }: PostalAddress): string[] {
  const key = streetKey(street);
  if (!key) return [];
  const postal = foldText(postalCode).replace(/ /g, '');
  const town = townOf(locality);
  return [postal && `${postal} ${key}`, town && `${town} ${key}`];
}

const asWords = (words: readonly string[]): NameWord[] =>
  words.map((word) => ({ word, sound: soundOf(word) }));

export function nameWords(kind: RecordKind, name: string): NameWord[] {
  return asWords(comparableName(kind, name).words);
}

/** What a record or lead is compared by. `keys`: those it is kept under, where it is kept. */
export function traitsOf(
  record: Comparable,
  keys: readonly string[] = matchKeys(record),
): MatchTraits {
  const { kind, name, organization, addresses, websites, emails } = record;
  const { words, form = '' } = comparableName(kind, name.value);
  return {
    kind,
    keys,
    name: asWords(words),
    form,
    places: distinct(addresses.flatMap(placesOf)).slice(0, 20),
    towns: distinct(ownAddresses(addresses).map(({ locality = '' }) => townOf(locality))).slice(
      0,
      20,
    ),
    domains: distinct([...websites, ...emails].map(({ value }) => ownDomain(value) ?? '')).slice(
      0,
      20,
    ),
    employer:
      kind === 'person' && organization ? nameWords('organization', organization.value) : [],
  };
}

const valueBreak = '\n';
export const joinValues = (values: readonly string[]) => values.join(valueBreak);
export const splitValues = (text: string) => (text === '' ? [] : text.split(valueBreak));

/** Words with their sounds as one text: a sound stands only where it differs. */
export const joinWords = (words: readonly NameWord[]) =>
  words.map(({ word, sound }) => (word === sound ? word : `${word}=${sound}`)).join(' ');

export function splitWords(text: string): NameWord[] {
  if (text === '') return [];
  return text.split(' ').map((part) => {
    const [word = '', sound = word] = part.split('=');
    return { word, sound };
  });
}
