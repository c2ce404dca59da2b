import { describe, expect, it } from 'vitest';
import { isLinkedIn } from '@/lib/services/is-linkedin';

describe('isLinkedIn', () => {
  it.each([
    ['https://linkedin.com/in/somebody', true],
    ['https://cz.linkedin.com/in/somebody', true],
    ['https://notlinkedin.com/in/somebody', false],
    ['https://linkedin.com.example/in/somebody', false],
    ['no address', false],
    [undefined, false],
  ])('%s: %s', (address, expected) => {
    expect(isLinkedIn(address)).toBe(expected);
  });
});
