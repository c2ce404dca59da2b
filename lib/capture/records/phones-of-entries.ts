import { findPhones } from '@/lib/domain/normalize/phone';
import { readWords } from '@/lib/domain/normalize/phone-kind';
import { isRegisteredNumber } from '@/lib/domain/normalize/registration-number';
import type { Found, FoundRecord } from './findings-schema';

/** Longer lines are sentences. */
const longestLine = 120;
/** What stands before a number at most: "Τηλ.", "Ring", "Call us on". */
const label = /^[\p{L}][\p{L}.' ]{0,24}[:.]?\s{0,3}(?=[\d+(])/u;
/** Behind it: "(pbx)", "*", which says that it does not want calls. */
const remark = /\s{0,3}(?:\*|\([\p{L} .]{1,20}\))$/u;
const onlyNumbers = /^[\d\s()+./,;|–—-]{6,80}$/;
/** Between two numbers of one line. */
const betweenNumbers = /\s{0,3}[,;|]\s{0,3}|\s{1,3}[/–—]\s{1,3}|\s{1,3}(?=\+)/;
const fewestDigits = 6;
/** Of so many lines at a place with numbers most tell what all are. */
const most = 0.6;
/** Digits without a blank may be anything: then nearly all have to be numbers of the country. */
const nearlyAll = 0.9;
/** So many lines tell what all at a place are: asking the numbering plan is dear. */
const sample = 12;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A line of an entry that has a number on it. */
interface Cell {
  readonly entry: number;
  readonly text: string;
  /** Without the word before it and the remark behind it, where there is nothing but numbers then. */
  readonly numbers?: string;
  /** The word before it says that it is a telephone. */
  readonly called: boolean;
}

/** Whether the word before a number, or the reader, takes it for another kind of number. */
function isOther(word: string, text: string, { numbers }: FoundRecord): boolean {
  const digits = digitsOf(text);
  return readWords(word).other || numbers.some(({ value }) => digitsOf(value).includes(digits));
}

/** A line without the mailbox and the site that stand beside its number. */
function withoutAddresses(text: string): string {
  return text
    .split(' ')
    .filter((word) => !/@|\p{L}\.\p{L}{2}/u.test(word))
    .join(' ');
}

function cellOf(said: string, entry: number, record: FoundRecord): Cell {
  const text = withoutAddresses(said);
  const word = label.exec(text)?.[0] ?? '';
  const rest = text.slice(word.length).replace(remark, '');
  const isNumbers =
    onlyNumbers.test(rest) && digitsOf(rest).length >= fewestDigits && !isOther(word, rest, record);
  return { entry, text, numbers: isNumbers ? rest : undefined, called: readWords(word).telephone };
}

function columnsOf(entries: readonly FoundRecord[]): Map<number, Cell[]> {
  const columns = new Map<number, Cell[]>();
  entries.forEach((record, entry) => {
    for (const { text, place } of record.lines ?? []) {
      if (text.length > longestLine || digitsOf(text).length < fewestDigits) continue;
      const cells = columns.get(place);
      const cell = cellOf(text, entry, record);
      if (cells) cells.push(cell);
      else columns.set(place, [cell]);
    }
  });
  return columns;
}

/** Whether the lines at a place are telephone numbers, though nothing but their being alike says so. */
function holdsPhones(
  cells: readonly Cell[],
  entries: readonly FoundRecord[],
  region: string | undefined,
): boolean {
  const shaped = cells.filter(({ numbers }) => numbers !== undefined);
  const different = new Set(shaped.map(({ numbers }) => digitsOf(numbers ?? '')));
  if (different.size < 2 || shaped.length < cells.length * most) return false;
  const looked = shaped.slice(0, sample);
  const share = (holds: (cell: Cell) => boolean) => looked.filter(holds).length / looked.length;
  const valid = share(({ text }) => findPhones(text, { region }).length > 0);
  const registered = share(
    ({ numbers = '' }) => region !== undefined && isRegisteredNumber(digitsOf(numbers), region),
  );
  const isBare = shaped.every(({ numbers = '', called }) => /^\d+$/.test(numbers) && !called);
  if (isBare) return different.size > 2 && valid >= nearlyAll && registered < 0.5;
  if (registered >= most) return false;
  // Where the plan knows few of them, what the reader saw or a word says has to do.
  const seen = share((cell) => cell.called || isSeen(cell, entries));
  return valid >= most || seen >= nearlyAll;
}

/** The reader took the line's number for a telephone. */
function isSeen({ entry, numbers }: Cell, entries: readonly FoundRecord[]): boolean {
  return (
    numbers !== undefined &&
    (entries[entry]?.phones ?? []).some(({ value }) => digitsOf(numbers).includes(digitsOf(value)))
  );
}

const overlap = (one: string, other: string) => one.includes(other) || other.includes(one);

/** Whether a line is nothing but a number of the country, written as telephones are. */
function isGrouped({ text, numbers }: Cell, region: string | undefined): boolean {
  return (
    numbers !== undefined &&
    /\d[ /.-]\d/.test(numbers) &&
    findPhones(text, { region }).length > 0 &&
    !(region && isRegisteredNumber(digitsOf(numbers), region))
  );
}

/** The numbers of a line that holds nothing else; those that no country has as they are shown. */
function numbersOf(
  { entry, text, numbers = '' }: Cell,
  entries: readonly FoundRecord[],
  region: string | undefined,
): Found[] {
  const word = text.slice(0, text.indexOf(numbers));
  const said = readWords(word).telephone ? word : undefined;
  // One number that the reader saw needs no looking for.
  const seen = entries[entry]?.phones.find(({ value }) => digitsOf(value) === digitsOf(numbers));
  if (seen) return [foundPhone(seen.value, seen.label ?? said)];
  const found = findPhones(text, { region }).map(({ shown, start }) => {
    const words = text.slice(Math.max(0, start - 30), start);
    return foundPhone(shown, readWords(words).telephone ? words : undefined);
  });
  const known = found.map(({ value }) => digitsOf(value));
  const others = numbers
    .split(betweenNumbers)
    .map((part) => part.trim())
    .filter((part) => digitsOf(part).length >= fewestDigits)
    // "518 / 000 022" is one number, of which a half is none.
    .filter((part) => !known.some((digits) => overlap(digits, digitsOf(part))));
  return [...found, ...others.map((part) => foundPhone(part, said))];
}

function foundPhone(value: string, said = 'tel'): Found {
  return { value, source: 'list', where: 'entry', label: said.trim() };
}

const wordBeforeNumber = /\p{L}[\p{L}.]{0,20}(?=[\s:]{0,3}[\d+(])/gu;

/** Numbers on a line of any kind that are called telephones there, in whatever language. */
function calledNumbers(text: string, region: string | undefined): Found[] {
  if (text.length > longestLine || digitsOf(text).length < fewestDigits) return [];
  if (!text.match(wordBeforeNumber)?.some((word) => readWords(word).telephone)) return [];
  return findPhones(text, { region }).flatMap(({ shown, start }) => {
    const words = text.slice(Math.max(0, start - 30), start);
    return readWords(words).telephone ? [foundPhone(shown, words)] : [];
  });
}

/** The entry's telephones with more: where one is there already it is called one from now on. */
function withPhones(entry: FoundRecord, more: readonly Found[]): FoundRecord {
  const news = more.filter(
    ({ value }, at) =>
      more.findIndex((other) => digitsOf(other.value) === digitsOf(value)) === at &&
      !entry.phones.some(
        (known) => known.label !== undefined && digitsOf(known.value) === digitsOf(value),
      ),
  );
  if (news.length === 0) return entry;
  const rest = entry.phones.filter(
    (known) => !news.some(({ value }) => digitsOf(value) === digitsOf(known.value)),
  );
  return { ...entry, phones: [...rest, ...news] };
}

/**
 * A list's entries with the telephones that only the list tells: on lines at the same place, most of
 * which are nothing but numbers of the page's country, or where a word in any language says so.
 * `region`: ISO 3166-1 alpha-2, whose numbers those without a country's code are.
 */
export function phonesOfEntries(
  entries: readonly FoundRecord[],
  region: string | undefined,
): FoundRecord[] {
  const more = entries.map(({ lines = [] }) =>
    lines.flatMap(({ text, read }) => (read ? [] : calledNumbers(text, region))),
  );
  const columns = [...columnsOf(entries).values()];
  const held = columns.filter((cells) => holdsPhones(cells, entries, region));
  // A mark above it or a second number below the first moves a line to a place that few others have.
  const beside = columns
    .filter((cells) => held.length > 0 && !held.includes(cells))
    .flatMap((cells) => cells.filter((cell) => isSeen(cell, entries) || isGrouped(cell, region)));
  for (const cell of [...held.flat(), ...beside])
    if (cell.numbers !== undefined) more[cell.entry]?.push(...numbersOf(cell, entries, region));
  return entries.map((entry, at) => withPhones(entry, more[at] ?? []));
}
