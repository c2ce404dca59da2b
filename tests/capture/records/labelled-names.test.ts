import { describe, expect, it } from 'vitest';
import { labelledNames } from '@/lib/capture/records/labelled-names';

const read = (language: string, ...texts: string[]) =>
  labelledNames(
    texts.map((text) => ({ text })),
    language,
  ).map(({ name, title }) => (title ? `${name}: ${title}` : name));

describe('labelledNames', () => {
  it('believes labels and names nobody lists where those around are some', () => {
    expect(
      read(
        'en',
        'Director: Mildred Haigh',
        'Organist: Quorra Zintl',
        'Bell tower: Ken Dobbs, 020 7946 0011',
      ),
    ).toEqual(['Mildred Haigh: Director', 'Quorra Zintl: Organist', 'Ken Dobbs: Bell tower']);
  });

  it('takes several names behind a label', () => {
    expect(
      read('sv', 'Ordförande: Gunilla Rehnberg', 'Ledamöter: Vega Lundh, Elof Stenmark'),
    ).toEqual(['Gunilla Rehnberg: Ordförande', 'Vega Lundh', 'Elof Stenmark']);
  });

  it('reads over dots to the name', () => {
    expect(
      read(
        'it',
        'Presidente ............ Ottavio Bergamasco',
        'Segretaria ............ Donatella Rigon',
      ),
    ).toEqual(['Ottavio Bergamasco: Presidente', 'Donatella Rigon: Segretaria']);
  });

  it.each([
    ['credits', ['Director: Mildred Haigh', 'Photos: Jens Mustermeier']],
    ['labels of which none is a title', ['Colour: Sandy Brown', 'Model: Florence Lamp']],
    ['firms', ['Éditeur: SARL Exemple', 'Gérante: SAS Exemple']],
    ['a single line', ['Director: Mildred Haigh']],
  ])('leaves out %s', (_, texts) => {
    expect(read('en', ...texts).filter((said) => !said.startsWith('Mildred'))).toEqual([]);
  });
});
