import { remember } from '../remember';
import { jobTitleStems } from '../vocabulary/job-titles';
import { letter } from '../vocabulary/letters';
import { foldSameLength } from './fold';

const wordPattern = new RegExp(`[${letter}]+`, 'g');
const newSentence = new RegExp(
  String.raw`(?<![${letter}])[${letter}]{2,20}[.!?]\s(?=[${letter}]{4})(.)`,
  'g',
);
/** "Sr. Manager", "Assoc. Professor": short, and cut off behind a consonant. "Mgr. Jana …" is a degree. */
const abbreviation = /^(?:..|(?!Mgr)[A-Z].{1,3}[^aeiouy])\./;

const whole = new Set<string>();
/** Stems by their first three letters, so that a word is compared with a few. */
const stems = new Map<string, string[]>();
// All folded at once: each injection pays for it.
for (const stem of foldSameLength(jobTitleStems.join('\n')).split('\n'))
  if (stem.endsWith('$')) whole.add(stem.slice(0, -1));
  else {
    const key = stem.slice(0, 3);
    const list = stems.get(key);
    if (list) list.push(stem);
    else stems.set(key, [stem]);
  }

/** Endings that make the word a department or a thing: "Geschäftsleitung", "management". */
const joined = (
  'leiter berater fuhrer manager direktor assistent ingenieur meister medewerker techniker juhataja ' +
  'juht vezeto igazgato mernok sekretarin kaufmann kauffrau beauftragter beauftragte verkaufer ' +
  'entwickler haldur esindaja spetsialist orvos ugyved tanar arzt lekar ologist ician leitung ' +
  'paallikko ansvarig chef ledare leder leider maklare'
).split(' ');

/** First names that are job titles too. */
const firstNames = new Set(['dean', 'marshall', 'earl', 'pastor', 'chase']);
/** Lists of companies, not people who lead them. */
const notTitles = new Set([
  'directory',
  'directories',
  'leadership',
  'management',
  'managing',
  'partnership',
  'partners',
  'partneri',
  'administration',
  'secretariat',
]);

function isTitleWord(word: string): boolean {
  if (notTitles.has(word)) return false;
  if (whole.has(word)) return true;
  if (stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem))) return true;
  return word.length > 8 && joined.some((end) => word.endsWith(end) || word.endsWith(`${end}in`));
}

/** Words of sentences, which no job title has. */
const ofSentences = new Set(
  (
    'i my me you your we us our she they was were have had will would can could should how why what know need ' +
    'needs want please this these sie ihr ihre wir uns unser unsere haben sind werden jsme jsem vas vam nas nam ' +
    'nase nasi vase byl byla bude budou som sme ste вы ваш вас мы наш нас был была vous votre nous notre nuestro ' +
    'nuestra usted nostro nostra vostro'
  ).split(' '),
);

function hasNewSentence(text: string): boolean {
  return [...text.matchAll(newSentence)].some(
    ([before, first = '']) => first !== first.toLowerCase() && !abbreviation.test(before),
  );
}

/** Whether the head of a job title is among the words, whatever else is. */
export function hasTitleWord(text: string): boolean {
  return (foldSameLength(text).match(wordPattern) ?? []).some(isTitleWord);
}

/** Whether a short text contains the head of a job title in one of the users' languages. */
export const looksLikeJobTitle = remember(hasTitleHead);

/** The folded words of a short text that may be a job title; none of a sentence, an address or a year. */
export function wordsOfTitle(text: string): string[] {
  if (
    text.length < 2 ||
    text.length > 110 ||
    /[@©]|https?:|www\.|\d{4}/.test(text) ||
    hasNewSentence(text)
  )
    return [];
  const words = foldSameLength(text).match(wordPattern) ?? [];
  return words.length > 12 || words[0] === 'by' || words.some((word) => ofSentences.has(word))
    ? []
    : words;
}

function hasTitleHead(text: string): boolean {
  return wordsOfTitle(text).some(
    (word, at, { length }) =>
      isTitleWord(word) && !(at === 0 && firstNames.has(word) && length < 4),
  );
}
