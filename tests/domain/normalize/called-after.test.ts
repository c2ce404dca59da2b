import { describe, expect, it } from 'vitest';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';

describe('names in the genitive', () => {
  it.each([
    ['Jana Vzorného', 'cs'],
    ['Josefa Kajetána Vzora', 'cs'],
    ['Karola Ukázkového', 'sk'],
    ['Jana Przykładowskiego', 'pl'],
    ['Максима Примерского', 'ru'],
  ])('%s is what something is called after', (name, language) => {
    expect(personLikelihood(name, language)).toBeLessThan(2);
  });

  it.each([
    ['Jana Vzorová', 'cs'],
    ['Jana Vzorná', 'cs'],
    ['Jan Svoboda', 'cs'],
    ['Anna Przykładowska', 'pl'],
    ['Анна Примерова', 'ru'],
    ['Josefa Musterova', 'de'],
  ])('%s is somebody', (name, language) => {
    expect(personLikelihood(name, language)).toBeGreaterThan(2);
  });
});
