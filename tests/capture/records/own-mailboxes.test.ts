import { describe, expect, it } from 'vitest';
import { withOwnMailboxes } from '@/lib/capture/records/own-mailboxes';
import type { CapturedRecord, ContactPerson } from '@/lib/domain/captured-record';

const origin = { source: 'visible-text', where: 'text', page: 'https://works.example/', at: 0 };
const mail = (value: string) => ({ value, origin }) as unknown as CapturedRecord['emails'][number];
const person = (name: string, ...emails: string[]) =>
  ({ id: name, name, emails: emails.map(mail) }) as unknown as ContactPerson;

function own(people: ContactPerson[], ...emails: string[]): string[][] {
  return withOwnMailboxes(people, ['info@works.example', ...emails].map(mail)).map((one) =>
    one.emails.map(({ value }) => value),
  );
}

describe('withOwnMailboxes', () => {
  it.each(['jane.sample', 'jsample', 'sample.jane', 'samplej', 'jane', 'Sample'])(
    'ties %s@ to its owner',
    (local) => {
      expect(
        own([person('Ing. Jane Sample'), person('Peter Novel')], `${local}@works.example`),
      ).toEqual([[`${local}@works.example`], []]);
    },
  );

  it.each([
    [
      'one of two who are called so',
      [person('Jane Sample'), person('John Sample')],
      'sample@works.example',
    ],
    [
      'somebody who has another',
      [person('Jane Sample', 'boss@works.example')],
      'jsample@works.example',
    ],
    ['nobody', [person('Jane Sample')], 'info@works.example'],
  ])('gives %s none', (_, people, email) => {
    expect(
      own(people, email)
        .flat()
        .filter((value) => value === email),
    ).toEqual([]);
  });

  it('leaves a company its only mailbox', () => {
    expect(
      withOwnMailboxes([person('Jane Sample')], [mail('sample@works.example')])[0]?.emails,
    ).toEqual([]);
  });

  it('leaves a mailbox with whom it was read', () => {
    const people = [person('Jane Sample', 'peter@works.example'), person('Peter Novel')];
    expect(own(people, 'peter@works.example')).toEqual([['peter@works.example'], []]);
  });
});
