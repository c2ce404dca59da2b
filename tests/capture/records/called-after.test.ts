import { describe, expect, it } from 'vitest';
import { isOffer } from '@/lib/capture/records/called-after';
import { wordsOf } from '@/lib/capture/records/name-runs';
import { proseNames } from '@/lib/capture/records/prose-names';

const namesIn = (text: string, language = 'en') =>
  proseNames(text, wordsOf(text), language).map(({ name }) => name);

describe('names in a sentence', () => {
  it.each([
    ['Since 1950 Barbara Sampleton & Sons have made boots by hand.'],
    ['Every summer the Barbara Sampleton sails from the old harbour.'],
    ['We proudly carry Barbara Sampleton and other brands of boots.'],
    ['Find us at Barbara Sampleton 12, 602 00 Sampletown.'],
  ])('are nobody where a thing is called so: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['The mill was founded in 1994 by Barbara Sampleton near the river.', ['Barbara Sampleton']],
    ['Please ask for Xyzelda Sampleton at the desk in the hall.', ['Xyzelda Sampleton']],
    [
      'Thanks go to Barbara Sampleton, Xyzelda Probe and Gordon Mustering for the help.',
      ['Barbara Sampleton', 'Gordon Mustering', 'Xyzelda Probe'],
    ],
  ])('are somebody where only people stand: %s', (text, names) => {
    expect(namesIn(text).sort()).toEqual(names);
  });
});

it('tells an offer by its price', () => {
  expect(['Gordon Sampleton boots, 89 €', 'Gordon Sampleton'].map(isOffer)).toEqual([true, false]);
});
