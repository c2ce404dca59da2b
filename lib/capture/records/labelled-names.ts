import { foldText } from '@/lib/domain/normalize/clean-text';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { startsCredit } from './credit-words';
import type { TextLine } from './findings-schema';
import { saysJob } from './job-titles';
import { announcedBy } from './staff-headings';
import { wholeName } from './staff-sections';

/** Somebody whom a label before the name says something of: "Organist: Jane Sample". */
export interface LabelledName {
  readonly name: string;
  /** What the label says; of several whom one label names it may be all of them at once. */
  readonly title?: string;
}

const labelled =
  /^(\p{Lu}[^:.\d@]{2,40}?)\s?(?::|\s[–—-]|[.…]{3,40})\s?(?=\p{Lu}|\p{Ll}{2,5}\. ?\p{Lu})/u;
const between = /\s?[,;/]\s|\s(?:and|und|a|et|y|e|és|și|и|ja|i|&|och|og|en)\s/u;
/** What follows a name on its line: a telephone, a mailbox, a remark. */
const behind =
  /(?:\s?[,;(–—]|\s-\s|\s(?:[Tt]el|[Mm]ob|[Pp]hone|[Ee]-?mail|[TtMm])\b)[^\p{L}]{0,3}(?:\p{Ll}|[+\d(]|\S{1,40}@).{0,200}$|,?\s\S{1,40}@\S{1,60}$|\s[+\d(][\d\s()./-]{5,40}$/u;
/** "SARL Sample": the form of a firm before its name. */
const formed = /^\p{Lu}{2,4}\s\p{Lu}\p{Ll}/u;
/** Lines apart that still belong to one list. */
const reach = 4;

interface Row {
  readonly at: number;
  readonly label: string;
  readonly names: readonly string[];
  readonly likely: number;
}

function rowOf(text: string, at: number, language?: string): Row | undefined {
  const [start = '', label = ''] = text.length < 160 ? (labelled.exec(text) ?? []) : [];
  if (start === '' || label.split(' ').length > 5) return undefined;
  if (startsCredit(label) || announcedBy(foldText(label)) === 'things') return undefined;
  const said = text.slice(start.length).replace(behind, '');
  const names: string[] = [];
  for (const part of said.split(between)) {
    const name = wholeName(part.trim(), language);
    if (!name || formed.test(name)) return undefined;
    names.push(name);
  }
  const likely = Math.max(...names.map((name) => personLikelihood(name, language)));
  return names.length > 0 && names.length < 13 && !wholeName(label)
    ? { at, label, names, likely }
    : undefined;
}

/**
 * The people of lists of labels and names, also of those nobody lists and of labels that no list of job
 * titles has: where some of the labels are job titles and some of the names surely names, all are.
 */
export function labelledNames(lines: readonly TextLine[], language?: string): LabelledName[] {
  const rows = lines.flatMap(({ text, part }, at) =>
    part ? [] : (rowOf(text, at, language) ?? []),
  );
  const lists: Row[][] = [];
  for (const row of rows) {
    const list = lists.at(-1);
    if (list && row.at - (list.at(-1)?.at ?? 0) <= reach) list.push(row);
    else lists.push([row]);
  }
  return lists.flatMap((list) => {
    const titled = list.filter(({ label }) => saysJob(label) || announcedBy(foldText(label)));
    const sure = list.filter(({ likely }) => likely > 1);
    if (list.length < 2 || titled.length === 0 || sure.length * 2 < list.length) return [];
    return list.flatMap(({ label, names }) =>
      names.map((name) => ({ name, ...(names.length === 1 && { title: label }) })),
    );
  });
}
