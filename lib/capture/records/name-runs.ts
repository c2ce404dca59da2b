import { foldText } from '@/lib/domain/normalize/clean-text';
import { isNoNameStem } from '@/lib/domain/normalize/not-name-stems';
import { notSurnames } from '@/lib/domain/normalize/not-surnames';
import { givenOf, isWifeOf } from '@/lib/domain/normalize/person-likelihood';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { nameParticles } from '@/lib/domain/normalize/person-words';
import { isNameWord } from '../visible/person-names';
import { notNameWords } from '../vocabulary/page-words';
import { behindNames } from './letter-words';

/** A word of a text with what it may be to a name. Offsets are into the text. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'initial' | 'title' | 'particle' | 'nickname' | 'other';
  /** A sign before or behind it: names do not go on there. */
  readonly opened: boolean;
  closed: string;
  /** How surely it is a given name, see `givenOf`. */
  readonly given: number;
}

export interface NameSpan {
  readonly from: number;
  /** Index after the name's last word. */
  readonly to: number;
}

const maxWords = 400;
const initialWord = /^\p{Lu}\.?(?:-?\p{Lu}\.){0,3}$/u;
const spelledTitle =
  /^(?:mr|mrs|ms|miss|dr|ing|mgr|prof|herr|frau|mme|rev|revd|cllr|rev d|brother|sister|father|elder|canon|monsignor)$/;
const nickname = /^["“„'‘(]\p{Lu}[\p{L}]{1,14}["”“'’)]$/u;
const particles = new Set(nameParticles.filter((word) => word.length > 1 && word !== 'und'));
/** Parts of surnames as they are written in names of one's own. */
export const capitalParticle =
  /^(?:D[aei]|D[aeo]l|De[nr]|Dell[ao]|Dos|Du|L[aeo]|Van|Von|Vander|Ter|Ten|El|Saint|St\.)$/;
/** Surnames that a calendar has as well; only behind a given name. */
const monthNames = new Set(['may', 'march', 'august', 'april', 'june']);
/** Before a given name they make a place of it, or a street called after somebody. */
const placesBefore = new Set(
  (
    'rua avenida av avd avda universidad universidade universite universita universitatea uniwersytet univerzita instituto istituto lycee colegiul liceul szkola ceip ies fundacion fundacao fondazione fundacja ' +
    'chemin route impasse passage sentier cours plz pza pje ctra calle rue via viale corso piazza plaza praca largo place quai ulice ulica ulitsa ul namesti ' +
    'nabrezi trida strada str bulevardul bulevar boulevard blvd prospekt pr utca aleja aleje allee al ' +
    'haus villa hotel hostel cafe caffe kavarna restaurant restaurace ristorante bar suite saal sal skola schule scuola ecole ' +
    'escuela school college kirche kostel eglise chapelle kaple kapelle klinik nemocnice hospital divadlo theater teatro museum ' +
    'muzeum musee lycee gymnasium gymnazium haltestelle zastavka stanice metro pivovar dom dum palac palais palazzo monument ' +
    'san santa santo sao saint sainte st ste fort port lake mount mt cape puerto ciudad villa svaty svata sankt szent svt svyatitel svyatitelya'
  ).split(' '),
);
const surnameFirst = /^(?:hu|ro|ru|uk|be|bg|vi|et|lt|lv)\b/;
const isMarried = /^\p{Lu}[\p{L}\p{M}]{2,}né$/u;
const twoSurnames = /^(?:es|pt|ca|gl)\b/;

function isTitle(word: string): boolean {
  return /^\p{Lu}/u.test(word) && stripTitles(`${word} Aaaaa`).titles.length > 0;
}

function kindOf(word: string, folded: string): Word['kind'] {
  if (initialWord.test(word)) return 'initial';
  if (particles.has(word)) return 'particle';
  if (/[.]$/.test(word) || spelledTitle.test(folded)) if (isTitle(word)) return 'title';
  if (!isNameWord(word)) return 'other';
  if (capitalParticle.test(word)) return 'name';
  return notNameWords.has(folded) && !monthNames.has(folded) ? 'other' : 'name';
}

/** The words of a text, its beginning where it is very long. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    if (words.length >= maxWords) break;
    if (nickname.test(chunk)) {
      const folded = foldText(chunk);
      const [start, end] = [index, index + chunk.length];
      const given = givenOf(chunk.slice(1, -1));
      words.push({
        text: chunk,
        folded,
        start,
        end,
        kind: 'nickname',
        opened: true,
        closed: ')',
        given,
      });
      continue;
    }
    const before = /^[^\p{L}\p{N}]*/u.exec(chunk)?.[0].length ?? 0;
    const rest = chunk.slice(before);
    const possessive = /['’]s[^\p{L}]{0,3}$/u.exec(rest)?.[0];
    let closed = possessive ?? /[^\p{L}\p{N}]*$/u.exec(rest)?.[0] ?? '';
    let word = rest.slice(0, rest.length - closed.length);
    // The dot of an initial or a degree is its own.
    if (closed.startsWith('.') && (initialWord.test(word) || isTitle(`${word}.`))) {
      word += '.';
      closed = closed.slice(1);
    }
    if (word === '' && chunk !== '&') {
      const last = words.at(-1);
      if (last) last.closed += chunk;
      continue;
    }
    if (word === '') word = '&';
    const folded = word === '&' ? '&' : foldText(word);
    const kind = kindOf(word, folded);
    words.push({
      text: word,
      folded,
      start: index + before,
      end: index + before + word.length,
      kind,
      opened: before > 0,
      closed,
      given: kind === 'name' ? givenOf(word) : 0,
    });
  }
  return words;
}

/** A word that makes a thing of a name before it: "Anna Street". */
export function isThingWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    (notSurnames.has(word.folded) || notNameWords.has(word.folded)) &&
    !monthNames.has(word.folded) &&
    !behindNames.has(word.folded)
  );
}

/** The end of a name that begins with the given name at `at`, or nothing where no surname follows. */
function endOfName(run: readonly Word[], at: number, language: string): number | undefined {
  let end = at + 1;
  for (; end < run.length; end += 1) {
    const [word, next] = [run[end], run[end + 1]];
    if (!word) break;
    if (word.kind === 'initial' || word.kind === 'particle' || word.kind === 'nickname') continue;
    // "Rosa Di Sample"
    if (next?.kind === 'name' && capitalParticle.test(word.text)) continue;
    // "Anna Maria Sample": more given names, but not the next person's.
    if (
      word.given === 3 &&
      next?.kind === 'name' &&
      next.given < 3 &&
      !behindNames.has(next.folded)
    )
      continue;
    break;
  }
  const surname = run[end];
  if (surname?.kind !== 'name' || behindNames.has(surname.folded)) return undefined;
  end += 1;
  const last = run[end];
  if (
    last?.kind === 'name' &&
    last.given < 2 &&
    !behindNames.has(last.folded) &&
    (end === run.length - 1 || twoSurnames.test(language)) &&
    end - at < 4
  )
    end += 1;
  return end;
}

function spanAt(run: readonly Word[], at: number, language: string): NameSpan | undefined {
  let first = at;
  while (run[first]?.kind === 'title') first += 1;
  const titled = first > at;
  const word = run[first];
  const next = run[first + 1];
  if (!word) return undefined;
  if (word.kind === 'initial') {
    let end = first + 1;
    while (run[end]?.kind === 'initial' || run[end]?.kind === 'particle') end += 1;
    while (run[end]?.kind === 'name' && end - first < 4) end += 1;
    return run[end - 1]?.kind === 'name' ? { from: at, to: end } : undefined;
  }
  if (word.kind !== 'name') return undefined;
  // "Kovácsné Nagy Mária": her husband's surname and hers.
  if (isMarried.test(word.text) && next?.kind === 'name' && run[first + 2]?.given === 3)
    return { from: at, to: first + 3 };
  if (word.given > 0 && !isWifeOf(word.text)) {
    const end = endOfName(run, first, language);
    if (end !== undefined) return { from: at, to: end };
  }
  const capitals = /^\p{Lu}{3,}$/u.test(word.text) && !/^\p{Lu}{2,}$/u.test(next?.text ?? '');
  if (
    next?.given === 3 &&
    word.given < 3 &&
    (capitals ||
      isWifeOf(next.text) ||
      (surnameFirst.test(language) && run[first + 2]?.kind !== 'name')) &&
    !behindNames.has(word.folded)
  )
    return { from: at, to: first + 2 };
  if (
    word.given < 3 &&
    next?.given === 3 &&
    /(?:vich|vna|vych)$/.test(run[first + 2]?.folded ?? '')
  )
    return { from: at, to: first + 3 };
  if (!titled) return undefined;
  return { from: at, to: next?.kind === 'name' && next.given < 3 ? first + 2 : first + 1 };
}

/** "Gimnázium", "Szeretetszolgálat": what is called after people. */
function isInstitution(word: Word | undefined): boolean {
  return word?.given === 0 && /^\p{Lu}/u.test(word.text) && isNoNameStem(word.folded);
}

/** The names among the words, by the given names people have; which of them hold is for others. */
export function nameSpans(words: readonly Word[], language = ''): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && words[end]?.kind !== 'other') {
      const [word, next] = [words[end], words[end + 1]];
      end += 1;
      if (!word || !next) break;
      if ((word.closed !== '' && word.kind !== 'nickname') || next.kind === 'other') break;
      if (next.opened && next.kind !== 'nickname') break;
    }
    // "Jane Sample Road" is called after somebody.
    const last = words[end - 1];
    const behind = last?.closed === '' && !words[end]?.opened ? words[end] : undefined;
    const before = words[at - 1];
    const holy = /^\.?$/.test(before?.closed ?? '') && placesBefore.has(before?.folded ?? '');
    // Colegiul „Minta Zsigmond”
    const called = words[at]?.opened === true && isInstitution(before);
    if (end - at > 1 && !holy && !called)
      spans.push(...spansOfRun(words.slice(at, end), at, behind, language));
    at = Math.max(end, at + 1);
  }
  return spans;
}

/** How many names begin "Vzorek Jan Vzorková Jana …": two at least, the surname first in each. */
function pairsOfRun(run: readonly Word[]): number {
  let pairs = 0;
  while (isPairAt(run, pairs * 2)) pairs += 1;
  return pairs > 1 ? pairs : 0;
}

function isPairAt(run: readonly Word[], at: number): boolean {
  const [surname, given] = [run[at], run[at + 1]];
  return (
    surname?.kind === 'name' &&
    given?.kind === 'name' &&
    surname.given < 3 &&
    given.given === 3 &&
    !isThingWord(surname)
  );
}

function spansOfRun(
  run: readonly Word[],
  offset: number,
  behind: Word | undefined,
  language: string,
): NameSpan[] {
  const pairs = surnameFirst.test(language) ? pairsOfRun(run) : 0;
  const spans: NameSpan[] = Array.from({ length: pairs }, (_, nth) => ({
    from: offset + nth * 2,
    to: offset + nth * 2 + 2,
  }));
  for (let at = pairs * 2; at < run.length; ) {
    const span = spanAt(run, at, language);
    if (!span) {
      at += 1;
      continue;
    }
    // "Jane Sample Memorial Prize", "San Juan Sample".
    if (run.slice(span.from + 1).some(isThingWord) || isThingWord(behind)) return spans;
    // "Minta Sámuel Gimnázium"
    const surname = span.from + (surnameFirst.test(language) ? 1 : 2);
    if (run.slice(surname).some(isInstitution) || isInstitution(behind)) return spans;
    let before = span.from - 1;
    while (run[before]?.kind === 'particle') before -= 1;
    if (placesBefore.has(run[before]?.folded ?? '')) return spans;
    spans.push({ from: offset + span.from, to: offset + span.to });
    at = span.to;
  }
  return spans;
}

/** The text of a name's words as it stands. */
export function textOfSpan(text: string, words: readonly Word[], { from, to }: NameSpan): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}
