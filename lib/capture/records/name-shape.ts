import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm, splitLegalForm } from '@/lib/domain/normalize/company-name';
import {
  commonWords,
  leadPhrases,
  listingWords,
  organizationStems,
  sentenceWords,
  tailPhrases,
} from './naming-words';

const maxName = 90;
const maxWords = 10;

const phraseSet = (phrases: readonly string[]) => new Set(phrases);
const leads = phraseSet(leadPhrases);
const tails = phraseSet(tailPhrases);
const longestPhrase = 6;
/** "Home & Garden": the first word is part of the name. */
const goesOn = /^(?:[&+,]|and|und|of|et|és|și|и|ja)$/i;

/** "Kovárna Brázda s.r.o. – Brno | Katalog" in its parts. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s{1,3}[|–—·»•›:/-]{1,9}\s{1,3}|\s{0,3}[|•]\s{0,3}|:\s{1,3}|\s{1,3}[–—]|[–—]\s{1,3}/)
    .flatMap((part) => withoutPageWord(part.trim()))
    .filter(Boolean);
}

/** "Brázda-Kontakt": a page's word that only a hyphen parts from the name. */
function withoutPageWord(part: string): string | string[] {
  const [, before = '', behind = ''] = /^([^-]{2,60})-([^-]{2,60})$/.exec(part) ?? [];
  return [before, behind].some((side) => tails.has(foldText(side))) ? [before, behind] : part;
}

/** The words without the longest of the phrases at their beginning. */
function withoutLead(words: readonly string[]): readonly string[] {
  for (let length = Math.min(longestPhrase, words.length - 1); length > 0; length -= 1)
    if (leads.has(foldText(words.slice(0, length).join(' '))))
      return goesOn.test(words[length] ?? '') ? words : words.slice(length);
  return words;
}

function withoutTail(words: readonly string[]): readonly string[] {
  for (let length = Math.min(longestPhrase, words.length - 1); length > 0; length -= 1)
    if (tails.has(foldText(words.slice(-length).join(' ')))) return words.slice(0, -length);
  return words;
}

/** A text without what is said before and behind names: "Welcome to Acme!" → "Acme". */
export function nameWithin(text: string): string {
  const clean = text
    .trim()
    .replace(/[™®]/g, '')
    .replace(/^(?:[\s–—:|,>*-]|»\s)+(?=\S)|[\s–—:|,;>!*-]+$/g, '');
  const words = clean.split(/\s+/);
  const within = withoutTail(withoutLead(words));
  return within.length === words.length
    ? clean
    : within.join(' ').replace(/^[\s–—:|,-]+|[\s–—:|,!-]+$/g, '');
}

/** What all spellings of a name have in common: folded, without legal form, "the" and "and". */
export function nameKey(name: string): string {
  const base = splitLegalForm(name).base;
  const words = foldText(base.replace(/[’']s\b/g, 's').replace(/[’']/g, ''))
    .split(' ')
    .filter((word) => !/^(?:the|and|und|a|i|y|et)$/.test(word));
  return words.join(' ') || foldText(name);
}

/** Whether a text could be a name at all: short, with letters, and not only words of pages and parts. */
export function couldBeName(text: string): boolean {
  if (text.length < 2 || text.length > maxName || !/\p{L}/u.test(text)) return false;
  if (/[@{}<>=\\]|https?:|^\W*\d[\d\s().+/-]*$/.test(text)) return false;
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > maxWords) return false;
  return !words.every((word) => commonWords.has(word) || /^\d+$/.test(word));
}

/** Whether a folded word says what kind of organization one is: "school", "kovarna". */
export function namesKind(word: string): boolean {
  return organizationStems.some((stem) =>
    stem.length < 5 ? word === stem || word === `${stem}s` : word.startsWith(stem),
  );
}

/** Kinds of organizations that end compound words, in the languages that make them: "Augenarztpraxis". */
const compoundKinds =
  /.{3}(?:praxis|praxen|klinik|kanzlei|apotheke|zentrum|schule|akademie|bibliothek|museum|theater|verein|verband|genossenschaft|stiftung|werkstatt|brauerei|backerei|metzgerei|schreinerei|tischlerei|schlosserei|gartnerei|druckerei|sparkasse|stadtwerke|feuerwehr|iskola|gimnazium|vendeglo|skolan|foreningen|forening|forbundet|forbund|sjukhus|sykehus|verkstad|verksted|vereniging|stichting|praktijk)$/;

/** Whether a folded word is one in which another says of what kind: such a word alone is often the name. */
const namesCompoundKind = (word: string) => word.length > 8 && compoundKinds.test(word);

/** Whether it is a kind of organization or a part of one, and whose is not said: "Our Hotel", "Medical Team". */
function namesNobody(words: readonly string[]): boolean {
  return words.every((word) => commonWords.has(word) || namesKind(word));
}

/** Whether it says itself what kind of organization it names: a school, a hotel, a town. */
export function namesOrganization(text: string): boolean {
  const words = foldText(text).split(' ');
  if (words.length < 2) return false;
  const others = words.filter((word) => !namesCompoundKind(word));
  return (others.length < words.length || words.some(namesKind)) && !namesNobody(others);
}

/** Whether it names a list or a part of a directory rather than one of its entries. */
export function namesListing(text: string): boolean {
  return foldText(text)
    .split(' ')
    .some((word) => listingWords.has(word));
}

/** How much speaks against a text's being a name, 0 for nothing: a slogan, a sentence, a list of words. */
export function nameFaults(text: string): number {
  const words = text.split(/\s+/);
  const folded = foldText(text).split(' ');
  let faults = 0;
  if (folded.some((word) => sentenceWords.has(word))) faults += 2.5;
  if (/^\p{Ll}/u.test(text) && !/^[\w-]+\.\w{2,6}$/.test(text)) faults += 1.5;
  if (/[.!?…]$/.test(text) && !hasLegalForm(text) && words.length > 2) faults += 2;
  if (/[!?]/.test(text)) faults += 1;
  const commas = text.split(',').length - 1;
  if (commas > 0 && !hasLegalForm(text)) faults += commas;
  if (words.length > 6 && !namesOrganization(text)) faults += (words.length - 6) * 0.5;
  const common = folded.filter((word) => commonWords.has(word) && word.length > 3).length;
  if (common * 2 > folded.length) faults += 1;
  if (namesNobody(folded)) faults += 1;
  return faults;
}
