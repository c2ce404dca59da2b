import { describe, expect, it } from 'vitest';
import { shareContacts } from '@/lib/capture/records/shared-contacts';
import { found, type Parts } from './found';

const withPeople = (...people: Parts[]) => {
  const record = found({
    names: 'Hartwell Hall',
    people: people.map((person) => ({ jobTitles: 'Manager', ...person })),
  });
  for (const person of record.people) person.evidence = 'said';
  shareContacts(record);
  return record;
};

describe('shareContacts', () => {
  it('gives the company the contacts below its only person, but for their own mailbox', () => {
    const { phones, emails, people } = withPeople({
      names: 'Jane Sample',
      phones: '020 7946 0018',
      emails: ['events@hartwell.test', 'jane@hartwell.test'],
    });
    expect(phones.map(({ value }) => value)).toEqual(['020 7946 0018']);
    expect(emails.map(({ value }) => value)).toEqual(['events@hartwell.test']);
    expect(people[0]?.emails.map(({ value }) => value)).toEqual(['jane@hartwell.test']);
  });

  it('leaves those of several people to them', () => {
    const { phones } = withPeople(
      { names: 'Jane Sample', phones: '020 7946 0018' },
      { names: 'John Vale', phones: '020 7946 0019' },
    );
    expect(phones).toEqual([]);
  });
});
