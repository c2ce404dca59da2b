import { describe, expect, it } from 'vitest';
import { headedLives } from '@/lib/capture/records/headed-lives';

const lives = (...texts: string[]) => headedLives(texts.map((text) => ({ text })));

describe('headedLives', () => {
  it.each([
    [
      'Orvin Sampleton',
      'As co-founder, Orvin brings almost 20 years of experience in building to the company.',
      { name: 'Orvin Sampleton', title: 'co-founder' },
    ],
    [
      'Zdislav Příkladný',
      'Zdislav vede naši dílnu od roku 2004. Ve volném čase opravuje staré motocykly a jezdí na nich.',
      { name: 'Zdislav Příkladný' },
    ],
    [
      'Carolina Sampleton',
      'In her 19 years as a lawyer, Carolina has given herself to families in all kinds of trouble.',
      { name: 'Carolina Sampleton', title: 'lawyer' },
    ],
    [
      'Tamsin R. Exampleby',
      'Originally from the coast, Ms. Exampleby now looks after all customers in the north of the county.',
      { name: 'Tamsin R. Exampleby' },
    ],
    [
      'Roswitha Musterlich',
      'Seit 2011 im Haus: Roswitha leitet den Einkauf und kümmert sich um alle Lieferanten im Süden.',
      { name: 'Roswitha Musterlich' },
    ],
  ])('tells %s', (name, life, expected) => {
    expect(lives(name, life)).toEqual([{ line: 0, ...expected }]);
  });

  it.each([
    [
      'Better Builders',
      'Better homes begin with better plans, and we have been drawing them since 1990.',
    ],
    ['Orvin Sampleton', 'Short.'],
    [
      'Our Services',
      'Our team is here to help you with everything from the first drawing to the last nail.',
    ],
    [
      'Kovárna Příkladná',
      'V kovárně vyrábíme ploty, brány a zábradlí na míru již od roku 1991 v celém kraji.',
    ],
    [
      'Orvin Sampleton Road',
      'Orvin is a village in the north, and the road leads from there down to the sea shore.',
    ],
  ])('does not take %s for somebody', (name, life) => {
    expect(lives(name, life)).toEqual([]);
  });
});
