import { expect, it } from 'vitest';
import { keptUntil, noticeDue } from '@/lib/domain/retention';
import { inventedLead, inventedPerson } from '../support/invented-lead';

const at = Date.UTC(2026, 7, 31, 9);

it('keeps a lead for so many months from its creation, or until its own day', () => {
  expect(keptUntil({ createdAt: at }, 12)).toBe(Date.UTC(2027, 7, 31, 9));
  expect(keptUntil({ createdAt: at }, 6)).toBe(Date.UTC(2027, 1, 28, 9));
  expect(keptUntil({ createdAt: at, retainUntil: 5 }, 12)).toBe(5);
});

it('has people told within 30 days, and nobody where there are none', () => {
  const day = 24 * 60 * 60 * 1000;
  const people = [inventedPerson('Jana Vzorná')];
  expect(noticeDue(inventedLead({ createdAt: at, people }))).toBe(at + 30 * day);
  expect(noticeDue(inventedLead({ createdAt: at }))).toBeUndefined();
  expect(noticeDue(inventedLead({ createdAt: at, people, notifiedAt: at }))).toBeUndefined();
});
