import { mapInSteps, type Steps } from '../steps';
import { hasLegalForm } from '../visible/company-names';
import { type Fact, factsByLine } from '../visible/fact';
import { findWholeLabel } from '../visible/find-labels';
import { foldWords } from '../visible/fold';
import type { Line, PageText, Span } from '../visible/page-text';
import { adMarks } from '../vocabulary/page-words';
import { isActionText } from './button-texts';
import { piecesOf } from './line-pieces';

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
  readonly dates: readonly number[];
  readonly ratings: readonly number[];
}

const price =
  /(?:^|\s)(?:[$€£]\s?\d[\d ,.]*|\d[\d\s.,]{0,12}\s?(?:Kč|CZK|€|EUR|Ft|HUF|RON|lei|zł|PLN|₴|грн|руб\.?|₽|USD|,-))(?:$|[\s/,.])/iu;
const date =
  /(?:^|[\s(])(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\.?\s[^\s\d]{3,12}\s(?:19|20)\d\d|[^\s\d]{3,10}\s\d{1,2},\s(?:19|20)\d\d)/;
/** "1,204 reviews": a number of something, with no capital letter. */
const figure = /^\d[^\p{Lu}\p{Ll}]*\p{Ll}[^\p{Lu}]*$/u;
/** Stars and votes: "4.8", "★ 4,6 (2)", "12 recenzí". Nobody rates a company's own staff one by one. */
const rating =
  /(?:^|[\s(])[0-5][.,]\d(?:$|[)/]|\s[(/|·\d])|[★☆]|\d\s(?:review|recen|hodnoc|bewert|отзыв|оцен)/iu;
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

/** "<b>Name</b> – 12 Flower Street", "<b>Name</b> (5.0)": what sets a title off from the rest of its line. */
const goesOn = /^\s?(?:[–—,|·-]\s|\()/;

/** The link or bold words a line begins with, or that are most of it: what it is called. */
function titleSpan(line: Line): Span | undefined {
  return line.spans.find(
    ({ tag, href, start, end }) =>
      (tag === 'b' || tag === 'strong' || (tag === 'a' && isPlainLink(href))) &&
      (end - start >= line.text.length * 0.5 ||
        (start <= 6 &&
          (end - start >= line.text.length * 0.2 || goesOn.test(line.text.slice(end, end + 3))))) &&
      /\p{L}{2}/u.test(line.text.slice(start, end)),
  );
}

function isTitleLine(text: PageText, line: Line): boolean {
  if (line.text.length < 2 || line.text.length > 160 || !/\p{L}{2}/u.test(line.text)) return false;
  if (line.heading > 0 || titleSpan(line)) return true;
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
  // The first cell of a row, or the second behind a running number.
  const cell = box.tag === 'td' ? box : text.boxes[box.parent];
  const row = text.boxes[cell?.parent ?? -1]?.first ?? 0;
  return (
    (cell?.tag === 'td' &&
      (cell.first === row ||
        (cell.first === row + 1 && !/\p{L}/u.test(text.lines[row]?.text ?? '')))) ||
    (box.tag === 'span' && isPlainLink(text.boxes[text.boxes[box.parent]?.parent ?? -1]?.href))
  );
}

/** What a line says its entry is called: its link or bold words, or all of it. */
export function titleText(line: Line): string {
  const span = titleSpan(line);
  return span ? line.text.slice(span.start, span.end) : line.text;
}

function running(flags: readonly number[]): number[] {
  const sums = [0];
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + flag);
  return sums;
}

/** "<b>Name</b>, tel. 541 000 001": a title before the facts of its own line. */
function isBesideFacts(line: Line, facts: readonly Fact[]): boolean {
  const span = titleSpan(line);
  if (span === undefined || facts.length === 0) return false;
  const title = line.text.slice(span.start, span.end);
  return facts.every(({ kind, start, value }) =>
    // "<b>12 Flower Street</b>, Leeds" is no title; what stands above a street may be.
    kind === 'address'
      ? /\n.*\d/.test(value) || hasLegalForm(title) || !value.includes(title)
      : start >= span.end,
  );
}

function isButton(said: string): boolean {
  if (said.length > 50 || hasLegalForm(said)) return false;
  return isActionText(foldWords(said)) || findWholeLabel(said) !== undefined;
}

/** "Website", and "Website | Directions": nothing but buttons. */
function isActionLine(line: Line, folded: string): boolean {
  if (folded === '') return false;
  if (isActionText(folded) && !hasLegalForm(line.text)) return true;
  const pieces = line.spans.length > 1 ? piecesOf(line) : [];
  return pieces.length > 1 && pieces.every(({ text }) => isButton(text));
}

const holds = (pattern: RegExp, said: string) => (said.length < 80 && pattern.test(said) ? 1 : 0);

export function* signalsOf(
  text: PageText,
  facts: readonly Fact[],
  addresses: readonly Fact[],
  foreign: readonly boolean[],
): Steps<LineSignals> {
  const { lines } = text;
  const isOut = lines.map(
    ({ region }, index) =>
      foreign[index] === true || region === 'nav' || region === 'footer' || region === 'dialog',
  );
  const contacts = new Array<number>(lines.length).fill(0);
  const isFact = new Array<boolean>(lines.length).fill(false);
  for (const fact of [...facts, ...addresses]) {
    if (fact.kind === 'address' && date.test(fact.value)) continue;
    if (!contactKinds.has(fact.kind) || isOut[fact.line]) continue;
    contacts[fact.line] = (contacts[fact.line] ?? 0) + 1;
    // What stands above the first number of an address may be a company's name.
    let begun = fact.lines < 2;
    for (let at = fact.line; at < fact.line + fact.lines; at += 1) {
      begun ||= /\d/.test(lines[at]?.text ?? '');
      isFact[at] ||= begun;
    }
  }
  const byLine = factsByLine([...facts, ...addresses]);
  const folded = yield* mapInSteps(lines, ({ text: said }) =>
    said.length < 60 ? foldWords(said) : '',
  );
  const isAction = yield* mapInSteps(lines, (line, index) =>
    isActionLine(line, folded[index] ?? ''),
  );
  const isAd = folded.map((words) => words !== '' && adMarks.has(words));
  const isTitle = yield* mapInSteps(
    lines,
    (line, index) =>
      !isOut[index] &&
      (!isFact[index] || isBesideFacts(line, byLine.get(index) ?? [])) &&
      !isAction[index] &&
      !isAd[index] &&
      isTitleLine(text, line) &&
      !/:$|^\p{L}[\p{L} ]{1,20}:\s/u.test(line.text) &&
      !figure.test(titleText(line)) &&
      !findWholeLabel(line.text) &&
      !isButton(titleText(line)),
  );
  return {
    isTitle,
    isAd,
    isFact,
    isAction,
    isOut,
    titles: running(isTitle.map(Number)),
    contacts: running(contacts),
    prices: running(yield* mapInSteps(lines, ({ text: said }) => holds(price, said))),
    dates: running(yield* mapInSteps(lines, ({ text: said }) => holds(date, said))),
    ratings: running(yield* mapInSteps(lines, ({ text: said }) => holds(rating, said))),
  };
}

/** How many of a running count lie in the lines from `first` to before `last`. */
export function countIn(sums: readonly number[], first: number, last: number): number {
  return (sums[last] ?? sums.at(-1) ?? 0) - (sums[first] ?? 0);
}
