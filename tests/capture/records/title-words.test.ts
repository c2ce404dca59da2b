import { describe, expect, it } from 'vitest';
import { looksLikeJobTitle } from '@/lib/capture/records/title-words';

describe('looksLikeJobTitle', () => {
  it.each([
    'Managing Director',
    'Farrier',
    'Motoring Correspondent',
    'H.M. Coroner',
    'Kassör',
    'Suppleant 1',
    'Næstformand',
    'Bestyrelsesmedlem',
    'Helsesekretær',
    'Avlskonsulent',
    'Kilpailujohtaja',
    'Rahastonhoitaja',
  ])('%s', (title) => expect(looksLikeJobTitle(title)).toBe(true));

  it.each(['Garvargatan 11B', 'Our musicians want to hear from you', 'Opening hours'])(
    'not %s',
    (text) => expect(looksLikeJobTitle(text)).toBe(false),
  );
});
