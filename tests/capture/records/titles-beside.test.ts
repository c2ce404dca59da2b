import { describe, expect, it } from 'vitest';
import { titlesBeside } from '@/lib/capture/records/titles-beside';
import { personNameKey } from '@/lib/domain/normalize/person-name';

const read = (texts: readonly string[], ...names: string[]) => {
  const titles = titlesBeside(
    texts.map((text) => ({ text })),
    names,
  );
  return names.map((name) => titles.get(personNameKey(name))?.title);
};

describe('titlesBeside', () => {
  it.each([
    ['Hospodář: Václav Vzorek ml.', 'Václav Vzorek', 'Hospodář'],
    ['Inh. Heike Muster', 'Heike Muster', 'Inh.'],
    ['Heike Muster (Heilpraktikerin, Logopädin)', 'Heike Muster', 'Heilpraktikerin, Logopädin'],
    ['Мими Примерова- логопед', 'Мими Примерова', 'логопед'],
    ['© 2030 Salon Test · Inhaberin Mirela Muster · Impressum', 'Mirela Muster', 'Inhaberin'],
    ['Jana Vzorková, pokladnice, tel.: 541 000 001', 'Jana Vzorková', 'pokladnice'],
    ['Igazgató dr. Példa Sarolta telefonszám: 1', 'Példa Sarolta', 'Igazgató'],
    ['Obchodní ředitel Ing. Mgr. Jan Vzorek', 'Jan Vzorek', 'Obchodní ředitel'],
    ['Heike Muster (Stellv. Vorsitzende) | Egon Muster', 'Heike Muster', 'Stellv. Vorsitzende'],
    ['Jane Sample, Director - Lawns and Ponds', 'Jane Sample', 'Director - Lawns and Ponds'],
    ['Jane Sample, Director - Peter Sample', 'Jane Sample', 'Director'],
    ['Hon. Treasurer - Jane Sample', 'Jane Sample', 'Hon. Treasurer'],
    [
      'Jane Sample - Deputy Manager / Leader of Group 2 / Cook',
      'Jane Sample',
      'Deputy Manager / Leader of Group 2 / Cook',
    ],
  ])('takes it from the name’s own line: %s', (line, name, title) => {
    expect(read([line], name)).toEqual([title]);
  });

  it.each([
    'Jana Vzorková, Lipová 12, Brno',
    'Jana Vzorková – Provozní doba',
    'Jana Vzorková, Petr Kuchař',
  ])('leaves what is no title: %s', (line) => {
    expect(read([line], 'Jana Vzorková')).toEqual([undefined]);
  });

  it('takes the line below, or above where the page does so for most', () => {
    const below = ['Anna Muster', 'Kassiererin', 'Egon Muster', 'Schriftführer', 'Seite drucken'];
    expect(read(below, 'Anna Muster', 'Egon Muster')).toEqual(['Kassiererin', 'Schriftführer']);
    const above = ['Kassiererin', 'Anna Muster', 'Beisitzerin', 'Vera Muster', 'Toni Muster'];
    expect(read(above, 'Anna Muster', 'Vera Muster')).toEqual(['Kassiererin', 'Beisitzerin']);
  });

  it('takes what is no known title where most have theirs in its place', () => {
    const cards = [
      ...['Chair', 'Jane Sample', '555-0101', 'Secretary', 'Peter Sample', '555-0102'],
      ...['Treasurer', 'Anna Sample', '555-0103', 'Keeper of the Ropes', 'Tom Sample', '555-0104'],
    ];
    expect(read(cards, 'Jane Sample', 'Peter Sample', 'Anna Sample', 'Tom Sample')).toEqual([
      'Chair',
      'Secretary',
      'Treasurer',
      'Keeper of the Ropes',
    ]);
    const linked = cards.map((text) => (text.startsWith('Keeper') ? 'Send a message' : text));
    expect(read([...linked, 'Send a message'], 'Jane Sample', 'Tom Sample')).toEqual([
      'Chair',
      undefined,
    ]);
  });

  it('says which line is the neighbour’s', () => {
    const lines = [
      'Obmann',
      'Anna Muster',
      'Kassier',
      'Egon Muster',
      'Schriftführer',
      'Vera Muster',
    ];
    const titles = titlesBeside(
      [...lines, 'Ende'].map((text) => ({ text })),
      ['Anna Muster', 'Egon Muster', 'Vera Muster'],
    );
    expect([...titles.values()].map(({ title }) => title)).toEqual([
      'Obmann',
      'Kassier',
      'Schriftführer',
    ]);
  });

  it('goes on on the next line, and ends with its sentence', () => {
    const lines = ['Wiebke Muster', 'Verwaltungsangestellte der', 'Musterstiftung'];
    expect(read(lines, 'Wiebke Muster')).toEqual(['Verwaltungsangestellte der Musterstiftung']);
    const sentences = ['Инна Примерова', 'Врач стоматолог высшей категории. В 2004 она'];
    expect(read(sentences, 'Инна Примерова')).toEqual(['Врач стоматолог высшей категории']);
  });
});
