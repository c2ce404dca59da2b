import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedWords } from '@/lib/domain/normalize/ordered-words';

describe('orderedWords', () => {
  const words = orderedWords(['ab abba', 'abe b ba', 'bab c', 'aa z', 'b']);

  it.each(['ab', 'abba', 'abe', 'b', 'ba', 'bab', 'c', 'aa', 'z'])('has %s', (word) => {
    expect(words.has(word)).toBe(true);
  });

  it.each(['', ' ', 'a', 'abb', 'bb', 'ab abba', 'abba ', 'zz', 'aab', '\uffff'])(
    'has not "%s"',
    (word) => {
      expect(words.has(word)).toBe(false);
    },
  );

  it('goes through all of them', () => {
    expect([...words].join(' ')).toBe('ab abba abe b ba bab c aa z b');
    expect(orderedWords([]).has('a')).toBe(false);
  });

  it('has what a set has', () => {
    const word = fc.stringMatching(/^[abc]{1,4}$/);
    const table = fc.tuple(fc.array(word), fc.array(word), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(table, fc.array(word), ([one, other, wide], asked) => {
        const inLines = (list: readonly string[]) => {
          const sorted = [...new Set(list)].sort();
          return sorted.flatMap((_, at) =>
            at % wide === 0 ? [sorted.slice(at, at + wide).join(' ')] : [],
          );
        };
        const found = orderedWords([...inLines(one), ...inLines(other)]);
        const set = new Set([...one, ...other]);
        for (const each of [...asked, ...set]) expect(found.has(each)).toBe(set.has(each));
      }),
    );
  });
});
