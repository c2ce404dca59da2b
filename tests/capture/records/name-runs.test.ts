import { describe, expect, it } from 'vitest';
import { nameSpans, textOfSpan, wordsOf } from '@/lib/capture/records/name-runs';

const read = (text: string, language?: string) => {
  const words = wordsOf(text);
  return nameSpans(words, language).map((span) => textOfSpan(text, words, span));
};

describe('nameSpans', () => {
  it('parts several names with the surname first that follow each other without a sign', () => {
    expect(read('Exemplu Otilia Probă Răzvan Model Ionuț', 'ro')).toEqual([
      'Exemplu Otilia',
      'Probă Răzvan',
      'Model Ionuț',
    ]);
  });

  it.each([
    ['Intézményvezető Mintáné Példa Hajnalka telefonszáma', 'Mintáné Példa Hajnalka'],
    ['Lelkész: Bencéné Példa Lídia', 'Bencéné Példa Lídia'],
    ['Gondnok Példa Gyuláné, telefon', 'Példa Gyuláné'],
  ])('knows Hungarian wives by their husbands’ names: %s', (text, name) => {
    expect(read(text)).toEqual([name]);
  });

  it.each(['a Minta Zsigmond Szakkollégium diákjai', 'az Imre Példa Gimnáziumban'])(
    'finds nobody whom an institution is called after: %s',
    (text) => {
      expect(read(text, 'hu')).toEqual([]);
    },
  );

  it.each([
    'Chemin des Jeanne Bas',
    'Свт. Тихон Примерский',
    'Colegiul „Minta Bogdan” din oraș',
    'Martin Sample Primary',
    'Peter Sample Nagar',
  ])('finds nobody in a street or a school: %s', (text) => {
    expect(read(text, 'ro')).toEqual([]);
  });

  it.each(['Avd. Carmen Ejemplo, s/n', 'la Universidad Pedro de Ejemplo'])(
    'finds nobody whom a place is called after: %s',
    (text) => {
      expect(read(text, 'es')).toEqual([]);
    },
  );
});
