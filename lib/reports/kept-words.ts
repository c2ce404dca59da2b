import * as namingWords from '@/lib/capture/records/naming-words';
import * as placeWords from '@/lib/capture/records/place-words';
import { sites } from '@/lib/capture/sites/registry';
import { atWords, dotWords } from '@/lib/capture/visible/find-emails';
import { hasTitleWord } from '@/lib/capture/visible/job-titles';
import { jobTitleStems } from '@/lib/capture/vocabulary/job-titles';
import * as pageLegalForms from '@/lib/capture/vocabulary/legal-forms';
import * as linkedInWords from '@/lib/capture/vocabulary/linkedin-words';
import * as listWords from '@/lib/capture/vocabulary/list-words';
import * as pageWords from '@/lib/capture/vocabulary/page-words';
import * as titleModifiers from '@/lib/capture/vocabulary/title-modifiers';
import * as valueLabels from '@/lib/capture/vocabulary/value-labels';
import { regionCountry } from '@/lib/domain/normalize/address-regions';
import * as addressWords from '@/lib/domain/normalize/address-words';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { countryCode } from '@/lib/domain/normalize/country-names';
import * as legalForms from '@/lib/domain/normalize/legal-forms';
import * as notSurnames from '@/lib/domain/normalize/not-surnames';
import * as personWords from '@/lib/domain/normalize/person-words';
import * as phoneWords from '@/lib/domain/normalize/phone-words';
import * as registrationLabels from '@/lib/domain/normalize/registration-labels';
import { bareLetters } from './invent-letters';

/** Everything the readers know by heart: whatever word of a page is in it tells of nobody. */
const { famousNames: _, ...otherNotSurnames } = notSurnames;
const sources: readonly unknown[] = [
  {
    ...namingWords,
    ...placeWords,
    ...listWords,
    ...linkedInWords,
    ...pageWords,
    ...titleModifiers,
  },
  { ...pageLegalForms },
  { ...valueLabels },
  { ...addressWords },
  { ...legalForms },
  otherNotSurnames,
  { ...personWords, ...phoneWords },
  { ...registrationLabels },
  jobTitleStems,
  sites.map(({ name }) => name),
];
/** "zavináč", "dot": what stands for a sign in an e-mail that is written around. */
const spelledSign = new RegExp(`^(?:${atWords}|${dotWords})$`, 'i');
const languages =
  'en cs sk de pl hu ro ru uk et lv lt fr es it nl pt sv da nb fi hr sl sr bg el tr'.split(' ');
const stems = [
  jobTitleStems.filter((stem) => !stem.endsWith('$')),
  pageWords.foreignStems,
  listWords.companyStems,
  listWords.memberStems,
  namingWords.organizationStems,
].flat();

/**
 * LinkedIn's own interface is told by beginnings of words, of which only patterns are kept: a word is of it
 * where a pattern takes it alone, or where it begins as one of those in a pattern.
 */
const interfacePatterns = Object.values(linkedInWords).filter((each) => each instanceof RegExp);
const interfaceStems = new Set(
  wordsIn(Object.values(linkedInWords)).filter((word) => word.length >= 4),
);
const longestInterfaceTail = 5;

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof RegExp) yield value.source.replace(/\\[a-zA-Z]|\(\?[^\p{L}]*/gu, ' ');
  else if (value instanceof Map) for (const [key, each] of value) yield* textsOf([key, each]);
  else if (value instanceof Set || Array.isArray(value))
    for (const each of value) yield* textsOf(each);
  else if (typeof value === 'object' && value !== null) yield* textsOf(Object.values(value));
}

function wordsIn(value: unknown): string[] {
  return [...textsOf(value)].flatMap((text) =>
    [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(([word]) => bareLetters(word)),
  );
}

/** Months, days of the week and countries, as they are written in the users' languages. */
function* textsOfCalendar(): Generator<string> {
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(language, {
        month: width,
        day: 'numeric',
        timeZone: 'UTC',
      });
      const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
      const day = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) {
        yield month.format(Date.UTC(2024, at, 1));
        yield alone.format(Date.UTC(2024, at, 1));
      }
      for (let at = 1; at < 8; at += 1) yield day.format(Date.UTC(2024, 0, at));
    }
  }
}

let known: Set<string> | undefined;

function knownWords(): Set<string> {
  if (known) return known;
  known = new Set(wordsIn([sources, [...textsOfCalendar()]]));
  return known;
}

const stemsByBeginning = new Map<string, string[]>();
for (const stem of stems.map(bareLetters)) {
  if (stem.length < 4) continue;
  const beginning = stem.slice(0, 4);
  stemsByBeginning.set(beginning, [...(stemsByBeginning.get(beginning) ?? []), stem]);
}
const longestTail = 3;

/** Whether a word is one of the readers' own vocabulary, on whose account pages are read. */
export function isKeptWord(word: string): boolean {
  const bare = bareLetters(word);
  if (bare.length < 3) return true;
  const words = knownWords();
  if (words.has(bare) || words.has(foldText(word))) return true;
  const stem = stemsByBeginning.get(bare.slice(0, 4));
  if (stem?.some((each) => bare.startsWith(each) && bare.length - each.length <= longestTail))
    return true;
  if (spelledSign.test(word)) return true;
  if (interfacePatterns.some((pattern) => pattern.test(bare))) return true;
  for (let tail = 1; tail <= longestInterfaceTail; tail += 1)
    if (interfaceStems.has(bare.slice(0, -tail))) return true;
  return hasTitleWord(bare) || countryCode(bare) !== undefined || regionCountry(bare) !== undefined;
}

const labelWords = new Set(
  wordsIn([
    { ...valueLabels, ...registrationLabels, ...phoneWords, ...pageLegalForms, ...legalForms },
    pageWords.genericHeadings,
    personWords.personTitles,
    personWords.nameParticles,
  ]),
);

/** Whether a word says what stands beside it, or what somebody is: no name is made of it. */
export function isLabelWord(word: string): boolean {
  const bare = bareLetters(word);
  return bare.length < 3 || labelWords.has(bare) || hasTitleWord(bare);
}

const streetEndings = [
  ...pageWords.streetEndings,
  ...addressWords.streetEndings.source.matchAll(/[a-z]{4,}/g),
]
  .map((each) => bareLetters(typeof each === 'string' ? each : each[0]))
  .filter((ending) => ending.length >= 4);
/** Endings by which surnames and what is no name are told. */
const otherEndings = (
  'ovska evska ova eva ska cka sky skiy ski cki enko chuk yuk escu eanu ovic evic ovich evich ovna evna sson mann ' +
  'dottir poulos opoulou iadis oglu shvili iene auskas wicz czyk berger meier hofer tion ment ness ship ings ing ' +
  'овская евская овский евский ская ский цкая цкий ова ева ович евич овна евна енко чук ова ев ов ина ин ый ая ой ' +
  'heit keit ung schaft werke werk bau haus technik'
).split(' ');
const endings = [...new Set([...streetEndings, ...otherEndings.map(bareLetters)])].sort(
  (a, b) => b.length - a.length,
);

/** The ending that a word keeps, as far as at least three letters go before it; '' for none. */
export function keptEnding(bare: string): string {
  return endings.find((each) => bare.endsWith(each) && bare.length - each.length >= 3) ?? '';
}
