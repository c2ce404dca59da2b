import { describe, expect, it } from 'vitest';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { notNames, personNames } from '../../support/person-names';

const languages: Readonly<Record<string, string>> = {
  Hungarian: 'hu',
  Romanian: 'ro',
  Russian: 'ru',
};

describe('names of people', () => {
  it.each(
    Object.entries(personNames).flatMap(([culture, names]) =>
      names.map((name) => [culture, name] as const),
    ),
  )('%s: %s', (culture, name) => {
    expect(personLikelihood(name, languages[culture])).toBeGreaterThanOrEqual(1);
  });

  it('stand by themselves, with hardly an exception', () => {
    const all = Object.entries(personNames).flatMap(([culture, names]) =>
      names.map((name) => personLikelihood(name, languages[culture])),
    );
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter((likelihood) => likelihood >= 3).length / all.length).toBeGreaterThan(0.9);
  });
});

describe('what is no name of a person', () => {
  it.each(
    Object.entries(notNames).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)),
  )('%s: %s', (_, text) => {
    expect(personLikelihood(text)).toBeLessThan(2);
  });

  it('is mostly told at once', () => {
    const all = Object.values(notNames)
      .flat()
      .map((text) => personLikelihood(text));
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter((likelihood) => likelihood <= 0).length / all.length).toBeGreaterThan(0.95);
  });
});
