import { expect, it } from 'vitest';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { seededRandom } from '@/lib/reports/seeded-random';
import { otherTown } from '@/lib/reports/town-pool';

it('gives another town for one that is known, and none for other words', () => {
  const town = otherTown('seattle', seededRandom('a'), () => true);
  expect(town).not.toBe('seattle');
  expect(townStanding(town ?? '')).toBe(3);
  expect(otherTown('roofing', seededRandom('a'), () => true)).toBeUndefined();
  expect(otherTown('seattle', seededRandom('a'), () => false)).toBeUndefined();
});
