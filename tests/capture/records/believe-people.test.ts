import { describe, expect, it } from 'vitest';
import { addFound, type FoundPerson, foundPerson, foundRecord } from '@/lib/capture/found-record';
import { believePeople, isBelievable } from '@/lib/capture/records/believe-people';

function person(name: string, evidence?: FoundPerson['evidence'], title?: string): FoundPerson {
  const found = foundPerson();
  addFound(found.names, name, 'visible-text', 'name');
  addFound(found.jobTitles, title, 'visible-text', 'title beside the name');
  if (evidence) found.evidence = evidence;
  return found;
}

describe('isBelievable', () => {
  it('believes what structured data states', () => {
    const found = foundPerson();
    addFound(found.names, 'Zzyzx', 'json-ld', 'Person');
    expect(isBelievable(found)).toBe(true);
  });

  it('believes a title unless the words are none of a name', () => {
    expect(isBelievable(person('Xanthe Qwerty', undefined, 'owner'))).toBe(true);
    expect(isBelievable(person('Pipe Replacement', undefined, 'Lead'))).toBe(false);
    expect(isBelievable(person('Virginia Beach', undefined, 'agent'))).toBe(false);
  });

  it('asks the more the less else speaks for a name', () => {
    expect(isBelievable(person('Guy Exampl', 'card'))).toBe(true);
    expect(isBelievable(person('Chelsea Exampl', 'text'))).toBe(false);
    expect(isBelievable(person('Xanthe Qwerty', 'card'))).toBe(false);
    expect(isBelievable(person('Steve Example', 'text'))).toBe(true);
    expect(isBelievable(person('Helpful Tips', 'line'))).toBe(false);
  });

  it('leaves away what menus and headings say before and behind a name', () => {
    const people = ['Meet Jane Sample', 'Peter Sample, FAQ', 'Jane Roe, MBA'].map((name) =>
      person(name),
    );
    const record = believePeople({ ...foundRecord('organization', 'subject'), people });
    const names = record.people.map((one) => one.names[0]?.value);
    expect(names).toEqual(['Jane Sample', 'Peter Sample', 'Jane Roe, MBA']);
  });

  it('takes a heading of people for nobody, unless a given name begins it', () => {
    expect(isBelievable(person('League Officers', undefined, 'President'))).toBe(false);
    expect(isBelievable(person('Jane Cast', undefined, 'President'))).toBe(true);
  });

  it('takes a given name alone only with a title', () => {
    expect(isBelievable(person('Kateřina', undefined, 'účetní'))).toBe(true);
    expect(isBelievable(person('Kateřina', 'line'))).toBe(false);
    expect(isBelievable(person('Produkty', undefined, 'ředitel'))).toBe(false);
  });

  it('believes whose mailbox is their given name or their surname', () => {
    for (const mailbox of ['gus@sample.example', 'wintermute@sample.example']) {
      const found = person('Gus Wintermute', 'card');
      addFound(found.emails, mailbox, 'visible-text', 'e-mail');
      expect(isBelievable(found)).toBe(true);
    }
  });

  it('believes whose mailbox is made of initial and surname', () => {
    const withMailbox = (name: string, email: string) => {
      const found = person(name, 'card');
      addFound(found.emails, email, 'visible-text', 'text');
      return isBelievable(found);
    };
    expect(withMailbox('Xanthe Qwerty', 'xqwer@sampleworks.example')).toBe(true);
    expect(withMailbox('Xanthe Qwerty', 'shop@sampleworks.example')).toBe(false);
  });

  it('believes degrees on both sides of a name nobody lists', () => {
    expect(isBelievable(person('Dr. Xanthe Qwerty, DDS', 'line'))).toBe(true);
    expect(isBelievable(person('Xanthe Qwerty', 'line'))).toBe(false);
  });
});

describe('believePeople', () => {
  it("keeps the contacts of what turned out to be nobody as the record's own", () => {
    const desk = person('Orders Desk', 'said');
    addFound(desk.emails, 'orders@sampleworks.example', 'visible-text', 'text');
    const steve = person('Steve Example', 'said');
    addFound(steve.emails, 'steve@sampleworks.example', 'visible-text', 'text');
    const record = { ...foundRecord('organization', 'subject'), people: [desk, steve] };
    const { people, emails } = believePeople(record);
    expect(people).toEqual([steve]);
    expect(emails.map(({ value }) => value)).toEqual(['orders@sampleworks.example']);
  });

  it('believes a name nobody lists among cards that are mostly people, not alone', () => {
    const cards = ['Steve Example', 'Tobias Specimen', 'Xylda Qwerty'].map((name) =>
      person(name, 'card'),
    );
    const found = (people: FoundPerson[]) =>
      believePeople({ ...foundRecord('organization', 'subject'), people }).people;
    expect(found(cards)).toEqual(cards);
    expect(found(cards.slice(1))).toEqual(cards.slice(1, 2));
  });
});
