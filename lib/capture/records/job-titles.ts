import { foldText } from '@/lib/domain/normalize/clean-text';
import { givenOf } from '@/lib/domain/normalize/person-likelihood';
import { hasTitleWord, looksLikeJobTitle, wordsOfTitle } from '../visible/job-titles';
import { moreTitleEndings, moreTitleStems } from './title-stems';
import { tradeQualifiers, trades } from './trade-words';

const whole = new Set<string>();
/** Stems by their first three letters. */
const stems = new Map<string, string[]>();
for (const entry of moreTitleStems) {
  const stem = foldText(entry.replace('$', ''));
  if (entry.endsWith('$')) {
    whole.add(stem);
    continue;
  }
  const list = stems.get(stem.slice(0, 3));
  if (list) list.push(stem);
  else stems.set(stem.slice(0, 3), [stem]);
}
const endings = moreTitleEndings.map(foldText);
/** Shorter words are hardly ever compounds. */
const shortestCompound = 8;

/** The trade or the place, not who works there: "kardiologie", "klempířství", "Bäckerei", "Genossenschaft". */
const trade = /(?:log(?:ie|ia|ija|iya|ii|y)|stvi|stvo|stva|ctvi|ctvo|stwo|stwa|ctwo|schaft|erei)$/;

/** Beginnings of titles in one language that are other words in another: "primář", "primary". */
const otherWords = new Set(['primary', 'primarily']);

/** Whether a word is the head of a job title that the reader does not know. */
export function isMoreTitleWord(word: string): boolean {
  const folded = foldText(word);
  if (trade.test(folded) || otherWords.has(folded)) return false;
  return (
    whole.has(folded) ||
    (stems.get(folded.slice(0, 3))?.some((stem) => folded.startsWith(stem)) ?? false) ||
    (folded.length >= shortestCompound && endings.some((end) => folded.endsWith(end)))
  );
}

/** Whether the head of a job title is among the words, by the reader's vocabulary or the larger one. */
export function namesJob(text: string): boolean {
  return hasTitleWord(text) || hasMoreTitleWord(text);
}

/** Whoever sits on something; a member alone may be anybody. */
const memberOf =
  /(?<!\p{L})(?:board|council|committee|parliament|assembly|commission|faculty|crew|honorary|founding|life) member(?!\p{L})/iu;

/** "Dean of Students", "Member-at-Large" */
const headOf = /^(?:dean|justice|master|member|minister)(?: of |[ -]at[ -])(?=\p{L}{3})/iu;

/** "Line Cook": a trade that may be a surname as well, and nothing else beside what kind of it. */
function isTrade(text: string): boolean {
  const [head = '', ...before] = foldText(text).split(' ').reverse();
  return trades.has(head) && before.length < 3 && before.every((word) => tradeQualifiers.has(word));
}

function hasMoreTitleWord(text: string): boolean {
  if (memberOf.test(text) || headOf.test(text) || isTrade(text)) return true;
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some(isMoreTitleWord);
}

/** Whether a short text is a job title: as the reader knows it, or by the larger vocabulary. */
export function saysJob(text: string): boolean {
  return looksLikeJobTitle(text) || (wordsOfTitle(text).length > 0 && hasMoreTitleWord(text));
}

/** "Gentle Dentistry": what is done, not who does it. */
export function namesTradeAlone(text: string): boolean {
  const words = foldText(text).split(' ');
  return /.{3}(?:istry|iatry|metry|ography)$/.test(words.pop() ?? '') && !namesJob(words.join(' '));
}

/** A job title with capitals and no given name in it: "Analist Financiar". */
export function isJobName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length > 1 &&
    words.every((word) => givenOf(word) === 0) &&
    saysJob(text) &&
    words.slice(0, 2).some(isMoreTitleWord)
  );
}
