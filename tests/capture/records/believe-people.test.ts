import { describe, expect, it } from 'vitest';
import { addFound, type FoundPerson, foundPerson } from '@/lib/capture/found-record';
import { isBelievable } from '@/lib/capture/records/believe-people';

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

  it('takes a given name alone only with a title', () => {
    expect(isBelievable(person('Kateřina', undefined, 'účetní'))).toBe(true);
    expect(isBelievable(person('Kateřina', 'line'))).toBe(false);
    expect(isBelievable(person('Produkty', undefined, 'ředitel'))).toBe(false);
  });
});
