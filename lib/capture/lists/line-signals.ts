import type { Fact } from '../visible/fact';
import { findWholeLabel } from '../visible/find-labels';
import { foldWords } from '../visible/fold';
import type { Line, PageText } from '../visible/page-text';
import { actionWords, adMarks } from '../vocabulary/page-words';

/** What each line can be in an entry, and running counts, so that any range is judged at once. */
export interface LineSignals {
  readonly isTitle: readonly boolean[];
  readonly isAd: readonly boolean[];
  readonly isFact: readonly boolean[];
  readonly isAction: readonly boolean[];
  /** Lines from which nothing may be taken: navigation, parts about others. */
  readonly isOut: readonly boolean[];
  readonly titles: readonly number[];
  readonly contacts: readonly number[];
  readonly prices: readonly number[];
}

const price =
  /(?:^|\s)(?:[$€£]\s?\d[\d ,.]*|\d[\d\s.,]{0,12}\s?(?:Kč|CZK|€|EUR|Ft|HUF|RON|lei|zł|PLN|руб\.?|₽|USD|,-))(?:$|[\s/,.])/iu;
/** Beginnings of buttons' texts. */
const actionVerb =
  /^(?:view|show|see|zobrazit|prejit|mehr|jetzt|angebot|anfrage|vezi|vaata|mutasd|показать|смотреть|zobacz|write a|napsat|send|request|get) /;

const contactKinds = new Set(['phone', 'email', 'web', 'address', 'number']);

function isPlainLink(href: string | undefined): boolean {
  return href !== undefined && !/^(?:tel:|mailto:|callto:|sms:|javascript:|#)/i.test(href);
}

/** The address a line leads to: the link on it, or the block link around it. */
export function linkOfLine(text: PageText, line: Line): string | undefined {
  const span = line.spans.find(
    ({ href, start, end }) => isPlainLink(href) && end - start >= line.text.length * 0.4,
  );
  if (span) return span.href;
  let box = text.boxes[line.box];
  for (let up = 0; box && up < 4; up += 1) {
    if (isPlainLink(box.href)) return box.href;
    box = text.boxes[box.parent];
  }
  return line.spans.find(({ href }) => isPlainLink(href))?.href;
}

function isTitleLine(text: PageText, line: Line): boolean {
  if (line.text.length < 2 || line.text.length > 160 || !/\p{L}{2}/u.test(line.text)) return false;
  if (line.heading > 0) return true;
  const long = (start: number, end: number) => end - start >= line.text.length * 0.5;
  if (
    line.spans.some(
      ({ tag, href, start, end }) =>
        long(start, end) && (tag === 'b' || tag === 'strong' || (tag === 'a' && isPlainLink(href))),
    )
  )
    return true;
  const box = text.boxes[line.box];
  if (!box) return false;
  if (
    box.tag === 'dt' ||
    box.tag === 'th' ||
    (box.tag === 'a' && isPlainLink(box.href)) ||
    box.tag === 'strong' ||
    box.tag === 'b'
  )
    return true;
  if (isPlainLink(text.boxes[box.parent]?.href)) return true;
  // The first cell of a row.
  return box.tag === 'td' && box.first === text.boxes[box.parent]?.first;
}

function running(flags: readonly number[]): number[] {
  const sums = [0];
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + flag);
  return sums;
}

export function signalsOf(
  text: PageText,
  facts: readonly Fact[],
  addresses: readonly Fact[],
  foreign: readonly boolean[],
): LineSignals {
  const { lines } = text;
  const isOut = lines.map(
    ({ region }, index) =>
      foreign[index] === true || region === 'nav' || region === 'footer' || region === 'dialog',
  );
  const contacts = new Array<number>(lines.length).fill(0);
  const isFact = new Array<boolean>(lines.length).fill(false);
  for (const fact of [...facts, ...addresses]) {
    if (!contactKinds.has(fact.kind) || isOut[fact.line]) continue;
    contacts[fact.line] = (contacts[fact.line] ?? 0) + 1;
    for (let at = fact.line; at < fact.line + fact.lines; at += 1) isFact[at] = true;
  }
  const folded = lines.map(({ text: said }) => (said.length < 60 ? foldWords(said) : ''));
  const isAction = folded.map(
    (words) => words !== '' && (actionWords.has(words) || actionVerb.test(words)),
  );
  const isAd = folded.map((words) => words !== '' && adMarks.has(words));
  const isTitle = lines.map(
    (line, index) =>
      !isOut[index] &&
      !isFact[index] &&
      !isAction[index] &&
      !isAd[index] &&
      isTitleLine(text, line) &&
      !/:$|^\p{L}[\p{L} ]{1,20}:\s/u.test(line.text) &&
      !findWholeLabel(line.text),
  );
  return {
    isTitle,
    isAd,
    isFact,
    isAction,
    isOut,
    titles: running(isTitle.map(Number)),
    contacts: running(contacts),
    prices: running(lines.map(({ text: said }) => (said.length < 80 && price.test(said) ? 1 : 0))),
  };
}

/** How many of a running count lie in the lines from `first` to before `last`. */
export function countIn(sums: readonly number[], first: number, last: number): number {
  return (sums[last] ?? sums.at(-1) ?? 0) - (sums[first] ?? 0);
}
