import { describe, expect, it } from 'vitest';
import { turnedNames } from '@/lib/capture/records/turned-names';

const read = (...texts: string[]) => turnedNames(texts.map((text) => ({ text })));

describe('turnedNames', () => {
  it('reads surnames before given names, with the title below', () => {
    expect(read('Bellweather, Susan', 'Superintendent', 'Sandhurst, Timothy J.', 'Room 4')).toEqual(
      [{ name: 'Susan Bellweather', title: 'Superintendent' }, { name: 'Timothy J. Sandhurst' }],
    );
  });

  it.each([
    ['towns and their states', ['Springfield, Virginia', 'Marsden, Georgia']],
    ['given names in a row', ['Susan, Timothy', 'Martin, Peter']],
    ['a single line', ['Bellweather, Susan']],
    ['things', ['Kitchens, Susan', 'Street, Martin']],
  ])('leaves out %s', (_, texts) => {
    expect(read(...texts)).toEqual([]);
  });
});
