import { isState } from '@/lib/domain/normalize/address-regions';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { isPerson } from '../visible/name-and-title';
import { farewellWords } from '../vocabulary/page-words';
import { saysJob } from './job-titles';
import { addressing, families, joining, ownWords } from './letter-words';
import { isThingWord, type NameSpan, nameSpans, textOfSpan, type Word, wordsOf } from './name-runs';
import { commonWords } from './naming-words';

/** Who wrote the words above: under a letter, a quotation, at the end of praise. */
export interface Signature {
  readonly names: readonly string[];
  /** Behind the name or on the line below. */
  readonly title?: string;
  readonly organization?: string;
  /** A farewell, a dash or a quotation mark leaves no doubt; below a mere sentence anything may stand. */
  readonly sure: boolean;
}

const maxSignature = 100;
const led = /^\s?[–—~-]\s?(?=\p{Lu})/u;
const quoted = /["”“«»’']\s?$/;
const ends = /[.!?…"”“«»’']\s?$/;
/** A name at the end of a paragraph: "… and quick. Anna – Sample Town". */
const atEnd =
  /[.!?…]\s?(\\?["”“»’'])?\s+(?:[–—~-]\s?)?(\p{Lu}[^.!?…"”“«»]{2,60}(?:\p{Lu}\.[^.!?…"”“«»]{2,40}|\p{Lu}\.)?)$/u;
const separated = /^\s?(?:[,|(–—/-])\s?/;
const placed =
  /^\s[\p{L}. ]{2,30},\s\p{Lu}{2}$|^\s(?:from|aus|in|z|ze|zo|din|de|di|da|из|från|fra)\s\p{Lu}[\p{L} -]{1,30}(?:,\s\p{Lu}\p{L}\.?)?$/u;
/** "Sample Town, PA", which is no Professional Association. */
const townAndState = /^[\p{L}. ]{2,30},\s(\p{Lu}{2})$/u;
/** "Anna S.", "Anna S": what is left of a surname. */
const surnameInitial = /^\p{Lu}\.?$/u;

/** "paní Nováková" at the beginning: a surname alone, told by the form of address. */
function addressedAtStart(words: readonly Word[]): NameSpan | undefined {
  const [form, surname, next] = words;
  const isForm = form && form.closed === '' && addressing.has(form.text);
  const goesOn = surname?.closed === '' && next?.kind === 'name';
  return isForm && surname?.kind === 'name' && !goesOn && !isThingWord(surname)
    ? { from: 0, to: 2 }
    : undefined;
}

/** Two or three words shaped like a name that nobody lists, up to the end or the next sign. */
function unknownAtStart(text: string, words: readonly Word[]): NameSpan | undefined {
  let to = 0;
  for (const word of words) {
    if (word.kind === 'other' || word.kind === 'title') return undefined;
    if (commonWords.has(word.folded) || families.has(word.folded) || isThingWord(word))
      return undefined;
    to += 1;
    if (word.closed !== '') break;
  }
  const [first, last] = [words[0], words[to - 1]];
  if (to < 2 || to > 3 || first?.kind !== 'name' || last?.kind !== 'name') return undefined;
  const span = { from: 0, to };
  const name = textOfSpan(text, words, span);
  return isPerson(name) && personLikelihood(name) >= 0 ? span : undefined;
}

/** "Xyzanne D.": what stands before an initial with its dot is a given name, whichever. */
const isShortened = (word: Word, next: Word | undefined) =>
  word.closed === '' &&
  /^\p{Lu}\p{Ll}{2,14}$/u.test(word.text) &&
  /^\p{Lu}\.$/u.test(next?.text ?? '');

/** The names a text begins with, and where they end. */
function namesAtStart(
  text: string,
  words: readonly Word[],
  language: string,
  sure: boolean,
): { names: string[]; end: number } | undefined {
  const spans = nameSpans(words, language);
  const atStart = spans.some(({ from }) => from === 0)
    ? undefined
    : (addressedAtStart(words) ?? (sure ? unknownAtStart(text, words) : undefined));
  const names: string[] = [];
  let at = 0;
  let end = 0;
  while (at < words.length) {
    const span = at === 0 && atStart ? atStart : spans.find(({ from }) => from === at);
    const word = words[at];
    if (!word) break;
    if (span) {
      let { to } = span;
      // "D. Sample Springfield, OH": a town follows.
      const town =
        word.kind === 'initial' && to - at > 2 && placed.test(text.slice(words[at + 1]?.end));
      if (town) to = at + 2;
      names.push(textOfSpan(text, words, { from: at, to }));
      at = to;
    } else if (word.kind === 'name' && (word.given >= 2 || isShortened(word, words[at + 1]))) {
      const next = words[at + 1];
      if (next && word.closed === '' && surnameInitial.test(next.text)) {
        names.push(textOfSpan(text, words, { from: at, to: at + 2 }));
        end = next.end;
        at += 2;
        if (!joining.has(words[at]?.folded ?? '')) break;
        at += 1;
        continue;
      }
      const goesOn = next?.kind === 'name' && word.closed === '' && !next.opened;
      if (goesOn && next.text.length > 1 && !separated.test(text.slice(word.end))) return undefined;
      names.push(word.text);
      at += 1;
    } else return undefined;
    end = words[at - 1]?.end ?? 0;
    if (!joining.has(words[at]?.folded ?? '')) break;
    at += 1;
  }
  return names.length > 0 ? { names, end } : undefined;
}

function read(line: string, language: string, sure: boolean): Signature | undefined {
  if (line.length > maxSignature) return undefined;
  // "Ihr Max Muster", "Your Jane Sample"
  const text = line.replace(ownWords, '');
  const words = wordsOf(text);
  const found = namesAtStart(text, words, language, sure);
  if (!found) return undefined;
  const rest = text.slice(found.end).replace(/^[^\p{L}]{1,3}$/u, '');
  if (rest !== '' && !separated.test(rest) && !placed.test(rest)) return undefined;
  const said = rest.replace(separated, '').trim();
  if (said.split(' ').length > 8) return undefined;
  return { names: found.names, ...titleAndFirm(said), sure: sure || placed.test(rest) };
}

const isTownAndState = (text: string) => isState(townAndState.exec(text)?.[1] ?? '', 'US');

/** "Operations Manager, Sample Freight Inc." told apart. */
export function titleAndFirm(said: string): Pick<Signature, 'title' | 'organization'> {
  const [first = '', ...more] = said.split(/,\s|\s[–—-]\s/);
  const title = saysJob(first) && !isPerson(first) ? first : undefined;
  const firm = title ? more.join(', ') : said;
  return {
    ...(title && { title }),
    ...(hasLegalForm(firm) && !isTownAndState(firm) && { organization: firm }),
  };
}

/**
 * Whether a page signs its quotations with a dash and a name, each on a line of its own: two names that are
 * sure at least, and of all lines that begin so at least half.
 */
export function signsWithDashes(texts: readonly string[], language = ''): boolean {
  const dashed = [
    ...new Set(texts.filter((text) => text.length <= maxSignature && led.test(text))),
  ];
  if (dashed.length < 2) return false;
  const named = dashed.filter((text) => {
    const words = wordsOf(text.replace(led, ''));
    const [span] = nameSpans(words, language);
    const isFirst = span?.from === 0;
    return (
      isFirst && personLikelihood(textOfSpan(text.replace(led, ''), words, span), language) > 2
    );
  });
  return named.length > 1 && named.length * 2 >= dashed.length;
}

/** Up to its end or the first sign: "Jane Sample, Sample Town". */
const signer = /^(\p{Lu}[^,(|–—]{3,40}?)(?:$|,\s|\s[(|–—-])/u;

/**
 * Whether a page signs its paragraphs with a name on a line below: two names that are sure at least, and of all
 * lines shaped like one that stand so at least half.
 */
export function signsBelow(texts: readonly string[], language = ''): boolean {
  const likely = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    const previous = texts[at - 1] ?? '';
    const name = text.length <= maxSignature ? signer.exec(text)?.[1] : undefined;
    if (name && previous.length > 50 && ends.test(previous) && isPerson(name))
      likely.set(name, personLikelihood(name, language));
  }
  const sure = [...likely.values()].filter((likelihood) => likelihood > 2);
  return sure.length > 1 && sure.length * 2 >= likely.size;
}

/** How a page signs what others write on it. */
export interface Signing {
  /** With a dash and a name, throughout. */
  readonly dashes: boolean;
  /** With a name below each text. */
  readonly below: boolean;
}

/**
 * Who signs with this line what stands before it, or at its own end. `signing`: how the page does throughout.
 * `language` is the page's, BCP 47.
 */
export function readSignature(
  text: string,
  previous: string,
  language = '',
  { dashes, below }: Signing = { dashes: false, below: false },
): Signature | undefined {
  const farewell = previous.length < 40 && farewellWords.test(previous);
  const under = farewell || (previous.length > 50 && ends.test(previous));
  const dash = led.exec(text)?.[0];
  if (text.length <= maxSignature && (under || (dash && (dashes || previous.length > 30)))) {
    const sure = farewell || dash !== undefined || quoted.test(previous) || below;
    const found = read(text.slice(dash?.length ?? 0).trim(), language, sure);
    if (found) return found;
  }
  const bidding = text.length < 60 ? farewellWords.exec(text)?.[0] : undefined;
  if (bidding) {
    const name = text.slice(bidding.length).replace(/^(?:\p{Ll}|[^\p{L}]){0,20}/u, '');
    return name === '' ? undefined : read(name, language, true);
  }
  const [, mark, tail] = (text.length > 50 && atEnd.exec(text.slice(-130))) || [];
  const signed = tail ? read(tail, language, false) : undefined;
  return signed && { ...signed, sure: signed.sure || mark !== undefined };
}
