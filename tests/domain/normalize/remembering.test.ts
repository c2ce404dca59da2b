import { describe, expect, it } from 'vitest';
import { remembering } from '@/lib/domain/normalize/remembering';

describe('a function of a text that remembers its answers', () => {
  it('is asked once for a text, also where it has no answer', () => {
    const asked: string[] = [];
    const lengthOf = remembering((text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([lengthOf('Brno'), lengthOf('Brno'), lengthOf(''), lengthOf('')]).toEqual([
      4,
      4,
      undefined,
      undefined,
    ]);
    expect(asked).toEqual(['Brno', '']);
  });

  it('keeps no more than it may, and no long texts', () => {
    let asked = 0;
    const same = remembering((text) => {
      asked += 1;
      return text;
    }, 2);
    for (const text of ['a', 'b', 'c', 'a']) expect(same(text)).toBe(text);
    expect(asked).toBe(4);
    const long = 'x'.repeat(500);
    expect([same(long), same(long)]).toEqual([long, long]);
    expect(asked).toBe(6);
  });
});
