import { describe, expect, it } from 'vitest';
import { nameParts } from '@/lib/domain/normalize/name-parts';

describe('nameParts', () => {
  it.each([
    ['Jana Brázdová', undefined, 'Jana', 'Brázdová', ''],
    ['Ing. Jana Brázdová, Ph.D.', undefined, 'Jana', 'Brázdová', 'Ing. Ph.D.'],
    ['Brázdová, Jana', undefined, 'Jana', 'Brázdová', ''],
    ['Jan van der Berg', undefined, 'Jan', 'van der Berg', ''],
    ['Kőrösi Ágnes', 'HU', 'Ágnes', 'Kőrösi', ''],
    ['Иванов Иван Иванович', undefined, 'Иван Иванович', 'Иванов', ''],
    ['Madonna', undefined, '', 'Madonna', ''],
    ['', undefined, '', '', ''],
  ])('%j in %s', (full, country, given, family, titles) => {
    expect(nameParts(full, country)).toEqual({ given, family, titles });
  });
});
