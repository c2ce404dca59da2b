import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { isGivenName, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import type { FoundPerson } from '../found-record';
import { isOffer } from './called-after';
import { coupleNames } from './couples';
import { endsInCredit } from './credit-words';
import { degreeLines } from './degree-lines';
import type { TextLine } from './findings-schema';
import { headedLives } from './headed-lives';
import { labelledNames } from './labelled-names';
import { joining } from './letter-words';
import { loneNames } from './lone-names';
import { nameSpans, wordsOf } from './name-runs';
import { isOwnPerson } from './own-people';
import { praiseNames } from './praise-names';
import { proseNames } from './prose-names';
import { ProsePeople, type Said } from './prose-people';
import { titleBefore, titleBehind } from './prose-titles';
import { readSignature, signsBelow, signsWithDashes, titleAndFirm } from './signatures';
import { splitNames } from './split-names';
import { announcedBy } from './staff-headings';
import { type HeadedNames, nameKeyOf, wholeName } from './staff-sections';
import { tableNames } from './table-names';
import { titlesOverNames } from './titles-over-names';
import { turnedNames } from './turned-names';

/** Shorter lines are labels and headings, unless something stands beside a name there. */
const shortest = 20;
const nameBeside =
  /\p{L}(?:,\s|\s[(–—-]|\s&\s|\s\d)|\p{Ll}\s(?:and|und|a|et|y|e|és|și|och|en|ja)\s\p{Lu}|^(?:\p{L}\p{Ll}{1,4}\.|c\/o|[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Aa]utor:?)\s/u;
/** "Brands: …" */
const listLabel = /^(\p{L}[^:.]{2,30}):\s/u;
/** A line below a name that may be their title. */
const longestTitle = 60;
const smallWord = /(?<![\p{L}])\p{Ll}{4,20}(?![\p{L}@.])/gu;

/** What the text says of people. */
export interface Prose {
  /** Those who are named nowhere else. */
  readonly people: readonly FoundPerson[];
  /** Job titles of those who are, by `personNameKey`. */
  readonly titles: ReadonlyMap<string, string>;
  /** Their telephones and e-mails in tables, likewise. */
  readonly contacts: ReadonlyMap<string, Pick<Said, 'phones' | 'emails'>>;
}

/** Names that fill a menu's lines, three at least: a firm's people, each with a page. */
function namesOfMenu(lines: readonly TextLine[], language?: string): string[] {
  const found: string[] = [];
  let row: string[] = [];
  const close = () => {
    if (row.length > 2) found.push(...row);
    row = [];
  };
  for (const { text, part } of lines) {
    const words = part === 'nav' && text.length < 400 ? wordsOf(text) : [];
    const spans = nameSpans(words, language);
    const covered = spans.reduce((sum, { from, to }) => sum + to - from, 0);
    if (words.length > 0 && covered === words.length)
      row.push(...proseNames(text, words, language).map(({ name }) => name));
    else close();
  }
  close();
  return found;
}

/** Whether a name under a letter or a quotation is one: a given name, "Anna S.", nothing else's. */
function isSigned(name: string, sure = false, language?: string): boolean {
  if (!name.includes(' ') || /\s\p{Lu}\.?$/u.test(name)) return true;
  return sure && personLikelihood(name, language) >= 0;
}

/** The title, and the firm behind it, that a short line below somebody's name says. */
function titleOn(
  line: TextLine | undefined,
  { part, column = 0 }: TextLine,
): ReturnType<typeof titleAndFirm> {
  if (!line || line.heading || line.part !== part || line.text.length > longestTitle) return {};
  // The next row begins.
  if (line.column !== undefined && line.column < column) return {};
  if (/[:@\d]/.test(line.text)) return {};
  const said = titleAndFirm(line.text);
  return said.title ? said : {};
}

/**
 * The people that a page's text names in sentences, letters, under quotations and in menus, given the
 * names of the people and companies that are known already: `member` whom a title, a menu or a "please ask for" makes one
 * of the subject's people, `other` whoever else is named. `head` is the page's title.
 */
export function readProse(
  lines: readonly TextLine[],
  known: { readonly people: readonly string[]; readonly companies: readonly string[] },
  headed: HeadedNames = { staff: [], things: new Set(), makers: new Set() },
  language?: string,
  head = '',
): Prose {
  const small = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(smallWord)) small.add(foldText(word));
  const people = new ProsePeople(
    known.people,
    known.companies.map((name) => ` ${foldText(name)} `),
    small,
    language,
  );
  const later: (() => void)[] = [];
  for (const name of namesOfMenu(lines, language))
    people.add(name, { evidence: 'text', role: 'member' });
  // "Jane Sample, Owner - Sample Realty" as the page's title.
  for (const { name, title, introduced } of proseNames(head, wordsOf(head), language))
    if (title) people.add(name, { title, introduced, evidence: 'text', role: 'member' });
  for (const { name, title } of headed.staff)
    people.add(name, { title, introduced: true, evidence: 'card', role: 'member', told: true });
  for (const { name, title } of turnedNames(lines))
    people.add(name, { title, introduced: true, evidence: 'card', role: 'member' });
  for (const { name, title, phones, emails } of tableNames(lines, language))
    people.add(name, {
      title,
      introduced: true,
      evidence: 'card',
      role: 'member',
      told: true,
      phones,
      emails,
    });
  for (const { name, title } of [
    ...coupleNames(lines, language),
    ...splitNames(lines, language),
    ...labelledNames(lines, language),
    ...titlesOverNames(lines, language),
  ])
    people.add(name, { title, introduced: true, evidence: 'card', role: 'member', told: true });
  for (const { name, title } of headedLives(lines))
    people.add(name, { title, introduced: true, evidence: 'card', role: 'member', told: true });
  for (const name of degreeLines(lines, language))
    people.add(name, { evidence: 'line', role: 'member' });
  const texts = lines.map(({ text }) => text);
  const signing = {
    dashes: signsWithDashes(texts, language),
    below: signsBelow(texts, language),
  };
  let previous = '';
  let ofThings = false;
  for (const [at, line] of lines.entries()) {
    const { text, part, heading } = line;
    const above = previous;
    const below = titleOn(lines[at + 1], line);
    if (heading) {
      ofThings = announcedBy(foldText(text)) === 'things';
      // "lek. Jane Sample": a degree and a name over the practice's details.
      const { name, titles } = stripTitles(text);
      if (titles.length > 0 && part === undefined && wholeName(name, language))
        people.add(text, { evidence: 'line', role: 'member' });
    }
    if (part === 'nav' || heading) {
      previous = '';
      continue;
    }
    previous = text;
    const foreign = part === 'foreign';
    const signature = readSignature(text, above, language, signing);
    const ofOthers = text.length < 120 && hasLegalForm(text);
    for (const name of !ofOthers && signature ? signature.names : []) {
      if (!signature?.sure && !name.includes(' ') && !isGivenName(name)) continue;
      later.push(() =>
        people.add(name, {
          ...(text.endsWith(name) && below),
          ...(signature?.title && { title: signature.title }),
          ...(signature?.organization && { organization: signature.organization }),
          introduced: true,
          evidence: /^\p{Lu}\.?\s/u.test(name) ? 'said' : signature?.sure ? 'card' : 'line',
          role: 'other',
          told: isSigned(name, signature?.sure, language),
        }),
      );
    }
    const words = wordsOf(text);
    const isLabelled = announcedBy(foldText(listLabel.exec(text)?.[1] ?? '')) === 'things';
    const isLabel = text.length < shortest && !below.title && !nameBeside.test(text);
    const names = isLabel || isOffer(text) ? [] : proseNames(text, words, language);
    /** Index behind the last name that the words before it say is the company's. */
    let own: number | undefined;
    for (const { name, title, introduced, span, unknown } of names) {
      // News and references name anybody.
      if ((ofOthers && span.from === 0 && !introduced) || foreign) continue;
      // "by Jane Sample,", and on the next line what she is.
      const last = span.to === words.length && text.length < longestTitle ? below.title : undefined;
      const isListed = isLabelled || (ofThings && names.length > 1);
      if (!(title ?? last) && (isListed || headed.things.has(nameKeyOf(name)))) continue;
      const [start, end] = [words[span.from]?.start ?? 0, words[span.to - 1]?.end ?? 0];
      const joined =
        own && joining.has(words[span.from - 1]?.folded ?? '') && own === span.from - 1;
      const isOwn = joined || isOwnPerson(text.slice(0, start), text.slice(end));
      own = isOwn ? span.to : undefined;
      const role = ((title ?? last) && !signature) || isOwn ? 'member' : 'other';
      people.add(name, {
        title: title ?? last,
        introduced: introduced || last !== undefined,
        evidence: 'text',
        role,
        told: personLikelihood(name, language) >= (unknown ? 0 : isOwn ? 2 : Infinity),
      });
    }
    for (const { name: given, surname, at: nth, contact } of loneNames(
      words,
      names.map(({ span }) => span),
    )) {
      const word = words[nth];
      if (endsInCredit(text.slice(0, word?.start))) continue;
      const after = titleBehind(text.slice(word?.end));
      const title =
        after ?? titleBefore(text.slice(Math.max(0, (word?.start ?? 0) - 120), word?.start));
      const isOwn = isOwnPerson(text.slice(0, word?.start), text.slice(word?.end));
      const role = (contact || isOwn) && !foreign ? 'member' : 'other';
      // Of customers who sign together it is not said that both are called so.
      const name = surname && isOwn ? `${given} ${surname}` : given;
      const introduced = after !== undefined;
      later.push(() => people.add(name, { title, introduced, evidence: 'said', role, told: true }));
    }
  }
  for (const name of praiseNames(lines, head))
    later.push(() => people.add(name, { evidence: 'said', role: 'other', told: true }));
  // Full names first: "Anna" may be one of them.
  for (const add of later) add();
  return { people: people.found, titles: people.titles, contacts: people.contacts };
}
