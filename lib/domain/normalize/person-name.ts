import { cleanText, foldText } from './clean-text';
import { hasLegalForm } from './company-name';
import { churchForms, nameParticles, noNameWords, personTitles } from './person-words';

const titleKey = (text: string) => foldText(text).replace(/ /g, '');
const titles = new Set(personTitles.map(titleKey));
const particles = new Set(nameParticles);
const inChurch = new Set(churchForms);
const noName = new Set(noNameWords);

/** "Prof.Dr.Ion Exemplu": degrees without a space before the name. */
const glued = /^(?:\p{L}{2,5}\.){1,4}(?=\p{Lu}\p{Ll})/u;
const isPart = (part: string) => part === '' || titles.has(titleKey(part));
/** "Ph. D.", "LL. M." behind a name. */
const spacedDegree = /(?<=[\s,](?:Ph|Th|Paed|LL)\.)\s(?=[DM]\.(?:$|[\s,)]))/gu;
/** Of father and son: Czech "ml." and "st.", Polish "mł.", German "jun." and "sen." */
const younger = /^(?:ml|mł|st|jun|sen)\.$/;

/** "Ing. Jan Novák, Ph.D." → "Jan Novák" and its titles, in the order they stand. */
export function stripTitles(name: string): { name: string; titles: string[] } {
  const words = cleanText(name, 300)
    .replace(/(?<=\bdr\.? (?:hab\. )?n\.) (?=\p{Ll}{2,6}\.? )/iu, '')
    .replace(spacedDegree, '')
    .replace(glued, (degrees) => (degrees.split('.').every(isPart) ? `${degrees} ` : degrees))
    .split(/[\s,]+/)
    .filter(Boolean);
  const before: string[] = [];
  const after: string[] = [];
  while (words.length > 1 && (isTitle(words[0] ?? '') || isChurchForm(words)))
    before.push(words.shift() ?? '');
  while (words.length > 1 && (isTitle(words.at(-1) ?? '') || younger.test(words.at(-1) ?? '')))
    after.unshift(words.pop() ?? '');
  return { name: words.join(' '), titles: [...before, ...after] };
}

/** A title, or several glued ("Ing.arch."). Without a dot two letters must be capitals. */
function isTitle(word: string): boolean {
  const key = titleKey(word);
  if (key === '') return true;
  const bare = word.replace(/[()]/g, '');
  if (titles.has(key)) {
    // "Phil", "Don", "Lic" are titles only as they are written as titles.
    const isWritten =
      bare.includes('.') || bare === bare.toLowerCase() || /\p{Lu}.*\p{Lu}/u.test(bare);
    return isWritten || honorifics.has(key);
  }
  const parts = bare.split(/[./-]/).filter(Boolean);
  return (
    /[./-]/.test(bare) && parts.length > 1 && parts.every((part) => titles.has(titleKey(part)))
  );
}

/** "Brother John", "Father Sample": as a form of address it has a capital, and so has what follows. */
function isChurchForm([word = '', next = '']: readonly string[]): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && inChurch.has(titleKey(word)) && /^\p{Lu}\p{Ll}/u.test(next);
}

/** Titles that need neither dot nor capitals; with one of them a surname is a name. */
const honorifics = new Set(
  'bro sis rev revd cllr dhr mevr mr mrs ms miss sir dr hr herr frau mme pan pani slecna dl dna doc prof mag ing mgr dipl dis phd csc mba llm'.split(
    ' ',
  ),
);

/**
 * Whether a short text is shaped like a person's name: two to five capitalised words (or two to
 * four of a script without capitals), no digits, no legal form, no word of labels, jobs or places.
 */
export function looksLikePersonName(text: string): boolean {
  const cleaned = cleanText(text, 120);
  const plain = withoutNickname(cleaned);
  if (cleaned.length > 80 || /[\d@:;|/\\<>=+*#?!&%"„“«»…_[\]{}]/.test(plain)) return false;
  const { name, titles: stripped } = stripTitles(plain);
  if (/\.$/.test(name) && !/(?:^|[\s.])\p{Lu}\.$/u.test(name)) return false;
  const words = name.split(' ');
  const addressed = stripped.some(
    (title) => honorifics.has(titleKey(title)) || inChurch.has(titleKey(title)),
  );
  if (words.length < (addressed ? 1 : 2) || words.length > 5) return false;
  // "Ó Sample" begins with a word of many menus.
  if (words.some((word) => !letterAlone.test(word) && noName.has(foldText(word)))) return false;
  // "Иванов И. И." is no "I.I.", the Romanian one-man firm; nor is "A. S. Sample" an "A.S.", Mike a "ΜΙΚΕ".
  const formless = name
    .replace(/\sMike$/u, '')
    .replace(/(?:\s?[А-Я]\.){1,2}/gu, ' ')
    .replace(addressed ? /^(?:\p{Lu}\.\s?){1,3}(?=\p{Lu}\p{Ll})/u : spacedInitials, '');
  return (
    words.every(isNameWord) && (addressed || isEnough(words)) && !hasLegalForm(formless.trim())
  );
}

/** "Walter (Bill) Example": what friends say, between first name and surname. */
function withoutNickname(text: string): string {
  return text.replace(/(?<=\p{L}) (?:\(\p{L}{2,15}\)|["'“„‘]\p{L}{2,15}["'”“’]) (?=\p{L})/u, ' ');
}

const capitalised =
  /^(?:[dDlLO]['’]|Mc|Mac|De[ls]?|Di|Du|L[aeo]|Fitz|Van|[Aa]l-)?\p{Lu}[\p{Ll}\p{M}'’]{1,30}(?:[-–’']\p{Lu}?[\p{L}\p{M}]{1,30}){0,3}$/u;
const capitals = /^\p{Lu}[\p{Lu}\p{M}'’-]{1,30}$/u;
/** "J.", "A.-M.", "P.V.S.N.", and "PJ", which no department and no state is called. */
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.){0,3}$|^(?:J[A-Z]|[A-Z]J)$/u;
const letterAlone = /^\p{L}\.?$/u;
const spacedInitials = /^(?:\p{Lu}\.\s){2,3}(?=\p{Lu}\p{Ll})/u;
const caseless = /^(?:[\p{Lo}\p{M}'’-]|\u200c|\u200d){1,30}$/u;

function isNameWord(word: string): boolean {
  return (
    capitalised.test(word) ||
    capitals.test(word) ||
    initial.test(word) ||
    caseless.test(word) ||
    particles.has(word.toLowerCase())
  );
}

/** Initials and particles alone are nobody; neither do all capitals of a short kind ("ABC XY"). */
function isEnough(words: string[]): boolean {
  const full = words.filter(
    (word) =>
      capitalised.test(word) || (capitals.test(word) && word.length > 2) || caseless.test(word),
  );
  return full.length >= 2 || (full.length === 1 && words.some((word) => initial.test(word)));
}

/** Equal for two spellings of one name: folded, without titles, words in order. */
export function personNameKey(name: string): string {
  return foldText(stripTitles(name).name).split(' ').sort().join(' ');
}
