import type { ContactPerson } from './captured-record';
import type { Lead } from './lead';
import { foldText } from './normalize/clean-text';
import { criteria } from './qualification';

function* textsOfPerson(person: ContactPerson): Generator<string | undefined> {
  yield person.name;
  yield person.jobTitle;
  for (const { value } of person.emails) yield value;
  for (const { shown } of person.phones) yield shown;
  for (const { value } of person.socialProfiles) yield value;
}

function* textsOfRecord(lead: Lead): Generator<string | undefined> {
  yield lead.name.value;
  yield lead.jobTitle?.value;
  yield lead.organization?.value;
  yield lead.industry?.value;
  for (const { shown } of lead.phones) yield shown;
  for (const { value } of lead.emails) yield value;
  for (const { value } of lead.websites) yield value;
  for (const address of lead.addresses) {
    yield address.text;
    yield address.locality;
    yield address.region;
  }
  for (const { shown } of lead.registrationNumbers) yield shown;
  for (const { value } of lead.socialProfiles) yield value;
  for (const person of lead.people) yield* textsOfPerson(person);
}

function* textsOfFollowUp(lead: Lead): Generator<string> {
  for (const criterion of criteria) {
    const { note, evidence } = lead.qualification.criteria[criterion];
    yield note;
    for (const { quote } of evidence) yield quote;
  }
  yield lead.stage.reason;
  yield lead.sourceSite;
  yield* lead.tags;
  yield lead.note;
  yield lead.responsible;
  yield lead.paidOrders;
  yield lead.preliminaryOrders;
  for (const value of Object.values(lead.ownValues ?? {})) yield String(value);
  for (const { note } of lead.touches ?? []) yield note;
  if (lead.due) yield lead.due.note;
  for (const { product } of lead.sales ?? []) yield product;
  for (const { url, title } of lead.visits) {
    yield url;
    yield title;
  }
  yield String(lead.number);
}

/** Numbers without their spaces, so that "541 000" and "541000" find the same phone. */
function* compactNumbers(lead: Lead): Generator<string> {
  for (const { e164, shown } of [...lead.phones, ...lead.people.flatMap(({ phones }) => phones)]) {
    if (e164) yield e164.slice(1);
    yield shown.replace(/\D/g, '');
  }
  for (const { value } of lead.registrationNumbers) yield value.toLowerCase();
}

/**
 * Every text of a lead, folded (see foldText), one a line: what a search runs over. A word of a
 * search never matches across two texts, since no folded word contains a line break.
 */
export function leadSearchText(lead: Lead): string {
  const lines: string[] = [];
  for (const text of textsOfRecord(lead)) if (text) lines.push(foldText(text));
  for (const text of textsOfFollowUp(lead)) if (text) lines.push(foldText(text));
  lines.push(...compactNumbers(lead));
  return lines.join('\n');
}

const numberLike = /^[\d\s+()./-]+$/;

/**
 * What a search looks for in search texts: of one of the lists every word must occur, in any order
 * and anywhere. What looks like a phone or company number is also looked for by its digits, without
 * the zeros in front (a trunk "0", an international "00").
 */
export function wordsSearched(typed: string): readonly (readonly string[])[] {
  const words = foldText(typed).split(' ').filter(Boolean);
  const digits = numberLike.test(typed) ? typed.replace(/\D/g, '').replace(/^0+/, '') : '';
  const same = digits.length < 3 || (words.length === 1 && words[0] === digits);
  return same ? [words] : [[digits], words];
}

/** A test for search texts, see `wordsSearched`. */
export function searchFor(typed: string): (searchText: string) => boolean {
  const lists = wordsSearched(typed);
  return (text) => lists.some((words) => words.every((word) => text.includes(word)));
}
