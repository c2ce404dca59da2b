import type { CapturedRecord, ContactPerson } from '@/lib/domain/captured-record';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { stripTitles } from '@/lib/domain/normalize/person-name';

type Emails = CapturedRecord['emails'];

/** What mailboxes are made of somebody's name: "jane.sample", "jsample", "samplej", "jane", "sample". */
function mailboxesOf(name: string): ReadonlySet<string> {
  const words = foldText(stripTitles(name).name)
    .split(' ')
    .filter((word) => word.length > 1);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || last.length < 3) return new Set();
  const pairs = [
    [first, last],
    [first.charAt(0), last],
  ];
  return new Set([
    ...pairs.flatMap(([a = '', b = '']) => [a + b, b + a]),
    first,
    last,
    words.join(''),
  ]);
}

/**
 * The people with the mailboxes that are made of their own names, wherever on the page they stand: of
 * those who have none, where nobody else has it and no second person is called so.
 */
export function withOwnMailboxes(
  people: readonly ContactPerson[],
  emails: Emails,
): ContactPerson[] {
  // A company's only mailbox is its own, whoever reads it.
  if (emails.length < 2) return [...people];
  const taken = new Set(people.flatMap((person) => person.emails.map(({ value }) => value)));
  const free = emails.filter(({ value }) => !taken.has(value));
  const owners = new Map<string, ContactPerson[]>();
  for (const person of people)
    for (const mailbox of mailboxesOf(person.name)) {
      const same = owners.get(mailbox);
      if (same) same.push(person);
      else owners.set(mailbox, [person]);
    }
  const own = new Map<ContactPerson, Emails>();
  for (const email of free) {
    const local = foldText(email.value.split('@')[0] ?? '').replace(/ /g, '');
    const [person, second] = owners.get(local) ?? [];
    if (!person || second || person.emails.length > 0) continue;
    own.set(person, [...(own.get(person) ?? []), email]);
  }
  return people.map((person) => ({ ...person, emails: own.get(person) ?? person.emails }));
}
