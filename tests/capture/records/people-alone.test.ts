import { describe, expect, it } from 'vitest';
import { addFound, type FoundPerson, foundPerson } from '@/lib/capture/found-record';
import { peopleAlone } from '@/lib/capture/records/people-alone';

const context = { page: 'https://praise.example/', now: 0 };

function person(name: string, evidence: FoundPerson['evidence']): FoundPerson {
  const found = foundPerson('other');
  addFound(found.names, name, 'visible-text', 'text');
  found.evidence = evidence;
  return found;
}

const namesOf = (...people: FoundPerson[]) =>
  peopleAlone(people, context, 'en').map(({ name }) => name.value);

describe('peopleAlone', () => {
  it('makes records of who signs a page that names nobody else', () => {
    expect(namesOf(person('Maureen Sampleton', 'line'), person('Trish', 'line'))).toEqual([
      'Maureen Sampleton',
      'Trish',
    ]);
    expect(namesOf(person('Karyl H.', 'card'))).toEqual(['Karyl H.']);
  });

  it('makes none where no name is sure', () => {
    expect(namesOf(person('Quick Climb', 'line'), person('Trish', 'line'))).toEqual([]);
  });
});
