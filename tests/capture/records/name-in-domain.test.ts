import { describe, expect, it } from 'vitest';
import { likeLabel } from '@/lib/capture/records/name-in-domain';

describe('likeLabel', () => {
  it.each([
    ['London Roofing Ltd', 'londonroofing', 1],
    ['Flintham & Son', 'flinthamandson', 1],
    ['Кузница Пример', 'kuznitsaprimer', 1],
    ['Kovárna Příklad Brno', 'kovarnapriklad', 0.85],
    ['Mährische Beispiel Werke', 'mbw', 0.8],
    ['Jane Hartwell Roofing', 'jhroofing', 0.85],
    ['Jane Hartwell Roofing', 'jhartwellroofing', 0.85],
    ['Hartwell, Sample & Roe', 'hsrlaw', 0.75],
    ['Hartwell, Roe & Sample', 'hrsample', 0.85],
    ['Hartwell, Sample & Roe', 'hsrabcde', 0.4],
    ['Brázda a syn', 'omega', 0],
  ])('%s on %s: %d', (name, label, expected) => {
    expect(likeLabel(name, label)).toBeCloseTo(expected, 1);
  });

  it('does not take a common kind of organization for a likeness', () => {
    expect(likeLabel('Example College', 'collegeboard')).toBeLessThan(0.6);
  });
});
