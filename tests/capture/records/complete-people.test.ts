import { describe, expect, it } from 'vitest';
import { addFound, foundPerson, foundRecord } from '@/lib/capture/found-record';
import { completePeople } from '@/lib/capture/records/complete-people';

function complete(name: string, title: string | undefined, ...texts: string[]) {
  const person = foundPerson();
  addFound(person.names, name, 'visible-text', 'name');
  addFound(person.jobTitles, title, 'visible-text', 'title beside the name');
  person.evidence = 'line';
  const record = { ...foundRecord('organization', 'subject'), people: [person] };
  const [found] = completePeople(
    [record],
    texts.map((text) => ({ text })),
  );
  const [one] = found?.people ?? [];
  return [one?.names[0]?.value, one?.jobTitles[0]?.value, one?.evidence];
}

describe('completePeople', () => {
  it('adds title and degree, and believes a degree', () => {
    expect(complete('Bogna Wzór', undefined, 'mgr Bogna Wzór', 'fizjoterapeutka')).toEqual([
      'mgr Bogna Wzór',
      'fizjoterapeutka',
      'card',
    ]);
  });

  it('keeps a title, unless the page says more of it', () => {
    const beside = 'Heike Muster (Logopädin, Heilpraktikerin)';
    expect(complete('Heike Muster', 'Inhaberin', beside)[1]).toBe('Inhaberin');
    expect(complete('Heike Muster', 'Logopädin', beside)[1]).toBe('Logopädin, Heilpraktikerin');
    const parts = 'Jane Sample - Cook / Head Cook / Baker';
    expect(complete('Jane Sample', 'Cook', parts)[1]).toBe('Cook / Head Cook / Baker');
    expect(complete('Jane Sample', 'Cook, Head Cook', parts)[1]).toBe('Cook / Head Cook / Baker');
  });

  it('takes the subject in brackets behind a title for nobody', () => {
    const lines = ['Jane Sample', 'SENIOR TEACHER (TEST LITERATURE)'];
    expect(complete('TEST LITERATURE', 'TEACHER', ...lines)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(complete('Jane Sample', undefined, ...lines)[1]).toBe(
      'SENIOR TEACHER (TEST LITERATURE)',
    );
    expect(complete('Jane Sample', undefined, 'Secretary (Jane Sample)')[0]).toBe('Jane Sample');
  });

  it('leaves forms of address away', () => {
    expect(complete('Monsieur Régis EXEMPLE', undefined, 'Monsieur Régis EXEMPLE')[0]).toBe(
      'Régis EXEMPLE',
    );
  });
});
