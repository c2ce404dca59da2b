import { hasTitleWord } from '../visible/job-titles';
import { joining } from './letter-words';
import { type NameSpan, nameSpans, textOfSpan, type Word } from './name-runs';
import { titleBefore, titleBehind } from './prose-titles';

/** A name in a sentence, with the job title that stands right before or behind it. */
export interface ProseName {
  readonly name: string;
  readonly title?: string;
  /** The title stands behind the name, as whoever introduces somebody says it. */
  readonly introduced: boolean;
  readonly span: NameSpan;
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

/**
 * Names of people in a text: all that begin with a given name, a form of address or an initial, so that
 * it is for the likelihood of the whole to say which are some. "Jane and John Sample, founders" both
 * have the title.
 */
export function proseNames(text: string, words: readonly Word[], language?: string): ProseName[] {
  const found: ProseName[] = [];
  for (const whole of nameSpans(words, language)) {
    if (found.length >= maxNames) break;
    const span = withoutTitleWords(words, whole);
    const name = textOfSpan(text, words, span);
    const last = words[span.to - 1];
    const first = words[span.from];
    if (!last || !first || /[@/]/.test(text.slice(Math.max(0, first.start - 1), first.start)))
      continue;
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
  return found;
}
