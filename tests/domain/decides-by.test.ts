import { describe, expect, it } from 'vitest';
import { decidesBy } from '@/lib/domain/decides-by';

describe('decidesBy', () => {
  it.each([
    'jednatel',
    'Jednatelka společnosti',
    'generální ředitel',
    'CEO',
    'CEO & Co-founder',
    'Managing Director',
    'juhatuse liige',
    'ügyvezető igazgató',
    'Director general',
    'Генеральный директор',
    'Geschäftsführerin',
    'majitelka',
    'ředitel',
  ])('%s decides', (title) => {
    expect(decidesBy(title)).toBe(true);
  });

  it.each([
    'obchodní zástupce',
    'asistentka jednatele',
    'Assistant to the CEO',
    'accountant',
    'технический директор',
    'ředitel výroby',
    'raamatupidaja',
    'Vice President Sales',
    undefined,
  ])('%s does not', (title) => {
    expect(decidesBy(title)).toBe(false);
  });
});
