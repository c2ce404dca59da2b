import { describe, expect, it } from 'vitest';
import { townAbove, townNamed } from '@/lib/capture/records/town-above';

describe('townAbove', () => {
  it.each([
    ['Brno:', undefined, { locality: 'Brno' }],
    ['Prodejna Brno', 'CZ', { locality: 'Brno' }],
    ['Cluj-Napoca', 'RO', { locality: 'Cluj-Napoca' }],
    ['г. Казань', 'RU', { locality: 'Казань' }],
    ['Springfield, IL', undefined, { locality: 'Springfield', region: 'IL', country: 'US' }],
  ])('finds the town in %j', (text, country, town) => {
    expect(townAbove(text, country)).toEqual(town);
  });

  it.each([
    ['Kvítek nářadí s.r.o.', 'CZ'],
    ['Opening hours', undefined],
    ['Springfield, Flower House', 'US'],
    ['Brno, Praha, Ostrava', 'CZ'],
  ])('finds none in %j', (text, country) => {
    expect(townAbove(text, country)).toBeUndefined();
  });

  it('tells a town from what is called after one', () => {
    expect([townNamed('Brno', 'CZ'), townNamed('Prodejna Brno', 'CZ')]).toEqual([
      { locality: 'Brno' },
      undefined,
    ]);
  });
});
