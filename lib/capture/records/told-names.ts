import { townStanding } from '@/lib/domain/normalize/known-towns';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { hasTitleWord } from '../visible/job-titles';
import { titleModifiers } from '../vocabulary/title-modifiers';
import { doings, joining, turningTo } from './letter-words';
import { isThingWord, type NameSpan, textOfSpan, type Word } from './name-runs';
import { commonWords } from './naming-words';
import { isOwnPerson } from './own-people';

/** Right before whom one is to turn to, or who is quoted: never a company, as "call" and "contact" may. */
const asked =
  /(?<![\p{L}])(?:ask for|speak (?:to|with)|attn\.?:?|attention:?|c\/o|says|said|z\. ?Hd\.?|zu Händen|k rukám|do rąk|à l['’]attention de|a la atención de|alla c\.? ?a\.?|alla cortese attenzione di|t\.a\.v\.)\s$/iu;

/** Whether a word may be part of a name that nobody lists. */
export function couldBeThing(word: Word): boolean {
  return (
    isThingWord(word) ||
    commonWords.has(word.folded) ||
    hasTitleWord(word.text) ||
    titleModifiers.has(word.folded) ||
    townStanding(word.text) > 1 ||
    !/^\p{Lu}\p{Ll}{2}/u.test(word.text)
  );
}

/** Whom one calls so by the surname alone, or by the first name. */
const calledBy = new Set('pastor deacon rabbi chaplain captain coach judge'.split(' '));

/** "Pastor Sample was called in 2013", "by Captain Anna": an office, and one word that is a name there. */
export function officeSpans(words: readonly Word[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = 0; at < words.length - 1; at += 1) {
    const [office, name, next] = words.slice(at, at + 3);
    if (!office || !calledBy.has(office.folded) || !/^\p{Lu}\p{Ll}/u.test(office.text)) continue;
    if (name?.kind !== 'name' || office.closed !== '' || name.opened || couldBeThing(name))
      continue;
    if (next?.kind === 'name' && name.closed === '' && !next.opened) continue;
    const before = words[at - 1];
    if (before?.kind === 'name' && before.closed === '' && !office.opened) continue;
    const does = name.closed === '' && next !== undefined && doings.has(next.folded);
    const isToldOf = does || /^['’]s/.test(name.closed) || turningTo.has(before?.folded ?? '');
    if (name.given === 3 || isToldOf) found.push({ from: at, to: at + 2 });
  }
  return found;
}

const isFree = (span: NameSpan, known: readonly NameSpan[]) =>
  !known.some(({ from, to }) => from < span.to && to > span.from);

/** "founded by Xyz Sample", "ask for Xyz Sample": two words where only people stand. */
export function toldSpans(
  text: string,
  words: readonly Word[],
  known: readonly NameSpan[],
): NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = 1; at < words.length - 1; at += 1) {
    const [before, first, last, next] = words.slice(at - 1, at + 3);
    if (first?.kind !== 'name' || last?.kind !== 'name' || first.closed !== '') continue;
    if (before?.kind === 'name' && before.closed === '') continue;
    if (last.opened || (next?.kind === 'name' && last.closed === '' && !next.opened)) continue;
    const span = { from: at, to: at + 2 };
    if ([first, last].some(couldBeThing) || !isFree(span, known)) continue;
    const said = text.slice(Math.max(0, first.start - 120), first.start);
    if (asked.test(said.slice(-40)) || isOwnPerson(said, '')) found.push(span);
  }
  return found;
}

/** Names a list has at least, of which half are surely some. */
const least = 3;

/** "Jane Sample, Xyz Sample and John Sample": among names that are sure, who stands with them. */
export function listedSpans(
  text: string,
  words: readonly Word[],
  known: readonly NameSpan[],
  language?: string,
): NameSpan[] {
  const found: NameSpan[] = [];
  let list: NameSpan[] = [];
  const close = () => {
    const sure = list.filter(
      (span) =>
        !isFree(span, known) && personLikelihood(textOfSpan(text, words, span), language) > 2,
    );
    if (list.length >= least && sure.length * 2 >= list.length)
      found.push(
        ...list.filter(
          (span) =>
            isFree(span, known) &&
            !words.slice(span.from, span.to).some((word) => couldBeThing(word)),
        ),
      );
    list = [];
  };
  for (let at = 0; at < words.length; ) {
    let to = at;
    while (words[to]?.kind === 'name' || words[to]?.kind === 'initial') {
      to += 1;
      if (words[to - 1]?.closed !== '' || words[to]?.opened) break;
    }
    const closed = words[to - 1]?.closed ?? '';
    if (to - at > 1 && to - at < 4) {
      list.push({ from: at, to });
      const linked = joining.has(words[to]?.folded ?? '');
      if (closed !== '' && !/^[,;]$/.test(closed)) close();
      else if (closed === '' && !linked) close();
      at = linked && closed === '' ? to + 1 : to;
      continue;
    }
    const links = to === at && joining.has(words[at]?.folded ?? '') && list.length > 0;
    if (!links) close();
    at = Math.max(to, at + 1);
  }
  close();
  return found;
}
