import type { PageContext } from '../page-context';
import { keepAnswer, mapInSteps, type Steps } from '../steps';
import { letter, small } from '../vocabulary/letters';
import { cookieWords, creditWords } from '../vocabulary/page-words';
import { hasLegalForm } from './company-names';
import { factsBetween } from './fact';
import { readAddresses } from './find-addresses';
import { findPeople, type PagePerson } from './find-people';
import { foldSameLength, foldWords } from './fold';
import { foreignLines } from './foreign-lines';
import { isUnderQuotation, looseNames } from './loose-names';
import type { PageText } from './page-text';
import { readFacts } from './read-facts';
import { readPageText } from './read-page-text';

/** The people a page names and the lines of which nothing is taken. */
export interface PeopleOfPage {
  /** With their contacts: the subject's, if names they are. */
  readonly people: readonly PagePerson[];
  /** Named in passing, or in parts about others: customers, authors. */
  readonly others: readonly PagePerson[];
  readonly skip: (line: number) => boolean;
  /** Notices about cookies, whoever made the site, dialogs. */
  readonly isNoise: (line: number) => boolean;
  readonly isForeign: (line: number) => boolean;
}

const smallWord = new RegExp(`(?<![${letter}])[${small}]{4,20}(?![${letter}@.])`, 'g');

/** The words the page writes without a capital, folded. */
function* smallWords({ lines }: PageText): Steps<Set<string>> {
  const words = new Set<string>();
  yield* mapInSteps(lines, ({ text }) => {
    for (const [word] of text.matchAll(smallWord))
      if (word === word.toLowerCase()) words.add(foldSameLength(word));
  });
  return words;
}

/** Taken once a page. */
export const readPeople = keepAnswer(function* (page: PageContext): Steps<PeopleOfPage> {
  const text = yield* readPageText.inSteps(page);
  const facts = yield* readFacts.inSteps(text);
  const addresses = yield* readAddresses.inSteps(text);
  const foreign = yield* foreignLines.inSteps(text);
  const noise = yield* mapInSteps(
    text.lines,
    ({ text: said }) => said.length < 600 && (cookieWords.test(said) || creditWords.test(said)),
  );
  const isNoise = (line: number) => noise[line] === true || text.lines[line]?.region === 'dialog';
  const isForeign = (line: number) => foreign[line] === true;
  const out = (line: number) => isNoise(line) || text.lines[line]?.region === 'nav';
  const skip = (line: number) => isForeign(line) || out(line);
  const found = yield* findPeople(text, facts, addresses, skip);
  const isOther = (line: number) => isForeign(line) || isUnderQuotation(text, line);
  const people = found.filter(({ line }) => !isOther(line));
  // Whoever writes for another company is neither here nor there.
  const others = found.filter(
    ({ line }) => isOther(line) && !hasLegalForm(text.lines[line]?.text ?? ''),
  );

  const names = found.map(({ name }) => ` ${foldWords(name)} `);
  const lines = new Set(found.map(({ line }) => line));
  for (const { line, lines: count } of addresses)
    for (let at = line; at < line + count; at += 1) lines.add(at);
  const add = (list: PagePerson[], person: Omit<PagePerson, 'first' | 'last' | 'facts'>) => {
    const key = ` ${foldWords(person.name)} `;
    if (names.some((name) => name.includes(key))) return;
    names.push(key);
    const last = person.line + 1;
    // "Jane Sample: jane@…": the line is about them alone.
    const own = text.lines[person.line]?.text.startsWith(person.name)
      ? factsBetween(facts, person.line, last).filter(
          ({ kind }) => kind === 'email' || kind === 'phone',
        )
      : [];
    list.push({ ...person, first: person.line, last, facts: own });
  };
  for (const { name, title, line, mailed } of yield* looseNames(text, lines, out)) {
    const evidence = mailed || title ? 'said' : 'line';
    add(isOther(line) ? others : people, { name, title, line, evidence });
  }
  const words = yield* smallWords(text);
  const marked = (list: readonly PagePerson[]) =>
    list.map((person) =>
      foldWords(person.name)
        .split(' ')
        .some((word) => word.length > 3 && words.has(word))
        ? { ...person, wordlike: true }
        : person,
    );
  return { people: marked(people), others: marked(others), skip, isNoise, isForeign };
});
