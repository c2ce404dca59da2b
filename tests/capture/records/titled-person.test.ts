import { describe, expect, it } from 'vitest';
import { asTitledPerson } from '@/lib/capture/records/titled-person';
import { findingsOf, found } from './found';

const typeOf = (name: string, url = 'https://www.clinicfinder.example/dr/7') => {
  const record = found({ names: name });
  return asTitledPerson(record, findingsOf([record], { url, headings: [name] })).type;
};

describe('asTitledPerson', () => {
  it.each(['Dr. Jane Sample, MD', 'MUDr. Jan Novák', 'Dr. med. Anna Beispiel'])(
    'takes %s on a directory for a person',
    (name) => {
      expect(typeOf(name)).toBe('person');
    },
  );

  it.each(['Dr. Drains', 'Mr Rooter Plumbing', 'Dr. Sample GmbH', 'Zahnarztpraxis Dr. Beispiel'])(
    'leaves %s a company',
    (name) => {
      expect(typeOf(name)).toBe('organization');
    },
  );

  it('leaves the practice on its own site a company', () => {
    expect(typeOf('Dr. Anna Beispiel', 'https://www.annabeispiel.example/praxis')).toBe(
      'organization',
    );
  });

  it.each([
    ['Ärztin, Frauenärztin (Gynäkologin)', ['Ärztin, Frauenärztin (Gynäkologin)']],
    ['38 Bewertungen', []],
  ])('reads the line below the heading: %s', (text, titles) => {
    const record = found({ names: 'Dr. med. Anna Beispiel' });
    const findings = findingsOf([record], {
      url: 'https://www.clinicfinder.example/dr/7',
      headings: ['Dr. med. Anna Beispiel'],
      lines: [{ text: 'Dr. med. Anna Beispiel', heading: true }, { text }],
    });
    expect(asTitledPerson(record, findings).jobTitles.map(({ value }) => value)).toEqual(titles);
  });
});
