import { describe, expect, it } from 'vitest';
import { isOwnPerson } from '@/lib/capture/records/own-people';

describe('isOwnPerson', () => {
  it.each([
    'The workshop was founded in 1994 by ',
    'Owned and operated by the brothers ',
    'Your hosts are ',
    'Der Betrieb wird geführt von ',
    'Inhaberin: ',
    'Firmu založil v roce 1994 pan ',
    'Firma założona w 1994 roku przez ',
    'Atelier fondé en 1994 par ',
    'Компанию основал ',
    'Founded by Anna and ',
  ])('takes who is named behind “%s” for one of the company', (before) => {
    expect(isOwnPerson(before, '.')).toBe(true);
  });

  it('takes who is said to have founded it', () => {
    expect(isOwnPerson('', ' founded the company in 1994.')).toBe(true);
  });

  it.each(['The award was won by ', 'We thank ', 'Text by '])(
    'takes nobody behind “%s”',
    (before) => {
      expect(isOwnPerson(before, ' was there.')).toBe(false);
    },
  );
});
