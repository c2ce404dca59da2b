import { mapInSteps, type Steps } from '../steps';
import { type Fact, factsBetween } from './fact';
import { foldSameLength } from './fold';
import type { Line, PageText } from './page-text';
import { addTitles, type Candidate, candidatesOf, plainTitle } from './person-candidates';
import { cardOf, companyLines, flatEnd } from './person-card';

/** A person with the lines that are about them alone. */
export interface PagePerson {
  readonly name: string;
  readonly title?: string;
  readonly line: number;
  /** First line and the line after the last. */
  readonly first: number;
  readonly last: number;
  readonly facts: readonly Fact[];
  readonly href?: string;
  /** What says that this is a person; only shaped like one otherwise. */
  readonly evidence: 'said' | 'card' | 'line';
  /** The elements the name alone on its line stands in; those of one list have the same. */
  readonly layout?: string;
  /** Its words are also written small on the page, as words are and names are not. */
  readonly wordlike?: boolean;
}

/** The elements around a line, nearest first. */
export function layoutOf(text: PageText, line: Line | undefined): string | undefined {
  if (!line) return undefined;
  const tags = [`${line.heading}`];
  let at = line.box;
  for (let up = 0; up < 3 && at >= 0; up += 1) {
    tags.push(text.boxes[at]?.tag ?? '');
    at = text.boxes[at]?.parent ?? -1;
  }
  return tags.join(' ').slice(0, 60);
}

const mailReach = 9;
const commonMailbox =
  /^(?:info|office|kontakt|contact|mail|post|posta|sekretariat|iroda|hello|biuro|zentrale)@/i;

/** The line after an e-mail below that has the person's name in it: a signature reaches that far. */
function ownMailEnd(facts: readonly Fact[], candidate: Candidate, next: number): number {
  const last = Math.min(next, candidate.line + mailReach);
  const mail = factsBetween(facts, candidate.line, last).find(
    ({ kind, value }) => kind === 'email' && namedBy(value, candidate.name),
  );
  return mail ? mail.line + 1 : 0;
}

/** Whether the person's own name is in an e-mail address: "j.brazdova@…". */
function namedBy(email: string, name: string): boolean {
  const local = foldSameLength(email.split('@')[0] ?? '');
  return foldSameLength(name)
    .split(/[^\p{L}]+/u)
    .some(
      (word) => word.length >= 4 && local.includes(word.slice(0, Math.max(4, word.length - 2))),
    );
}

/**
 * People on a page, each tied to the telephones, e-mails and title of their own card, row or
 * paragraph: those of whom a title, a label or an e-mail of their own says so, and all else that is
 * shaped like a name. `facts` are in the order of lines.
 */
export function* findPeople(
  text: PageText,
  facts: readonly Fact[],
  addresses: readonly Fact[],
  skip: (line: number) => boolean,
): Steps<PagePerson[]> {
  const { lines } = text;
  const candidates = yield* candidatesOf(text, facts, skip);
  addTitles(text, candidates);
  const isCompany = yield* companyLines(lines, facts, addresses);
  const people: PagePerson[] = [];
  const starts = candidates.map(({ first }) => first);
  yield* mapInSteps(candidates, (candidate, index) => {
    const before = candidates[index - 1];
    const next = candidates.slice(index + 1, index + 8).find(({ line }) => line !== candidate.line);
    const shared =
      before?.line === candidate.line || candidates[index + 1]?.line === candidate.line;
    const card = shared
      ? { first: candidate.line, last: candidate.line + 1, exact: false }
      : cardOf(text, candidate, starts, isCompany);
    let last = card.last;
    if (!card.exact)
      last = Math.max(
        flatEnd(text, candidate, next?.first ?? lines.length, isCompany),
        ownMailEnd(facts, candidate, next?.first ?? lines.length),
      );
    let own = shared ? [] : factsBetween(facts, card.exact ? card.first : candidate.line, last);
    // "Represented by: …" among the company's details: what follows is everybody's.
    if (
      !card.exact &&
      lines[candidate.line]?.text !== candidate.name &&
      own.some(({ kind, value }) => kind === 'email' && commonMailbox.test(value))
    )
      own = own.filter(({ line }) => line === candidate.line);
    const mails = own.filter(({ kind }) => kind === 'email');
    const contacts = own.filter(({ kind }) => kind === 'email' || kind === 'phone');
    const named = mails.some(({ value }) => namedBy(value, candidate.name));
    const said = candidate.title ?? own.find(({ kind }) => kind === 'title')?.value;
    const title =
      said ??
      candidate.guess ??
      (contacts.length > 0 && card.exact ? lineBelow(lines, candidate, last, own) : undefined);
    const evidence =
      candidate.sure || said || named ? 'said' : contacts.length > 0 ? 'card' : 'line';
    const line = lines[candidate.line];
    people.push({
      name: candidate.name,
      title,
      line: candidate.line,
      first: card.exact ? card.first : candidate.first,
      last,
      facts: contacts,
      href: line?.spans.find(
        ({ href, start, end }) => href && line.text.slice(start, end).includes(candidate.name),
      )?.href,
      evidence,
      layout: line?.text === candidate.name ? layoutOf(text, line) : undefined,
    });
  });
  return people;
}

/** An unknown title: the short line right below the name on a card with contacts of its own. */
function lineBelow(
  lines: readonly Line[],
  candidate: Candidate,
  last: number,
  facts: readonly Fact[],
): string | undefined {
  const at = candidate.line + 1;
  const line = at < last ? lines[at] : undefined;
  if (!line || line.text.length > 70 || facts.some((fact) => fact.line === at)) return undefined;
  return plainTitle(line);
}
