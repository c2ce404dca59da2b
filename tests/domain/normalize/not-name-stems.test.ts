import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { isNoNameStem } from '@/lib/domain/normalize/not-name-stems';

describe('isNoNameStem', () => {
  it.each([
    'Rathaus',
    'Einwohnermeldewesen',
    'Gemeindekasse',
    'Schulteam',
    'Tanszék',
    'Департамента',
    'Противопоказания',
    'Oddelenie',
    'Wydziału',
    'Comisia',
    'Handelsregisteramt',
    'Staatsministerium',
    'Kutatóközpont',
    'Fakultāte',
    'Σύλλογος',
    'Mairie',
  ])('%s is nobody’s name', (word) => {
    expect(isNoNameStem(foldText(word))).toBe(true);
  });

  it.each(['Vzorková', 'Mustermann', 'Примеров', 'Kowalska', 'Popescu', 'Karol'])(
    '%s may be one',
    (word) => {
      expect(isNoNameStem(foldText(word))).toBe(false);
    },
  );
});
