import { hasTitleWord } from '../visible/job-titles';
import { isCalledAfter } from './called-after';
import { endsInCredit } from './credit-words';
import { joining } from './letter-words';
import { isThingWord, type NameSpan, nameSpans, textOfSpan, type Word } from './name-runs';
import { titleBefore, titleBehind } from './prose-titles';
import { couldBeThing, listedSpans, officeSpans, toldSpans } from './told-names';

/** A name in a sentence, with the job title that stands right before or behind it. */
export interface ProseName {
  readonly name: string;
  readonly title?: string | undefined;
  /** The title stands behind the name, as whoever introduces somebody says it. */
  readonly introduced: boolean;
  readonly span: NameSpan;
  /** No given name tells that it is one, only the words around it. */
  readonly unknown?: boolean;
}

const maxNames = 40;
/** Job titles that are given names or surnames at least as often. */
const alsoNames =
  /^(?:dean|marshall?|earl|chase|cook|baker|mason|carter|taylor|porter|head|page)$/i;

/** "Owner John Sample": the title is no part of the name. */
function withoutTitleWords(words: readonly Word[], { from, to }: NameSpan): NameSpan {
  let first = from;
  while (
    to - first > 2 &&
    (words[first]?.given ?? 0) === 0 &&
    hasTitleWord(words[first]?.text ?? '')
  )
    first += 1;
  return { from: first, to };
}

/** Where "Jim and Patty Sample" begins, whose title is both's; else where the name itself does. */
function partnerStart(words: readonly Word[], from: number): number {
  const [partner, joint] = [words[from - 2], words[from - 1]];
  const joined = partner?.given === 3 && partner.closed === '' && joining.has(joint?.folded ?? '');
  return (joined ? partner : words[from])?.start ?? 0;
}

/** "Attorney Lucius Sample", "our founder Xyz Sample": two words behind a job title. */
function titledSpans(words: readonly Word[], known: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = 1; at < words.length - 1; at += 1) {
    const [before, first, last, next] = words.slice(at - 1, at + 3);
    if (!before || first?.kind !== 'name' || last?.kind !== 'name') continue;
    if (before.closed !== '' || first.closed !== '' || first.opened || last.opened) continue;
    if (next?.kind === 'name' && last.closed === '') continue;
    if (!hasTitleWord(before.text) || [first, last].some(couldBeThing) || isThingWord(next))
      continue;
    if (known.some(({ from, to }) => from < at + 2 && to > at - 1)) continue;
    found.push({ from: at, to: at + 2 });
  }
  return found;
}

/** "Lucius Sample (head chef)": two words before brackets. */
function bracketedSpans(words: readonly Word[], known: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = 0; at < words.length - 2; at += 1) {
    const [first, last, next] = words.slice(at, at + 3);
    const before = words[at - 1];
    if (first?.kind !== 'name' || last?.kind !== 'name' || !next?.opened) continue;
    if (first.closed !== '' || last.closed !== '' || last.opened) continue;
    if (before?.kind === 'name' && before.closed === '' && !first.opened) continue;
    if ([first, last].some(couldBeThing)) continue;
    if (known.some(({ from, to }) => from < at + 2 && to > at)) continue;
    found.push({ from: at, to: at + 2 });
  }
  return found;
}

/**
 * Names of people in a text: all that begin with a given name, a form of address or an initial, so that
 * it is for the likelihood of the whole to say which are some. "Jane and John Sample, founders" both
 * have the title.
 */
export function proseNames(text: string, words: readonly Word[], language?: string): ProseName[] {
  const found: ProseName[] = [];
  const spans = nameSpans(words, language);
  const inOffice = officeSpans(words);
  for (const whole of spans) {
    if (inOffice.some(({ from }) => from === whole.from)) continue;
    if (found.length >= maxNames) break;
    const span = withoutTitleWords(words, whole);
    const name = textOfSpan(text, words, span);
    const last = words[span.to - 1];
    const first = words[span.from];
    if (!last || !first || /[@/]/.test(text.slice(Math.max(0, first.start - 1), first.start)))
      continue;
    if (endsInCredit(text.slice(Math.max(0, first.start - 40), first.start))) continue;
    if (isCalledAfter(text, first, last.end)) continue;
    if (/^ of the (?:year|month|week)\b/iu.test(text.slice(last.end, last.end + 14))) continue;
    if (hasTitleWord(last.text) && !alsoNames.test(last.text)) continue;
    const before = found.at(-1);
    const joined =
      before !== undefined &&
      before.span.to + 1 === span.from &&
      joining.has(words[before.span.to]?.folded ?? '');
    const after = titleBehind(text.slice(last.end));
    const title =
      after ??
      titleBefore(text.slice(Math.max(0, first.start - 120), partnerStart(words, span.from))) ??
      (joined ? before.title : undefined);
    found.push({ name, title, introduced: after !== undefined, span });
  }
  for (const span of bracketedSpans(words, spans)) {
    const title = titleBehind(text.slice(words[span.to - 1]?.end));
    if (title && found.length < maxNames)
      found.push({
        name: textOfSpan(text, words, span),
        title,
        introduced: true,
        span,
        unknown: true,
      });
  }
  for (const span of titledSpans(words, spans)) {
    const title = titleBefore(text.slice(0, words[span.from]?.start).slice(-120));
    if (title && found.length < maxNames)
      found.push({
        name: textOfSpan(text, words, span),
        title,
        introduced: false,
        span,
        unknown: true,
      });
  }
  const spoken = found.map(({ span }) => span);
  for (const span of [
    ...toldSpans(text, words, spoken),
    ...inOffice,
    ...listedSpans(text, words, spoken, language),
  ]) {
    if (found.length >= maxNames || found.some((one) => one.span.from === span.from)) continue;
    const name = textOfSpan(text, words, span);
    found.push({ name, title: undefined, introduced: false, span, unknown: true });
  }
  return found;
}
