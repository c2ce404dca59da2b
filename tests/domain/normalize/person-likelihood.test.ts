import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulGivenNames, givenNames } from '@/lib/domain/normalize/given-names';
import { isGivenName, personLikelihood } from '@/lib/domain/normalize/person-likelihood';

describe('given names', () => {
  it('are folded, sorted out and many', () => {
    expect([...givenNames].length).toBeGreaterThan(6000);
    // They are looked up by their order.
    expect([...givenNames].filter((name) => !givenNames.has(name))).toEqual([]);
    for (const name of [...givenNames, ...doubtfulGivenNames])
      expect(name).toMatch(/^\p{Ll}{2,}$/u);
    expect([...doubtfulGivenNames].filter((name) => givenNames.has(name))).toEqual([]);
  });

  it.each(['Jana', 'Olga', 'Сергей', 'Jean-Pierre', 'Γιώργος'])('%s is one', (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  it.each(['Kontakt', 'Victoria', 'Summer', 'anna', 'ANNA', '', 'Jana Nová'])(
    '%s is none, or a word as well',
    (name) => {
      expect(isGivenName(name)).toBe(false);
    },
  );
});

describe('personLikelihood', () => {
  it.each(['Steve Example', 'Иванов Иван Иванович', 'Иванов И. И.', 'Mrs Example', 'Brother Paul'])(
    '%s tells by itself or with a little help',
    (name) => {
      expect(personLikelihood(name)).toBeGreaterThan(0);
    },
  );

  it.each([
    'Biológiai Intézet',
    'Департамента Малых Форм',
    'TSV Musterdorf',
    'ES Val de Test',
    'Musterhafter Kompass Abteilung',
    'Exemplarischer Kompass',
    'Comisia de Exemple',
    'Val de Test',
    'Minta Sámuel Református Szeretetszolgálat',
  ])('%s is nobody', (text) => {
    expect(personLikelihood(text)).toBeLessThan(-1);
  });

  it.each(['Elder Care', 'Brother Printers', 'Father Daughter Dance'])('%s is no one', (text) => {
    expect(personLikelihood(text)).toBeLessThan(2);
  });

  it.each(['Mieczysława Wzór', 'Želmíra Vzorková', 'Zvonimir Primjer', 'Θρασύβουλος Παράδειγμα'])(
    '%s has a given name of Central or Eastern Europe',
    (name) => {
      expect(personLikelihood(name)).toBeGreaterThan(2);
    },
  );

  it.each(['Nadeem Example', 'Sunita Example', 'Adekunle Example', 'Llewelyn Example'])(
    '%s has a given name of South Asia, Africa or Wales',
    (name) => {
      expect(personLikelihood(name)).toBeGreaterThan(2);
    },
  );

  it.each(['Ram Maruti Colony', 'Opp Gandhi Maidan', 'Juris Doctorate', 'Cooper Lofts'])(
    '%s is a place or a degree',
    (text) => {
      expect(personLikelihood(text)).toBeLessThan(1);
    },
  );

  it.each(['Példa Gyuláné', 'Mintáné Példa Hajnalka'])('%s is a wife', (name) => {
    expect(personLikelihood(name)).toBeGreaterThan(2);
  });

  it('knows the order of the page’s language', () => {
    expect(personLikelihood('Példa Anna', 'hu')).toBeGreaterThan(personLikelihood('Példa Anna'));
  });

  it('answers for any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(Number.isFinite(personLikelihood(text))).toBe(true);
      }),
    );
    expect(Number.isFinite(personLikelihood('Jana '.repeat(500_000)))).toBe(true);
  });
});
