import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { isGivenName, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { personNameKey, stripTitles } from '@/lib/domain/normalize/person-name';
import { addFound, type FoundPerson, foundPerson } from '../found-record';
import { isBelievable } from './believe-people';
import { endsInCredit } from './credit-words';
import type { TextLine } from './findings-schema';
import { headedLives } from './headed-lives';
import { labelledNames } from './labelled-names';
import { loneNames } from './lone-names';
import { nameSpans, wordsOf } from './name-runs';
import { proseNames } from './prose-names';
import { titleBefore, titleBehind } from './prose-titles';
import { readSignature, titleAndFirm } from './signatures';
import { splitNames } from './split-names';
import { announcedBy } from './staff-headings';
import { type HeadedNames, nameKeyOf, wholeName } from './staff-sections';
import { tableNames } from './table-names';
import { turnedNames } from './turned-names';

const maxPeople = 120;
/** Shorter lines are labels and headings. */
const shortest = 20;
/** "Brands: …" */
const listLabel = /^(\p{L}[^:.]{2,30}):\s/u;
/** A line below a name that may be their title. */
const longestTitle = 60;
const smallWord = /(?<![\p{L}])\p{Ll}{4,20}(?![\p{L}@.])/gu;

interface Said {
  title?: string;
  introduced?: boolean;
  organization?: string;
  evidence: NonNullable<FoundPerson['evidence']>;
  role: FoundPerson['role'];
  phones?: readonly string[];
  emails?: readonly string[];
  /**
   * The words around it tell that it is a person: a given name alone, a name nobody knows. Not of two
   * words that are also written small.
   */
  told?: boolean;
}

/** What the text says of people. */
export interface Prose {
  /** Those who are named nowhere else. */
  readonly people: readonly FoundPerson[];
  /** Job titles of those who are, by `personNameKey`. */
  readonly titles: ReadonlyMap<string, string>;
  /** Their telephones and e-mails in tables, likewise. */
  readonly contacts: ReadonlyMap<string, Pick<Said, 'phones' | 'emails'>>;
}

/** Collects people, each once, the known ones left out. */
class People {
  readonly found: FoundPerson[] = [];
  readonly titles = new Map<string, string>();
  readonly contacts = new Map<string, Pick<Said, 'phones' | 'emails'>>();
  /** Those whose title is what a sentence happens to call them: "attorney Jane Sample". */
  private readonly inPassing = new Set<FoundPerson>();
  /** Folded names with a space at both ends. */
  private readonly names: string[];

  constructor(
    known: readonly string[],
    /** Folded names of companies: "Anna" of "Anna's Bakery" is no other Anna. */
    private readonly companies: readonly string[],
    private readonly small: ReadonlySet<string>,
    private readonly language: string | undefined,
  ) {
    this.names = known.map((name) => ` ${foldText(stripTitles(name).name)} `);
  }

  private isKnown(name: string): boolean {
    const key = ` ${foldText(stripTitles(name).name)} `;
    if (!name.includes(' ') && this.companies.some((company) => company.includes(key))) return true;
    if (this.names.some((known) => known.includes(key))) return true;
    // "Gwen" is Gwendolyn for short.
    const short = key.trimEnd();
    return (
      !name.includes(' ') && short.length > 3 && this.names.some((known) => known.startsWith(short))
    );
  }

  add(name: string, said: Said): void {
    const { title, introduced, organization, evidence, role, told } = said;
    if (this.found.length >= maxPeople) return;
    if (this.isKnown(name)) {
      if (title) this.addTitle(name, title, introduced ?? false);
      const { phones = [], emails = [] } = said;
      if (phones.length + emails.length > 0) this.contacts.set(personNameKey(name), said);
      return;
    }
    const person = foundPerson(role);
    addFound(person.names, name, 'visible-text', 'text');
    addFound(person.jobTitles, title, 'visible-text', 'title beside the name');
    addFound(person.organizations, organization, 'visible-text', 'text');
    for (const phone of said.phones ?? []) addFound(person.phones, phone, 'visible-text', 'text');
    for (const email of said.emails ?? []) addFound(person.emails, email, 'visible-text', 'text');
    person.evidence = evidence;
    const words = foldText(name).split(' ');
    if (words.some((word) => word.length > 3 && this.small.has(word))) person.wordlike = true;
    const isTold = told && !(person.wordlike && name.includes(' '));
    if (!isTold && !isBelievable(person, this.language)) return;
    this.names.push(` ${foldText(stripTitles(name).name)} `);
    this.found.push(person);
    if (title && !introduced) this.inPassing.add(person);
  }

  /** "As sales director, Anna …": of the only one who is called so. */
  private addTitle(name: string, title: string, introduced: boolean): void {
    const key = ` ${foldText(stripTitles(name).name)} `;
    const same = this.found.filter(({ names }) =>
      ` ${foldText(stripTitles(names[0]?.value ?? '').name)} `.startsWith(key),
    );
    const [person] = same;
    if (!person && name.includes(' ') && !this.titles.has(personNameKey(name)))
      this.titles.set(personNameKey(name), title);
    if (!person || same.length > 1) return;
    if (introduced && this.inPassing.delete(person)) person.jobTitles.length = 0;
    if (person.jobTitles.length > 0) return;
    addFound(person.jobTitles, title, 'visible-text', 'title beside the name');
    if (!introduced) this.inPassing.add(person);
  }
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
  if (!name.includes(' ') || /\s\p{Lu}\.$/u.test(name)) return true;
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
  const people = new People(
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
  for (const { name, title } of [...splitNames(lines, language), ...labelledNames(lines, language)])
    people.add(name, { title, introduced: true, evidence: 'card', role: 'member', told: true });
  for (const { name, title } of headedLives(lines))
    people.add(name, { title, introduced: true, evidence: 'card', role: 'member', told: true });
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
    const signature = readSignature(text, above, language);
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
    const names = text.length < shortest && !below.title ? [] : proseNames(text, words, language);
    for (const { name, title, introduced, span, unknown } of names) {
      // News and references name anybody.
      if ((ofOthers && span.from === 0) || foreign) continue;
      // "by Jane Sample,", and on the next line what she is.
      const last = span.to === words.length && text.length < longestTitle ? below.title : undefined;
      const isListed = isLabelled || (ofThings && names.length > 1);
      if (!(title ?? last) && (isListed || headed.things.has(nameKeyOf(name)))) continue;
      const role = (title ?? last) && !signature ? 'member' : 'other';
      people.add(name, {
        title: title ?? last,
        introduced: introduced || last !== undefined,
        evidence: 'text',
        role,
        told: unknown === true && personLikelihood(name, language) >= 0,
      });
    }
    for (const { name, at: nth, contact } of loneNames(
      words,
      names.map(({ span }) => span),
    )) {
      const word = words[nth];
      if (endsInCredit(text.slice(0, word?.start))) continue;
      const after = titleBehind(text.slice(word?.end));
      const title =
        after ?? titleBefore(text.slice(Math.max(0, (word?.start ?? 0) - 120), word?.start));
      const role = contact && !foreign ? 'member' : 'other';
      const introduced = after !== undefined;
      later.push(() => people.add(name, { title, introduced, evidence: 'said', role, told: true }));
    }
  }
  // Full names first: "Anna" may be one of them.
  for (const add of later) add();
  return { people: people.found, titles: people.titles, contacts: people.contacts };
}
